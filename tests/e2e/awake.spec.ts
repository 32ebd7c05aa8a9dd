import { expect, type Locator, type Page, test } from '@playwright/test'
import { received } from './player'

test.use({ viewport: { width: 360, height: 740 } })

/** Opens a page with its application held back, as a slow line does; the answer lets it come, and waits until it is awake. */
async function openAsleep(
  page: Page,
  address = '/en/play/',
  change = (html: string) => html,
): Promise<() => Promise<void>> {
  let come = (): void => undefined
  const held = new Promise<void>((resolve) => (come = resolve))
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.addInitScript(() =>
    addEventListener('awake', () => setTimeout(() => (document.documentElement.dataset['woke'] = 'yes'), 300)),
  )
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator('#app h1').first()).toBeVisible()
  return async () => {
    come()
    await expect(page.locator('html[data-woke]')).toBeAttached()
  }
}

const advice = (page: Page): Locator => page.getByRole('group', { name: 'Your advice' }).getByRole('radio')
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY))

for (const [what, change] of [
  ['as it was built', (html: string) => html],
  ['whose comments a host stripped', (html: string) => html.replace(/<!--.*?-->/gsu, '')],
] as const)
  test(`when the application wakes in a page ${what}, the option chosen, its focus and the place on the page are kept`, async ({
    page,
  }) => {
    const wake = await openAsleep(page, '/en/play/', change)
    const chosen = await advice(page).last().getAttribute('value')
    await advice(page).last().click()
    const before = await scrolled(page)
    expect(before).toBeGreaterThan(200)
    await wake()
    const radio = page.locator(`input[value="${chosen}"]`)
    await expect(radio).toBeChecked()
    await expect(radio).toBeFocused()
    expect(await scrolled(page)).toBe(before)
    await page.getByRole('button', { name: 'Say it' }).click()
    await expect(page.getByText(received)).toBeVisible()
  })

test('when the application wakes, who has read on to what came of an advice stays where they are', async ({ page }) => {
  const wake = await openAsleep(page)
  await advice(page).first().click()
  await page.getByRole('button', { name: 'Say it' }).click()
  const said = await page.getByText(received).innerText()
  await page.mouse.wheel(0, 150)
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0)
  const before = await scrolled(page)
  await wake()
  await expect(page.getByText(said)).toBeAttached()
  expect(await scrolled(page)).toBe(before)
})

for (const address of ['/en/chapters/2-falling-out/', '/fr/atlas/timeline/'])
  test(`${address} stays where it is read when the application wakes`, async ({ page }) => {
    const wake = await openAsleep(page, address)
    await page.mouse.wheel(0, 600)
    await expect.poll(() => scrolled(page)).toBeGreaterThan(400)
    const before = await scrolled(page)
    await wake()
    expect(await scrolled(page)).toBe(before)
  })
