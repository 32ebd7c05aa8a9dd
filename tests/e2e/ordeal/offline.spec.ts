import { expect, test } from '@playwright/test'
import { report } from '../../ordeal/report'
import { type StaticHost, staticHost } from '../../support/staticHost'
import { listen } from '../player'
import { kinds, openEach, visit, withWorker } from '../withoutNetwork'

test.use(withWorker)

let host: StaticHost
test.beforeEach(async () => {
  host = await staticHost('dist', '/school/bamako/')
})
test.afterEach(() => host.stop())

test('after one visit, with the server gone, a page of every kind comes by reload', async ({ page }) => {
  test.setTimeout(180_000)
  const said = listen(page)
  await visit(page, host)
  await host.stop()
  await openEach(page, host, kinds)
  expect(said).toEqual([])
  report('offline', 'kinds of pages opened without a network', said.length, kinds.length)
})

test('a newer build waits until a page is turned, is offered, and then works without a network too', async ({
  page,
}) => {
  await visit(page, host)
  host.renew()
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const waits = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  await expect.poll(waits, { timeout: 20_000 }).toBe(true)
  await expect(page.getByText('A newer version of this site is here.')).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'For teachers' }).click()
  await expect(page.getByText('A newer version of this site is here.')).toBeVisible()
  await host.stop()
  await page.getByRole('button', { name: 'Take it now' }).click()
  await expect(page.getByText('A newer version of this site is here.')).toHaveCount(0)
  await page.goto(`${host.site}en/chapters/2-falling-out/`)
  await expect(page.locator('main h1')).toBeVisible()
  const builds = await page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)))
  expect(builds).toEqual([expect.stringMatching(/^next-/u)])
})
