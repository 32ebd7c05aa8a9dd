import { type BrowserContextOptions, type Page, test as base } from '@playwright/test'

/** A window on another device, which holds nothing of this one. */
export type Device = (options?: BrowserContextOptions) => Promise<Page>

/**
 * The runner's `test`, with other devices. They go when the test ends, whether it passed or not: a window that stays behind
 * competes with those of later tests for what is pressed.
 */
export const test = base.extend<{ device: Device }>({
  device: async ({ browser }, use) => {
    const opened: Page[] = []
    await use(async (options) => {
      const page = await (await browser.newContext(options)).newPage()
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
  },
})
