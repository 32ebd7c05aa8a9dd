import { expect, test, type Page } from '@playwright/test'
import { passBeats } from '../support/passBeats'
import {
  calls,
  closes,
  highOutcomes,
  highPages,
  onPhone,
  openAt,
  opening,
  positionOf,
  scenes,
  screens,
  stands,
} from './pageHeights'
import { listen, violationsOn } from './player'

/** How outcomes are told, as the settings have it. */
async function tell(page: Page, how: string): Promise<void> {
  await page.getByRole('button', { name: 'Reading comfort' }).click()
  await page.getByRole('radio', { name: how }).check()
  await page.keyboard.press('Escape')
}

test.beforeEach(({ page }) => onPhone(page))

test('a memo’s outcome is read in two parts: focus and Back go with them, a reload stays, and nothing is decided twice', async ({
  page,
}) => {
  const said = listen(page)
  const memo = stands.find(
    (run) =>
      positionOf(run).kind === 'outcome' &&
      run.log.at(-1)?.kind === 'advise' &&
      'evidence' in run.log.at(-1)! &&
      run.log.length > 8,
  )!
  await openAt(page, memo)
  const changed = page.getByRole('heading', { name: /^What changed/u })
  const record = page.getByRole('heading', { name: 'What really happened' })
  await expect(page.getByText('Part 1 of 2')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Invented for this story' })).toBeVisible()
  await expect(changed).toBeVisible()
  await expect(record).toBeHidden()
  // One row over the story on a phone: the way home and the settings stay in it, the pages go to the foot.
  expect(
    await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().bottom + scrollY),
  ).toBeLessThanOrEqual(56)
  await expect(page.getByRole('link', { name: 'Advise Bamako, title page' })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Reading comfort' })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'Journal' })).toHaveCount(0)
  // What it is on which one goes on.
  await expect(page.getByRole('heading', { name: 'And what did the authorities really do?' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0)
  expect(await screens(page)).toBeLessThanOrEqual(3)
  await page.reload()
  await expect(changed).toBeVisible()
  expect(await passBeats(page)).toBe(1)
  await expect(record.locator('xpath=ancestor::*[@data-here]').getByRole('heading').first()).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Part 2 of 2' })).toBeVisible()
  await expect(changed).toBeHidden()
  expect(await violationsOn(page)).toEqual([])
  await page.goBack()
  await expect(changed).toBeVisible()
  await page.goForward()
  await expect(changed).toBeHidden()

  // Whole, where that is wanted, and then everywhere; on paper always.
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.verdict .stamp')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.goBack()
  await tell(page, 'All at once')
  for (const part of [changed, page.locator('.verdict .stamp')]) await expect(part).toBeVisible()
  await page.reload()
  await expect(changed).toBeVisible()
  await tell(page, 'In steps')
  await expect(page.getByText('Part 1 of 2')).toBeVisible()
  expect(said).toEqual([])
})

// Every call and every page are asked in the ordeal.
test('what comes of the longest calls is less than two screens of a phone, in French too, and says by its button that the record comes', async ({
  page,
}) => {
  expect(await highOutcomes(page, calls.slice(0, 3))).toEqual([])
})

test('the longest page of play, a chapter’s end and a file that opens with its picture are at most four screens of a phone, no title under the bar', async ({
  page,
}) => {
  expect(await highPages(page, [...scenes.slice(0, 1), ...closes.slice(0, 1), opening])).toEqual([])
})

test('the foot of play is two lines on a phone, by keys too; on a desk, where the header names the pages, it stands open', async ({
  page,
}) => {
  await openAt(page, stands[8]!)
  const more = page.getByText('More pages', { exact: true })
  const trail = page.locator('summary').filter({ hasText: 'Decisions so far' })
  await expect(trail).toBeVisible()
  const [above, below] = await Promise.all([trail.boundingBox(), more.boundingBox()])
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y)
  const { height, end } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    end: document.querySelector('article')!.getBoundingClientRect().bottom + scrollY,
  }))
  expect(height - end).toBeLessThan(180)
  const journal = page.getByRole('link', { name: 'Journal' })
  await expect(journal).toBeHidden()
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(journal).toBeVisible()
  await expect(page.getByText('No account, no tracking.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.reload()
  await expect(more).toBeHidden()
  await expect(page.getByRole('link', { name: 'Progress' })).toBeVisible()
})

test('the bar is one row on the narrowest phone, in both languages', async ({ page }) => {
  for (const language of ['en', 'fr'] as const) {
    await page.setViewportSize({ width: 320, height: 640 })
    await openAt(page, stands[8]!, language)
    const middles = await page.locator('.bar :is(.back, .way, .standing, .ring)').evaluateAll((all) =>
      all.map((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        return Math.round((top + bottom) / 2)
      }),
    )
    expect(middles.length).toBeGreaterThan(3)
    expect(Math.max(...middles) - Math.min(...middles), `${language}: ${middles.join(' ')}`).toBeLessThan(12)
  }
})

test('the Ring in the bar opens what it stands for, by keys too, and gives the focus back', async ({ page }) => {
  await openAt(page, stands[8]!)
  const thumb = page.getByRole('button', { name: 'The leaders’ trust in you, and where things stand' })
  await expect(thumb).toBeVisible()
  await page.keyboard.press('s')
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('Near is warm; far is cold.')).toBeVisible()
  await expect(sheet.getByText('What the state can pay.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(thumb).toBeFocused()
})
