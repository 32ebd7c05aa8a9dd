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
