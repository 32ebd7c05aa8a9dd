import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { createMemoryHistory, createRouter } from 'vue-router'
import { languageOf, languages } from '../../src/model/languages'
import { pages } from '../../src/router/pages'
import { routes } from '../../src/router/routes'
import { builtRoutes } from '../support/builtRoutes'
import { test } from './devices'
import { begin, listen } from './player'
import { filled } from '../support/filled'

for (const [route, words] of [
  ['/en/', 'You are an adviser in Bamako'],
  ['/fr/', 'Bamako'],
  ['/en/how/', 'What is simulated'],
  ['/en/chapters/1-overview/', 'The record, to read without playing'],
  ['/en/chapters/2-falling-out/', 'How it begins'],
  ['/fr/chapters/1-overview/', 'Bamako'],
  ['/en/play/', 'You write memos for the'],
  ['/fr/play/', 'Vous écrivez des notes'],
] as const) {
  test(`${route} can be read before any script runs`, async ({ device }) => {
    const page = await device({ javaScriptEnabled: false })
    await page.goto(route)
    await expect(page.getByText(words).first()).toBeVisible()
  })
}

test('where no script runs each page says what scripts add, and leads to the whole record, which can be printed', async ({
  device,
}) => {
  const page = await device({ javaScriptEnabled: false })
  await page.goto('/fr/journal/')
  // The runner looks for no words in a `noscript`.
  const said = page.locator('noscript .no-script')
  await expect(said).toBeVisible()
  expect(await said.innerText()).toContain('Ce navigateur n’exécute aucun script')
  await said.locator('a').click()
  await expect(page).toHaveURL(/\/fr\/record\/$/u)
  const chapters = filled(builtRoutes('dist').filter((route) => route.startsWith('/fr/chapters/')))
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(chapters.length)
  // Opened before anything was played, a chapter shows where its first file begins, too.
  for (const route of chapters) {
    await page.goto(route)
    await expect(page.locator('.taste h2'), route).toBeVisible()
  }
  await page.goto('/fr/record/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).last()).toBeVisible()
  await expect(page.getByRole('main').getByRole('navigation')).toBeHidden()
})

test('where no script runs the pages at the foot of play come out from behind their line', async ({ device }) => {
  const page = await device({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await page.goto('/fr/play/')
  const contents = page.getByRole('link', { name: 'Sommaire' })
  await expect(contents).toBeHidden()
  await page.getByText('Autres pages', { exact: true }).click()
  await expect(contents).toBeVisible()
})

test('each page asks at once for its own script and words, and for no other page’s', () => {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, { file: string }>
  const router = createRouter({ history: createMemoryHistory(), routes })
  /** The file of the script that a route of the table fetches, which its loader names. */
  const scriptOf = ({ components }: { components?: unknown }): string => {
    const [source = 'no page'] = /pages\/[\w/]+\.vue/u.exec(String((components as { default: unknown }).default)) ?? []
    return `/${manifest[`src/${source}`]?.file ?? `no ${source}`}`
  }
  const scripts = new Set(router.getRoutes().map(scriptOf))
  const built = builtRoutes('dist')
  expect(new Set(built.map((path) => router.resolve(path).name))).toEqual(
    new Set(Object.keys(pages).filter((name) => !pages[name]?.fallback)),
  )
  for (const path of filled(built)) {
    const asked = [...readFileSync(`dist${path}index.html`, 'utf8').matchAll(/modulepreload[^>]*href="([^"]*)"/gu)]
    const own = router.resolve(path).matched.map(scriptOf)
    expect(
      asked.map(([, file = '']) => file.replace(/^(?:\.\.?\/)+/u, '/')).filter((file) => scripts.has(file)),
      path,
    ).toEqual(own)
    for (const language of languages.filter((language) => language !== languageOf(path)))
      expect(asked.join(), path).not.toContain(manifest[`src/messages/common/${language}.ts`]?.file)
  }
  const teach = readFileSync('dist/fr/teach/index.html', 'utf8')
  expect(teach).toContain(manifest['src/messages/teach/fr.ts']?.file)
  expect(teach).not.toContain(manifest['src/messages/teach/en.ts']?.file)
})

test('what comes at once is drawn once: such a page waits for its own end, and no style stands below its words', () => {
  const waiting = filled(builtRoutes('dist')).flatMap((path) => {
    const [head = '', body = ''] = readFileSync(`dist${path}index.html`, 'utf8').split('</head>')
    const [, until = ''] = /<link rel="expect" href="#([^"]*)" blocking="render">/u.exec(head) ?? []
    expect(body, path).not.toContain('<style>')
    if (until) expect(body.split(` id="${until}"`), path).toHaveLength(2)
    return until ? [`${path} ${until}`] : []
  })
  expect(waiting).toEqual(
    expect.arrayContaining(['/en/play/ early', '/fr/play/ early', '/en/chapters/2-falling-out/ app', '/fr/ app']),
  )
})

test('the first scene stands in the page for whoever has begun nothing, and gives way where a run goes on', async ({
  page,
}) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  const scene = page.getByText('You write memos for the')
  await page.goto('/en/play/')
  await expect(scene).toBeVisible()
  await page.goto('/en/play/?begin=paris')
  await expect(scene).toBeHidden()
  await page.evaluate(() => localStorage.setItem('advise-bamako/begun', 'true'))
  await page.goto('/en/play/')
  await expect(scene).toBeHidden()
  await page.evaluate(() => localStorage.setItem('advise-bamako/begun', 'false'))
  await page.goto('/en/play/')
  await expect(scene).toBeVisible()
})

test('a button that is pressed before the application has come does what it says when it has', async ({ page }) => {
  let come: (() => void) | undefined
  const held = new Promise<void>((done) => (come = done))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/en/quiz/1-overview/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Begin the quiz' }).press('Enter')
  come?.()
  await expect(page.getByText(/^Question 1 of \d+$/u)).toBeVisible()
})

test('what a page of play needs last shares no slow line with its code, and is put on when the code has come', async ({
  page,
}) => {
  let come: (() => void) | undefined
  const held = new Promise<void>((done) => (come = done))
  await page.route('**/vendor-*.js', (route) => held.then(() => route.continue()))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/en/play/', { waitUntil: 'commit' })
  await expect.poll(() => asked.filter((url) => /text|PlayPage/u.test(url)).length).toBeGreaterThan(0)
  await expect(page.getByText('You write memos for the')).toBeVisible()
  expect(asked.filter((url) => /\.css|outcome|ring/u.test(url))).toEqual([])
  come?.()
  const sheets = () => page.evaluate(() => [...document.styleSheets].filter(({ href }) => href).length)
  await expect.poll(sheets).toBe(1)
})

test('every page runs under a policy that allows only its own script files, and by its hash the one in the page', async ({
  page,
}) => {
  const said = listen(page)
  await page.route(/\/$/u, async (route) => {
    const response = await route.fetch()
    const inline = [...(await response.text()).matchAll(/<script>(.*?)<\/script>/gsu)].map(
      ([, script = '']) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    )
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': `script-src 'self'${inline.join('')}` },
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
