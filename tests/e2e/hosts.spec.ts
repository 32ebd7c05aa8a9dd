import { expect } from '@playwright/test'
import { staticHost } from '../support/staticHost'
import { test } from './devices'
import { listen } from './player'

test('in a folder of any host a page is found by each of its addresses, and leads on within the folder', async ({
  page,
}) => {
  const said = listen(page)
  const host = await staticHost('dist', '/school/bamako/')
  // Some hosts give a folder's page out without sending on to its slash.
  host.slashes = false
  for (const [asked, shown] of [
    ['en/how', 'en/how/'],
    ['en/how/index.html', 'en/how/'],
    ['fr/chapters/1-overview?x=1', 'fr/chapters/1-overview/?x=1'],
    ['en/index.html', 'en/'],
    ['index.html', ''],
  ] as const) {
    await page.goto(host.site + asked)
    await expect(page).toHaveURL(host.site + shown)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.getByText('No such page')).toHaveCount(0)
  }
  await page.goto(`${host.site}en/how/`)
  await page.getByRole('banner').getByRole('link', { name: 'Contents' }).click()
  await expect(page).toHaveURL(`${host.site}en/contents/`)
  // A link that was drawn with the first page still leads there from the second, by its address too.
  const home = page.getByRole('link', { name: /Advise Bamako/u }).first()
  expect(await home.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${host.site}en/`)
  // A browser reads ahead before a page has asked for itself with its slash.
  expect(said.filter((line) => !line.includes('404 (Not Found)'))).toEqual([])
  await host.stop()
})

test('without a script every link of a page in a folder leads to a page of the same folder', async ({ device }) => {
  const host = await staticHost('dist', '/a/folder/')
  const page = await device({ javaScriptEnabled: false })
  for (const route of ['', 'en/', 'fr/chapters/3-russian-wager/']) {
    await page.goto(host.site + route)
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    const inside = new Set(
      links.filter((link) => link.startsWith('http://localhost')).map((link) => link.split('#')[0] ?? ''),
    )
    expect(inside.size).toBeGreaterThan(1)
    for (const link of inside) {
      expect(link).toContain(host.site)
      expect([link, (await page.request.get(link)).status()]).toEqual([link, 200])
    }
  }
  await host.stop()
})

test('an unknown address, however deep, gets a page that leads back into the folder', async ({ page }) => {
  const host = await staticHost('dist', '/school/bamako/')
  for (const path of ['nowhere', 'en/no/such/page/', 'fr/chapters/none/']) {
    const answer = await page.goto(host.site + path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/No such page|Page introuvable/u)
    const home = page.getByRole('banner').getByRole('link').nth(1)
    expect(await home.evaluate((link: HTMLAnchorElement) => link.href)).toMatch(
      new RegExp(`^${host.site}(?:en|fr)/$`, 'u'),
    )
  }
  await host.stop()
})
