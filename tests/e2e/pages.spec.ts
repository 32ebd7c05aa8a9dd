import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { begin, listen } from './player'

for (const [route, words] of [
  ['/en/', 'You are an adviser in Bamako'],
  ['/fr/', 'Bamako'],
  ['/en/how/', 'What is simulated'],
  ['/en/chapters/1-overview/', 'The record, to read without playing'],
  ['/en/chapters/2-falling-out/', 'How it begins'],
  ['/fr/chapters/1-overview/', 'Bamako'],
] as const) {
  test(`${route} can be read before any script runs`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(route)
    await expect(page.getByText(words).first()).toBeVisible()
    await context.close()
  })
}

test('each page asks at once for its own script and words, not for those of the first page', () => {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, { file: string }>
  const fileOf = (key: string): string => `/${manifest[key]?.file ?? `no ${key}`}"`
  const home = fileOf('src/pages/home/HomePage.vue')
  for (const [path, page] of [
    ['teach', 'teach/TeachPage'],
    ['assignment', 'assignment/AssignmentPage'],
    ['hand-in', 'handIn/HandInPage'],
    ['class', 'class/ClassPage'],
    ['room', 'room/RoomPage'],
    ['materials', 'materials/MaterialsPage'],
    ['resume', 'resume/ResumePage'],
    ['journal', 'journal/JournalPage'],
  ]) {
    const html = readFileSync(`dist/fr/${path}/index.html`, 'utf8')
    expect(html, path).toContain(fileOf(`src/pages/${page}.vue`))
    expect(html, path).not.toContain(home)
    expect(html, path).not.toContain(fileOf('src/messages/common/en.ts'))
  }
  expect(readFileSync('dist/fr/teach/index.html', 'utf8')).toContain(fileOf('src/messages/teach/fr.ts'))
  expect(readFileSync('dist/fr/teach/index.html', 'utf8')).not.toContain(fileOf('src/messages/teach/en.ts'))
})

test('every page runs under a policy that allows only its own script files', async ({ page }) => {
  const said = listen(page)
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" },
    })
  })
  for (const route of ['/', '/en/', '/en/play/', '/fr/chapters/1-overview/']) {
    await page.goto(route)
    await page.waitForLoadState('networkidle')
  }
  expect(said).toEqual([])
})

test('an unknown address gets a page that leads back', async ({ page }) => {
  await page.goto('/en/nowhere/')
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Advise Bamako/u }).first()).toBeVisible()
})

test('the build carries no other chapter’s text to the first scene', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await begin(page)
  await page.waitForLoadState('networkidle')
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, { file: string }>
  const other = Object.entries(manifest)
    .filter(([key]) => key.includes('text/2-falling-out'))
    .map(([, { file }]) => `/${file}`)
  expect(other.length).toBeGreaterThan(0)
  expect(asked.filter((path) => other.includes(path))).toEqual([])
})
