import { expect, test, type Page } from '@playwright/test'
import { filled } from '../support/filled'
import { advise } from './advise'
import { received, turnToDecision, violationsOn } from './player'
import { story } from '../support/realStory'

const files = story.chapters.flatMap(({ episodes }) => episodes.map(({ id }) => id))

test.use({ viewport: { width: 360, height: 740 } })

/** Where the first lines of what is told end, and where its picture stands. */
const opening = (page: Page) =>
  page.evaluate(() => {
    const [text, band] = [document.querySelector('.previously .prose p, .body p'), document.querySelector('.band')]
    if (!text || !band) return null
    const { top, height } = text.getBoundingClientRect()
    const lines = Math.min(height, 3 * parseFloat(getComputedStyle(text).lineHeight))
    return { told: top + scrollY + lines, band: Math.round(band.getBoundingClientRect().height) }
  })

for (const language of story.languages)
  test(`each file opens on a phone with its picture, and the first lines stand in sight below (${language})`, async ({
    page,
  }) => {
    // Every second file in each language: a browser takes two seconds for a page.
    const turn = story.languages.indexOf(language)
    for (const file of filled(files.filter((_, at) => at % story.languages.length === turn))) {
      await page.goto(`/${language}/play/?begin=${file}`)
      await expect(page.locator('.band [role=img]')).toHaveAttribute('aria-label', /\.$/u)
      const { told, band } = (await opening(page)) ?? { told: Infinity, band: 0 }
      expect(told, file).toBeLessThanOrEqual(740)
      expect(band, file).toBe(120)
    }
  })

test('a scene’s drawing is told in the language of the page, takes no place from the words, and is not printed', async ({
  page,
}) => {
  // The words are on the page before any drawing has come.
  let shown: (() => void) | undefined
  const held = new Promise<void>((done) => (shown = done))
  await page.route(/SpotDrawing|pictures|paris-night-drive/u, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/fr/play/?begin=paris')
  const text = page.locator('.body p').nth(1)
  await expect(text).toBeVisible()
  const before = await text.boundingBox()
  shown?.()
  await expect(page.getByRole('img', { name: /^La nuit à travers un pare-brise/u })).toBeVisible()
  expect(await text.boundingBox()).toEqual(before)
  // At the head of what is told, and low.
  const [spot, first] = [
    await page.locator('.spot').boundingBox(),
    await page.locator('.prose.body').first().boundingBox(),
  ]
  expect(spot!.y + spot!.height).toBeLessThanOrEqual(first!.y)
  expect(spot!.height).toBeLessThan(130)
  expect(await violationsOn(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.spot')).toBeHidden()
})

test('what came of an advice is pictured over its words, takes no place from them, and is not printed', async ({
  page,
}) => {
  let shown: (() => void) | undefined
  const held = new Promise<void>((done) => (shown = done))
  await page.route(/letter-sent|bourama-troubled/u, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/en/play/?begin=paris')
  await turnToDecision(page)
  await advise(page, page.getByRole('radio', { name: /^Write to every ally again/u }))
  await expect(page.getByText(received)).toBeVisible()
  const told = page.getByText('The letters leave before the news.')
  const before = await told.boundingBox()
  shown?.()
  await expect(page.locator('.outcome .spot path').first()).toBeVisible()
  await expect(page.locator('.outcome .spot svg svg path').first()).toBeVisible()
  expect(await told.boundingBox()).toEqual(before)
  expect(await violationsOn(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.outcome .spot')).toBeHidden()
})
