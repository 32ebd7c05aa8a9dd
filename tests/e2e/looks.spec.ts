import { expect, test as base, type CDPSession, type Page } from '@playwright/test'
import { builtRoutes } from '../support/builtRoutes'
import { listen, turnToDecision, violationsOn, wordRules } from './player'
import { filled } from '../support/filled'
import { onlyIn, saidIn } from '../support/onlyIn'
import { wordsOn } from './wordsOn'

// Before a run, quiz and debrief are the same page for each chapter: chapter II’s stands for all.
const same = /\/(quiz|debrief)\/(?!2-)/u
/** Built like another that is asked: chapter II’s page stands for those of chapters, people and timeline for the lists of the atlas. */
const alike = /\/(?:chapters\/(?!2-)|atlas\/(?:glossary|organisations|places|sources)\/)/u
const routes = [...builtRoutes('dist').filter((route) => !same.test(route)), '/en/nowhere/']

// Only colours change with the look, and none with the language. A look is a table of colours: pages of every kind stand for all.
const dark = { colorScheme: 'dark', contrast: 'no-preference' } as const
const contrast = { colorScheme: 'light', contrast: 'more' } as const
const everyKind =
  /^\/(?:en|fr)\/((play|teach|class|progress|atlas\/people|chapters\/2-falling-out|quiz\/2-falling-out)\/)?$/u
/** What a French page is not to say in its own name. */
const english = onlyIn('en', 'fr').then(filled)
/** What it is not to mark as English: all but the way to the English edition, which is said in that language. */
const ours = onlyIn('fr', 'en').then((texts) => filled(texts.filter((text) => !text.endsWith('in English'))))
/** The texts of a French page whose language is wrong, or marked wrongly. */
const strange = async (page: Page): Promise<string[]> => [
  ...saidIn(await wordsOn(page), await english),
  ...saidIn(await wordsOn(page, 'en'), await ours),
]
const french = (route: string): boolean => route.startsWith('/fr/')
const looksOf = (route: string) => {
  if (french(route)) return []
  if (everyKind.test(route)) return [dark, contrast]
  return process.env['LOOKS'] === 'all' ? [dark] : []
}
/**
 * `LOOKS=all` asks every rule of every page in both languages; else of pages that are built alike one is asked, in English, and each in
 * French for what longer words change.
 */
const asked = (route: string): boolean =>
  process.env['LOOKS'] === 'all' || (french(route) ? everyKind.test(route) : !alike.test(route))

/** What is of no use as it arrives: the page for unknown addresses, which may stand at any. */
const drawnAfresh = /nowhere/u

/** One window for many pages: their common scripts are compiled once. What a page has kept is cleared before the next. */
const test = base.extend<{ visit: Page; asItArrives: Page }, { shared: { page: Page; client: CDPSession } }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.addInitScript(keepFirst)
      await use({ page, client: await context.newCDPSession(page) })
      await context.close()
    },
    { scope: 'worker' },
  ],
  visit: async ({ shared: { page, client }, baseURL }, use) => {
    await page.goto('about:blank')
    const storageTypes = 'indexeddb,local_storage'
    await client.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes })
    await use(page)
    page.removeAllListeners()
  },
  // Starting the application is most of what a visit costs.
  asItArrives: async ({ shared: { page, client } }, use) => {
    await client.send('Emulation.setScriptExecutionDisabled', { value: true })
    await use(page)
    await client.send('Emulation.setScriptExecutionDisabled', { value: false })
  },
})

// One visit answers many questions: loading every page once for each would take most of the time of all tests.
for (const route of filled(routes.filter(asked))) {
  test(`${route} is accessible in every look, holds still while it loads, and fits every width`, async ({
    visit: page,
  }) => {
    const said = listen(page)
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(route)
    await atRest(page)
    expect(await shifts(page)).toBeLessThanOrEqual(0.02)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(await page.locator('html').getAttribute('lang')).toBe(french(route) ? 'fr' : 'en')
    if (!drawnAfresh.test(route)) expect(await page.evaluate(stands), 'the page that arrived is taken over').toBe(true)

    expect(await violationsOn(page, french(route) ? wordRules : undefined)).toEqual([])
    for (const look of looksOf(route)) {
      await page.emulateMedia(look)
      expect(await violationsOn(page, ['color-contrast']), JSON.stringify(look)).toEqual([])
    }

    expect(await overflows(page)).toEqual([])
    // And that it would be seen.
    if (route === '/en/how/') expect(saidIn(await wordsOn(page), await english)).not.toEqual([])
    if (french(route)) expect(await strange(page)).toEqual([])
    expect(said.filter((line) => route !== '/en/nowhere/' || !line.includes('404'))).toEqual([])
  })
}

if (process.env['LOOKS'] !== 'all')
  for (const route of filled(routes.filter((one) => french(one) && !asked(one))))
    test(`${route} fits every width in French, as it arrives`, async ({ asItArrives: page }) => {
      await page.goto(route)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await page.locator('html').getAttribute('lang')).toBe('fr')
      expect(await overflows(page)).toEqual([])
      expect(await strange(page)).toEqual([])
    })

for (const route of filled(routes.filter((one) => everyKind.test(one) && !french(one))))
  test(`${route} holds still at a first visit`, async ({ browser, baseURL }) => {
    // On a desk too where the page has a side.
    for (const width of route === '/en/play/' ? [360, 1440] : [360]) {
      const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width, height: 800 } })
      const page = await context.newPage()
      await page.goto(route)
      await atRest(page)
      expect(await shifts(page), `layout shift at ${width} px`).toBeLessThanOrEqual(0.02)
      await context.close()
    }
  })

/** Remembers the first element of the page as it arrived. */
function keepFirst(): void {
  const seen = new MutationObserver(() => {
    const first = document.querySelector('#app > *')
    if (!first) return
    Object.assign(window, { first })
    seen.disconnect()
  })
  seen.observe(document, { childList: true, subtree: true })
}
/** Whether it is still there: nothing but what somebody has touched is drawn afresh. */
const stands = (): boolean => (window as unknown as { first?: Element }).first?.isConnected === true

/** Until nothing of the page has moved or come for a tenth of a second, after its load and its faces. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise<void>((done) => {
      const seen = new MutationObserver(() => again())
      const finish = (): void => {
        seen.disconnect()
        done()
      }
      let timer = setTimeout(finish, 100)
      const again = (): void => {
        clearTimeout(timer)
        timer = setTimeout(finish, 100)
      }
      seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    })
  })
}

/** Sum of the unexpected layout shifts since the page began (web.dev/cls, without session windows: stricter). */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        const count = (entries: PerformanceEntryList): void => {
          for (const entry of entries as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) sum += entry.value
        }
        const observer = new PerformanceObserver((list) => count(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        // What was buffered is handed over in a task of its own.
        setTimeout(() => {
          count(observer.takeRecords())
          done(sum)
        }, 30)
      }),
  )
}

/** The widths and sizes of text at which a page is wider than its window. */
async function overflows(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const [width, sizes] of [
    [320, ['100%', '200%']],
    [768, ['200%']],
    [1440, ['100%']],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    for (const size of sizes) {
      const excess = await page.evaluate((fontSize) => {
        const root = document.documentElement
        root.style.fontSize = fontSize
        return root.scrollWidth - root.clientWidth
      }, size)
      if (excess > 0) found.push(`${width} px with text at ${size}: ${excess} px too wide`)
    }
  }
  return found
}

test('a decision is announced in the order in which it is taken', async ({ page }) => {
  // Whole, not in parts, of which the last holds the decision alone.
  await page.addInitScript(() => localStorage.setItem('advise-bamako/settings', '{"telling":"whole"}'))
  await page.goto('/en/play/?begin=paris')
  await turnToDecision(page)
  const snapshot = await page.getByRole('main').ariaSnapshot()
  const at = (pattern: RegExp): number => {
    const found = snapshot.search(pattern)
    expect(found, `${pattern.source} in:\n${snapshot}`).toBeGreaterThan(-1)
    return found
  }
  const order = [
    /heading .*\[level=1\]/u,
    /On record/u,
    /group "(1\. )?Your advice/u,
    /radio "/u,
    /button "(Send|Say|Hand)/u,
  ]
  const places = order.map(at)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  // And by the Tab key alone: from the heading to the options before anything beside the page.
  await page.getByRole('heading', { level: 1 }).focus()
  const passed: string[] = []
  for (let press = 0; press < 60 && !passed.at(-1)?.startsWith('radio'); press++) {
    await page.keyboard.press('Tab')
    passed.push(
      await page.evaluate(() => {
        const here = document.activeElement
        return here instanceof HTMLInputElement ? here.type : here?.closest('aside') ? 'aside' : (here?.tagName ?? '')
      }),
    )
  }
  expect(passed.at(-1)).toBe('radio')
  expect(passed).not.toContain('aside')
})
