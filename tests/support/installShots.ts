import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { screenshotsOf } from '../../src/build/appManifest'
import { browserPath } from '../../src/build/findBrowser'
import { languages } from '../../src/model/languages'

/** Takes the pictures of the first scene that a browser shows where it offers to install the site, into `public/`. Needs a build. */
const port = 4182
const server = await preview({ preview: { port }, logLevel: 'silent', configLoader: 'runner' })
const browser = await chromium.launch({ executablePath: browserPath() ?? '', args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync('public/screenshots', { recursive: true })
for (const language of languages)
  for (const { src, form_factor: form, sizes } of screenshotsOf(language)) {
    const scale = form === 'narrow' ? 1.5 : 1
    const [width = 0, height = 0] = sizes.split('x').map((pixels) => Number(pixels) / scale)
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    // The second page has the faces of its own from the start.
    for (let visit = 0; visit < 2; visit += 1) {
      await page.goto(`http://localhost:${port}/${language}/play/`)
      await page.waitForLoadState('networkidle')
    }
    // Pictures come after the words.
    for (const drawn of ['.play .band svg', '[data-shortcut=stand] svg:visible'])
      await page.locator(drawn).first().waitFor()
    await page.screenshot({ path: `public/${src}`, type: 'jpeg', quality: 70 })
    await context.close()
  }
await browser.close()
await server.close()
