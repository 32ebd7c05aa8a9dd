import { expect, test, type Page } from '@playwright/test'
import { begin, listen, violationsOn, open } from './player'

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Reading comfort' })
async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reading comfort' }).click()
  await expect(sheet(page)).toBeVisible()
}
const choose = (page: Page, group: string, name: string): Promise<void> =>
  sheet(page).getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check({ force: true })

/** A device with one voice, which says a sentence only when the test tells it that the last one is over. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const speech = {
      said: [] as { text: string }[],
      getVoices: () => [{ name: 'Ada', lang: 'en-GB', localService: true, default: true }],
      speak: (words: { text: string }) => void speech.said.push(words),
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken: speech.said })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
  })
}
const spoken = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { spoken: { text: string }[] }).spoken.map(({ text }) => text))

test('size and contrast are remembered, and stand before anything is drawn', async ({ page }) => {
  await page.goto('/en/')
  await openSheet(page)
  await choose(page, 'Text size', 'Much larger')
  await choose(page, 'Contrast', 'Black and white, strong edges')
  await choose(page, 'Colours', 'Dark')
  const html = page.locator('html')
  await expect(html).toHaveCSS('font-size', '24px')
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(255, 255, 255)')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Reading comfort' })).toBeFocused()

  // The application never arrives, and the page is still as its reader likes it.
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/en/how/')
  await expect(html).toHaveAttribute('data-size', '1.5')
  await expect(html).toHaveAttribute('data-contrast', 'more')
  await expect(html).toHaveCSS('background-color', 'rgb(0, 0, 0)')

  await page.unroute('**/assets/*.js')
  await page.reload()
  await openSheet(page)
  await sheet(page).getByRole('button', { name: 'Back to the defaults' }).click()
  await expect(html).toHaveCSS('font-size', '16px')
  expect(
    await html.evaluate((element) => element.getAttributeNames().filter((name) => !/^(lang|data-faces)$/u.test(name))),
  ).toEqual([])
})

test('damaged settings leave the page as it comes', async ({ page }) => {
  const said = listen(page)
  await page.addInitScript(() =>
    localStorage.setItem('advise-bamako/settings', '{"theme":"dark","textSize":[],"attributes":7'),
  )
  await page.goto('/en/')
  await openSheet(page)
  await expect(page.locator('html')).toHaveCSS('font-size', '16px')
  expect(said).toEqual([])
})

test('the face for dyslexic readers is fetched only when it is chosen', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => /dyslexic/u.test(request.url()) && fonts.push(request.url()))
  await page.goto('/en/')
  await openSheet(page)
  await page.waitForLoadState('networkidle')
  expect(fonts).toEqual([])
  await choose(page, 'Typeface', 'OpenDyslexic')
  await expect.poll(() => fonts.length).toBeGreaterThan(0)
})

test('title page, scene and both sheets break no rule of accessibility in any look', async ({ page }) => {
  const said = listen(page)
  /** All rules once; a look changes colours and nothing else. */
  const soundInEveryLook = async (what: string): Promise<void> => {
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
    expect(await violationsOn(page), what).toEqual([])
    for (const look of [{ colorScheme: 'dark' }, { colorScheme: 'light', contrast: 'more' }] as const) {
      await page.emulateMedia(look)
      expect(await violationsOn(page, ['color-contrast']), `${what}, ${JSON.stringify(look)}`).toEqual([])
    }
  }
  await giveVoice(page)
  await page.goto('/en/')
  await openSheet(page)
  await soundInEveryLook('sheet')
  await sheet(page).getByRole('button', { name: 'Show the keys' }).click()
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await soundInEveryLook('keys')
  await page.getByRole('button', { name: 'Close' }).click()
  await begin(page)
  await page.getByRole('button', { name: 'Read aloud' }).click()
  await expect(page.getByRole('region', { name: 'Read aloud' })).toBeVisible()
  await soundInEveryLook('scene')
  await openSheet(page)
  await choose(page, 'Contrast', 'Black and white, strong edges')
  expect(await violationsOn(page, ['color-contrast']), 'by choice').toEqual([])
  expect(said).toEqual([])
})

test('at twice the size and the widest spacing nothing needs sideways scrolling on a phone', async ({ page }) => {
  await giveVoice(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.addInitScript(() =>
    localStorage.setItem('advise-bamako/settings', '{"textSize":2,"lineSpacing":"widest","face":"dyslexic"}'),
  )
  await begin(page)
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Read aloud' }).click()
  await expect(page.getByRole('region', { name: 'Read aloud' })).toBeVisible()
  expect(await overflow()).toBeLessThanOrEqual(0)
  await page.keyboard.press('Escape')
  await openSheet(page)
  const wide = await sheet(page).evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(wide).toBeLessThanOrEqual(0)
})

test('a scene is played with single keys, which are off when they are switched off', async ({ page }) => {
  await begin(page)
  const radios = page.getByRole('group', { name: /Your advice/u }).getByRole('radio')
  await page.keyboard.press('2')
  await expect(radios.nth(1)).toBeChecked()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('1')
  await page.getByRole('checkbox', { name: 'Single keys do things' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await expect(radios.nth(1)).toBeChecked()
  await page.reload()
  await expect(radios.first()).toBeVisible()
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\/play\/\?page=\d+$/u)
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await page.getByRole('checkbox', { name: 'Single keys do things' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Say it' }).click()
  await expect(page.getByText(/^It is done as you say$/u)).toBeVisible()
  // All that came of it is there a moment later, and the way on with it.
  await expect(page.locator('main [data-shortcut=next]:visible')).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByText(/^It is done as you say$/u)).toBeHidden()
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/\/contents\/$/u)
  await expect(page.locator(':focus')).toHaveText('Contents')
})

test('a scene is read aloud with its statuses, and falls silent when one leaves', async ({ page }) => {
  await giveVoice(page)
  await open(page)
  expect(await spoken(page)).toEqual([])
  await page.keyboard.press('r')
  const bar = page.getByRole('region', { name: 'Read aloud' })
  await expect(bar).toContainText(/Sentence 1 of \d+/u)
  const total = Number(/of (\d+)/u.exec(await bar.innerText())?.[1])
  for (let turn = 1; turn < total; turn++) await bar.getByRole('button', { name: 'Next sentence' }).click()
  const said = await spoken(page)
  expect(said.some((text) => text.startsWith('Simulated: '))).toBe(true)
  expect(said.some((text) => text.startsWith('On record: '))).toBe(true)
  expect(said.filter((text) => /Say it|Aa/u.test(text))).toEqual([])
  expect(await page.evaluate(() => CSS.highlights.has('read-aloud'))).toBe(true)
  await page.keyboard.press('c')
  await expect(bar).toBeHidden()
  expect(await page.evaluate(() => CSS.highlights.has('read-aloud'))).toBe(false)
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0)
})

test('nothing is offered to read aloud where the device has no voice', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }))
  await begin(page)
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0)
})
