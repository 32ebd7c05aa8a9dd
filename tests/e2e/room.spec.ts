import { expect, type Page, test } from '@playwright/test'
import { keptText } from './kept'
import { listen, violationsOn } from './player'
import { walkWall } from './walkWall'

/** Presses of a presenter’s remote, as slow as the room turns its pages, until the class is asked. */
async function readOnToVote(page: Page): Promise<void> {
  await expect(async () => {
    const asked = page.getByText('What do we advise?')
    if (!(await asked.isVisible())) await page.keyboard.press('PageDown')
    await expect(asked).toBeVisible({ timeout: 150 })
  }).toPass({ timeout: 20_000, intervals: [0] })
}

test('a class counts hands, is advised what most chose, talks, and sees the record when the teacher says; a reload loses nothing', async ({
  page,
  context,
}) => {
  const said = listen(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/en/room/?files=paris')
  await page.getByRole('textbox', { name: 'Name of the lesson' }).fill('Class 3b')
  await page.getByRole('textbox', { name: 'Students present' }).fill('24')
  await page.getByRole('button', { name: 'Begin the lesson' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'In the room' })).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  // What the room needs has arrived: from here on there is no network.
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)

  // A presenter's remote reads on to the vote, and gives no advice.
  await readOnToVote(page)
  for (let press = 0; press < 6; press++) await page.keyboard.press('PageDown')
  // Back at the beginning is back to the text; the way on comes to the question again.
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.keyboard.press('PageUp')
  await expect(page.getByText('What do we advise?')).toBeHidden()
  await readOnToVote(page)
  await page.evaluate(() => window.scrollTo(0, 0))
  // What gives the advice can be pressed from wherever one reads.
  const covered = await page.locator('form.vote button[type=submit]').evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect()
    const at = document.elementFromPoint(left + width / 2, top + height - 2)
    return !at || !button.contains(at)
  })
  expect(covered).toBe(false)
  await page.getByRole('spinbutton', { name: 'Hands for A' }).fill('8')
  await page.getByRole('spinbutton', { name: 'Hands for B' }).fill('7')
  for (let hand = 0; hand < 3; hand++) await page.getByRole('button', { name: 'One more hand for B' }).click()
  await expect(page.getByText('18 of 24 hands counted. Most hands: B.')).toBeVisible()
  await page.getByRole('spinbutton', { name: 'Hands for C' }).fill('10')
  await expect(page.getByText('28 of 24 hands counted. 4 more hands than there are students.')).toContainText(
    'A tie: B, C. The teacher chooses.',
  )
  await page.getByRole('spinbutton', { name: 'Hands for C' }).fill('4')
  await page.getByRole('button', { name: 'Advise B: most hands' }).click()
  await expect(page.getByRole('alert')).toContainText('A memo needs evidence')
  await page.getByRole('spinbutton', { name: 'Hands for 2' }).fill('13')
  await page.getByRole('button', { name: '1 min', exact: true }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  expect(await violationsOn(page)).toEqual([])
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('spinbutton', { name: 'Hands for B' })).toHaveValue('10')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  const advised = await page.getByRole('radio', { name: /^B/u }).locator('xpath=../span[last()]/span[1]').innerText()
  await page.getByRole('button', { name: 'Advise B: most hands' }).click()

  await expect(page.getByText('Your advice is followed', { exact: true })).toBeVisible()
  await expect(page.getByText('It had the most hands: 10 of 22.')).toBeVisible()
  for (let press = 0; press < 8; press++) await page.keyboard.press('PageDown')
  const record = page.getByRole('heading', { name: 'What really happened' })
  await expect(page.getByRole('heading', { name: 'What do you think really happened?' })).toBeInViewport()
  await expect(record).toHaveCount(0)
  await expect.poll(() => keptText(page)).toContain('"advise"')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Show the record' })).toBeVisible()
  await expect(record).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the record' }).click()
  await expect(record).toBeInViewport()
  expect(await violationsOn(page)).toEqual([])

  await page.getByRole('button', { name: 'Leave' }).click()
  await page.getByRole('link', { name: 'The sheet: Class 3b' }).click()
  const decision = page.getByRole('listitem').filter({ hasText: 'Votes of the class' })
  await expect(decision.getByText('10 (45\u202f%)')).toBeVisible()
  await expect(decision.getByRole('listitem').filter({ hasText: advised })).toContainText('advised')
  await expect(decision.getByRole('heading', { name: 'What really happened' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Three questions to discuss' })).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  expect(said).toEqual([])
})

test('on a projector everything that a class votes on stands whole: a drawing leaves room for text, no option, version or answer is cut', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/en/room/?files=paris')
  await page.getByRole('button', { name: 'Begin the lesson' }).click()
  await expect(page.locator('.spot')).toBeVisible()
  const box = async (what: string) => (await page.locator(what).first().boundingBox())!
  expect((await box('.spot')).height).toBeLessThanOrEqual(0.4 * 720)
  expect((await box('.screen .prose p')).y).toBeLessThan(600)

  /** How far the lowest of these reaches, and where what covers the foot begins. */
  const lowest = (what: string) =>
    page.locator(what).evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)))
  const topOf = async (what: string) => (await box(what)).y
  const top = () => page.evaluate(() => window.scrollTo(0, 0))
  await readOnToVote(page)
  await page.getByRole('spinbutton', { name: 'Hands for B' }).fill('3')
  await top()
  expect(await lowest('fieldset:first-of-type .row')).toBeLessThanOrEqual((await topOf('.commit')) + 2)
  await page.getByRole('radio', { name: /^1/u }).check()
  await page.getByRole('button', { name: /^Advise/u }).click()
  for (let decision = 0; decision < 9 && (await page.locator('.piece').count()) === 0; decision++) {
    await page.getByRole('button', { name: 'Show the record' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await readOnToVote(page)
    if (await page.locator('.piece').count()) break
    for (const field of await page.locator('fieldset.choices').all()) await field.getByRole('radio').first().check()
    await page.getByRole('button', { name: /^Advise/u }).click()
  }
  await top()
  expect(await lowest('.piece li')).toBeLessThanOrEqual((await topOf('.commit')) + 2)
  await expect(page.getByRole('button', { name: 'First count hands or choose' })).toBeDisabled()

  const { searchParams } = new URL(page.url())
  await page.goto(`/en/room/?lesson=${searchParams.get('lesson')}&part=quiz`)
  await page.getByRole('spinbutton', { name: 'Hands for A' }).fill('9')
  await top()
  expect(await lowest('.rows li')).toBeLessThanOrEqual((await topOf('.foot')) + 2)
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await expect(page.locator('.why').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  expect(await lowest('.rows li')).toBeLessThanOrEqual((await topOf('.foot')) + 2)
})

// The file whose paper has the most versions, in the longer language; all files in both: `ordeal/wall.spec.ts`.
test('every version, advice and card of a file comes whole to the wall, screen by screen, and the wall says that there is more', async ({
  page,
}) => {
  const { votes, faults } = await walkWall(page, 'fr', ['bill'])
  expect(votes).toBeGreaterThan(2)
  expect(faults).toEqual([])
})
