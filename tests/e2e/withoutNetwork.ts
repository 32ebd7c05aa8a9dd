import { expect, type Page, type test } from '@playwright/test'
import { builtRoutes } from '../support/builtRoutes'
import { filled } from '../support/filled'
import type { StaticHost } from '../support/staticHost'

/** A window that keeps what a worker fetches, and none of it for the next test. */
export const withWorker = { serviceWorkers: 'allow', reuseContext: false } as Parameters<typeof test.use>[0]

/** Opens the title page, as anybody would, and waits until all of its language is here. */
export async function visit(page: Page, host: StaticHost): Promise<void> {
  await page.goto(`${host.site}en/`)
  await expect(page.getByText(/The whole story in English is kept on this device \(\d\.\d\sMB/u)).toBeVisible({
    timeout: 40_000,
  })
}

/** Every English page; and of each kind one: of the chapters' pages and the atlas one each. */
export const routes = filled(builtRoutes('dist').filter((route) => route.startsWith('/en/')))
export const kinds: readonly string[] = [
  ...new Map(routes.map((route) => [route.replace(/(?<=\w\/)\d[\w-]+|(?<=atlas\/)\w+/u, ''), route])).values(),
]

/** Opens pages by reload, by turns with the slash at their end and without. */
export async function openEach(page: Page, host: StaticHost, opened: readonly string[]): Promise<void> {
  for (const [at, route] of filled(opened).entries()) {
    await page.goto(host.site + (at % 2 ? route.slice(1) : route.slice(1, -1)), { waitUntil: 'commit' })
    await expect(page.locator('main h1').first(), route).toBeVisible()
    expect(await page.getByText('did not arrive').count(), route).toBe(0)
    expect(new URL(page.url()).pathname, route).toContain(`/school/bamako${route}`)
  }
}
