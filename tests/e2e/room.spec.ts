import { expect, type Page, test } from '@playwright/test'
import { listen, violationsOn } from './player'

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

  await expect(page.getByText('Your advice is heeded', { exact: true })).toBeVisible()
  await expect(page.getByText('It had the most hands: 10 of 22.')).toBeVisible()
  for (let press = 0; press < 8; press++) await page.keyboard.press('PageDown')
  const record = page.getByRole('heading', { name: 'What really happened' })
  await expect(page.getByRole('heading', { name: 'What do you think really happened?' })).toBeInViewport()
  await expect(record).toHaveCount(0)
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

/** Every file of the story, so that every decision of it comes to the wall. */
const files = 'first-day paris europe-un neighbours wager bill voices gestures other-table last-page'.split(' ')
const inWords = {
  en: { begin: 'Begin the lesson', on: /^(Continue|To the vote|Show the record)$/u },
  fr: { begin: 'Commencer la séance', on: /^(Continuer|Passer au vote|Montrer ce qui est établi)$/u },
} as const

/** What of these a class has not seen whole, in letters of 28 pixels or more, after a remote has turned all screens of the vote. */
async function unseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const wanted = [...document.querySelectorAll<HTMLElement>('form.vote .piece li, form.vote .choices .row')]
    const seen = new Set<HTMLElement>()
    const foot = () => document.querySelector('.commit')!.getBoundingClientRect().top
    const small = [...document.querySelectorAll<HTMLElement>('form.vote :is(p, span, legend, h1, button)')]
      .filter(
        (one) => one.offsetWidth > 1 && one.innerText.trim() && Number.parseFloat(getComputedStyle(one).fontSize) < 28,
      )
      .map((one) => `small: ${one.innerText}`)
    const told: string[] = []
    window.scrollTo(0, 0)
    for (let screen = 0; screen < 12; screen++) {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      for (const one of wanted) {
        const { top, bottom } = one.getBoundingClientRect()
        if (top >= -2 && bottom <= foot() + 2) seen.add(one)
      }
      const below = wanted.some((one) => one.getBoundingClientRect().bottom > foot() + 2)
      // Where something goes on below, the foot of the wall says so.
      if (below && !document.querySelector('.foot .more')) told.push('nothing says that there is more below')
      const before = window.scrollY
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }))
      if (window.scrollY === before) break
    }
    return [...told, ...small, ...wanted.filter((one) => !seen.has(one)).map((one) => one.innerText)]
  })
}

for (const language of ['en', 'fr'] as const)
  test(`every version, advice and card of the whole story comes whole to the wall, screen by screen, and the wall says that there is more (${language})`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 1280, height: 720 })
    const words = inWords[language]
    const faults: string[] = []
    let votes = 0
    for (const file of files) {
      await page.goto(`/${language}/room/?files=${file}`)
      await page.getByRole('button', { name: words.begin }).click()
      const vote = page.locator('form.vote')
      const on = page.getByRole('button', { name: words.on })
      const over = page.locator('.ways')
      for (;;) {
        await expect(vote.or(on).or(over).first()).toBeVisible()
        if (await over.count()) break
        if (!(await vote.count())) {
          await on.first().click()
          continue
        }
        votes++
        faults.push(...(await unseen(page)).map((fault) => `${file}: ${fault}`))
        for (const field of await page.locator('fieldset.choices').all()) await field.getByRole('radio').first().check()
        await vote.locator('button[type=submit]').click()
      }
    }
    expect(votes).toBeGreaterThan(35)
    expect(faults).toEqual([])
  })
