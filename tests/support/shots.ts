import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { keepRun } from '../e2e/keepRun'
import { passBeats } from './passBeats'
import { playRecorded } from './playRecorded'
import { builtRoutes } from './builtRoutes'
import { ensureBrowser, thisMachine } from '../../src/build/findBrowser'
import { compiled } from './realStory'

/** Takes screenshots of every page and of the stations of a decision, at three widths, light and dark, into `shots/`. Needs a build. */
const nameOf = (route: string): string => route.replaceAll('/', ' ').trim().replaceAll(' ', '_') || 'languages'
/** Two finished runs, as the browser keeps them. */
const finished = ['two-tables', 'the-long-table'].map((ending) => playRecorded(compiled.story, ending))
const pages = [...builtRoutes('dist'), '/en/nowhere/']

const server = await preview({ preview: { port: 4180 }, logLevel: 'silent' })
const browser = await chromium.launch({
  executablePath: ensureBrowser(thisMachine()),
  args: ['--no-sandbox', '--disable-gpu'],
})
const wanted = process.argv.slice(2)
mkdirSync('shots', { recursive: true })

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 768, 1440]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const shoot = async (name: string): Promise<void> => {
      if (wanted.length && !wanted.some((part) => `${name}-${width}-${colorScheme}`.includes(part))) return
      await page.screenshot({ path: `shots/${name}-${width}-${colorScheme}.png`, fullPage: true })
    }
    for (const path of pages) {
      await page.goto(`http://localhost:4180${path}`)
      await page.waitForLoadState('networkidle')
      await shoot(nameOf(path))
    }
    await playOn(page, shoot)
    await finish(page, shoot)
    await context.close()
  }

await browser.close()
await server.close()

/** The stations of the first chapter: outcome of a call, memo filled in, its outcome, set piece, chapter's end, debrief. */
async function playOn(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await page.goto('http://localhost:4180/en/')
  await page
    .getByRole('button', { name: 'Start the story' })
    .or(page.getByRole('link', { name: 'Start the story' }))
    .click()
  for (let station = 1; station <= 12; station++) {
    const commit = page.getByRole('button', { name: /^(Choose the evidence|Send the memo|Say it|Hand it over)$/u })
    const on = page.getByRole('button', { name: /^(Continue|Turn the page|Later)$/u })
    await commit
      .or(on)
      .or(page.getByRole('heading', { name: /End of the chapter/u }))
      .first()
      .waitFor()
    if (await page.getByRole('heading', { name: /End of the chapter/u }).isVisible()) break
    if (await commit.isVisible()) {
      for (const name of [/Your advice/u, /One card goes with it/u]) {
        const group = page.getByRole('group', { name })
        if (await group.isVisible()) await group.getByRole('radio').nth(1).check({ force: true })
      }
      await shoot(`station-${station}-desk`)
      await commit.click()
      await passBeats(page)
      await on.waitFor()
    }
    await shoot(`station-${station}`)
    await on.click()
  }
  await shoot('chapter-end')
  await page.goto('http://localhost:4180/en/debrief/1-overview/')
  await page.waitForLoadState('networkidle')
  await shoot('debrief')
  await page.goto('http://localhost:4180/en/contents/')
  await page.waitForLoadState('networkidle')
  await shoot('contents-played')
  await page.goto('http://localhost:4180/en/')
  await page.waitForLoadState('networkidle')
  await shoot('home-continue')
}

/** Puts finished runs into the browser and shows what they lead to. */
async function finish(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  for (const run of finished) await keepRun(page, run)
  for (const [name, path] of Object.entries({
    ending: '/en/play/',
    'journal-played': '/en/journal/',
    'debrief-4': '/en/debrief/4-risks/',
  })) {
    await page.goto(`http://localhost:4180${path}`)
    await page.waitForLoadState('networkidle')
    await shoot(name)
  }
}
