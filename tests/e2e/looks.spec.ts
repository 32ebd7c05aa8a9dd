import { expect, test, type Page } from '@playwright/test'
import { builtRoutes } from '../support/builtRoutes'
import { listen, violationsOn } from './player'

const routes = [...builtRoutes('dist'), '/en/nowhere/']

for (const route of routes) {
  test(`${route} breaks no rule of accessibility in light, dark and high contrast, and says nothing on the console`, async ({
    page,
  }) => {
    const said = listen(page)
    for (const look of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'light', contrast: 'more' },
      { colorScheme: 'dark', contrast: 'more' },
    ] as const) {
      await page.emulateMedia({ contrast: 'no-preference', ...look, reducedMotion: 'reduce' })
      await page.goto(route)
      await page.waitForLoadState('networkidle')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await page.locator('html').getAttribute('lang')).toBe(route.startsWith('/fr/') ? 'fr' : 'en')
      expect(await violationsOn(page), JSON.stringify(look)).toEqual([])
    }
    expect(said.filter((line) => route !== '/en/nowhere/' || !line.includes('404'))).toEqual([])
  })
}

/** Sum of the unexpected layout shifts since the page began (web.dev/cls, without session windows: stricter). */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 300)
      }),
  )

for (const width of [360, 1440]) {
  test(`no route moves under the reader while it loads at ${width} px`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 800 })
    const moved: string[] = []
    for (const route of routes) {
      await page.goto(route)
      await page.waitForLoadState('networkidle')
      const sum = await shifts(page)
      if (sum > 0.02) moved.push(`${route}: ${sum.toFixed(3)}`)
    }
    expect(moved).toEqual([])
  })
}

for (const width of [360, 768, 1440, 2560]) {
  test(`no page needs sideways scrolling at ${width} px, nor at 200 % text`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 800 })
    for (const route of routes) {
      await page.goto(route)
      for (const size of ['100%', '200%']) {
        await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${route} at ${size}`).toBeLessThanOrEqual(0)
      }
    }
  })
}

test('a decision is announced in the order in which it is taken', async ({ page }) => {
  await page.goto('/en/play/?begin=paris')
  const desk = page.getByRole('group', { name: /Your advice/u })
  for (let turn = 0; turn < 10 && !(await desk.isVisible()); turn++)
    await page.getByRole('button', { name: /^(Continue|Turn the page)$/u }).click()
  const snapshot = await page.getByRole('main').ariaSnapshot()
  const at = (pattern: RegExp): number => {
    const found = snapshot.search(pattern)
    expect(found, `${pattern.source} in:\n${snapshot}`).toBeGreaterThan(-1)
    return found
  }
  const order = [/heading .*\[level=1\]/u, /On record/u, /group "Your advice/u, /radio "/u, /button "(Send|Say|Hand)/u]
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
