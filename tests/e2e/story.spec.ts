import { expect, test } from '@playwright/test'
import { filled } from '../support/filled'
import { onlyIn, saidIn } from '../support/onlyIn'
import { playRecorded } from '../support/playRecorded'
import { answerCard } from './answerCard'
import { advise } from './advise'
import { keepRun } from './keepRun'
import { keptText } from './kept'
import { begin, listen, playToChapterEnd } from './player'
import { playQuickly } from './playQuickly'
import { readEnding } from './readEnding'
import { wordsOn } from './wordsOn'
import { story } from '../support/realStory'

// All six chapters, and every scene that only some ways lead to, are read so in the ordeal.
test('a learner plays a chapter in French from the first page, over a debrief, and reads an ending: nothing of it is in English', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const said = listen(page)
  const english = filled(await onlyIn('en', 'fr'))
  const found = new Set<string>()
  const look = async (): Promise<void> => {
    for (const text of saidIn(await wordsOn(page), english)) found.add(text)
  }
  // Outcomes all at once: in steps they are read below, by keyboard.
  await page.addInitScript(() => localStorage.setItem('advise-bamako/settings', '{"telling":"whole"}'))
  await begin(page, 'fr')
  const { decisions, said: pages } = await playQuickly(page, 1)
  for (const text of pages.flatMap((words) => saidIn(words, english))) found.add(text)
  await page.getByRole('link', { name: /^(Bilan|Vos décisions à côté des faits)/u }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Bilan/u })).toBeVisible()
  await page.getByText(/^\d+ décisions, une par une$/u).click()
  await expect(page.locator('.decisions > li')).toHaveCount(decisions)
  await look()
  await page.goBack()
  await page.getByRole('button', { name: 'Passer au chapitre suivant' }).click()
  await expect(page.getByRole('heading', { name: /Fin du chapitre/u })).toBeHidden()

  await keepRun(page, playRecorded(story, 'two-tables'))
  await page.goto('/fr/play/')
  await expect(page.getByText('Une fin de votre partie')).toBeVisible()
  await look()
  await readEnding(page)
  await look()
  expect([...found]).toEqual([])
  expect(said).toEqual([])
})

// It has a decision of each kind; the ordeal plays all six so.
test('a learner plays a chapter by keyboard alone, and the focus goes to each new passage', async ({ page }) => {
  const said = listen(page)
  await page.goto('/en/chapters/1-overview/')
  await page
    .getByRole('button', { name: 'Play this chapter' })
    .or(page.getByRole('link', { name: 'Play this chapter' }))
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Your advice' })).toBeVisible()
  expect(await playToChapterEnd(page, 'keyboard', (decision) => decision + 1)).toBe(3)
  await expect(page.locator(':focus')).toHaveText(/End of the chapter/u)
  // How each person took it, by face and number.
  const people = page.getByRole('heading', { name: 'How they took your advice' }).locator('..')
  await expect(
    people
      .getByRole('listitem')
      .filter({ hasText: /(pleased|troubled) (once|twice|\d times)/u })
      .first(),
  ).toBeVisible()
  expect(said).toEqual([])
})

test('a reload in the middle comes back to the same passage', async ({ page }) => {
  await begin(page)
  await advise(page)
  const outcome = page.getByText(/^It is done as you say$/u)
  await expect(outcome).toBeVisible()
  await expect.poll(() => keptText(page)).toContain('"advise"')
  await page.reload()
  await expect(outcome).toBeVisible()
  await page.goto('/en/')
  await page
    .getByRole('link', { name: /^Continue/u })
    .or(page.getByRole('button', { name: /^Continue/u }))
    .click()
  await expect(outcome).toBeVisible()
})

test('switching the language in mid-scene stays in the scene', async ({ page }) => {
  await begin(page)
  await advise(page)
  await page.getByRole('link', { name: /Français/u }).click()
  await expect(page).toHaveURL(/\/fr\/play\/\?page=\d+$/u)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByText(/conseil/iu).first()).toBeVisible()
})

test('a sign tells whose statement a sentence is, and the paragraph', async ({ page }) => {
  await page.goto('/en/chapters/1-overview/')
  await page
    .getByRole('button', { name: /^On record/u })
    .first()
    .click()
  const note = page.getByRole('dialog')
  await expect(note).toBeVisible()
  await expect(note).toContainText(/paragraphs? (0|I)/u)
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
})

test('an earlier decision can be taken again as a new run, and the old one is kept', async ({ page }) => {
  await begin(page)
  await advise(page)
  await page.getByText('Decisions so far').first().click()
  await page
    .getByRole('button', { name: /Decide again from here/u })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Say it' })).toBeVisible()
  await page.goto('/en/contents/')
  await expect(page.getByRole('button', { name: /Open this run/u })).toHaveCount(1)
})

test('the quiz gives feedback with its source on every answer, and a result', async ({ page }) => {
  await begin(page)
  expect(await playToChapterEnd(page, 'pointer')).toBe(3)
  await page.getByRole('link', { name: /^Quiz/u }).click()
  await page.getByRole('button', { name: 'Begin the quiz' }).click()
  const count = Number(/of (\d+)/u.exec(await page.getByText(/^Question 1 of \d+/u).innerText())?.[1])
  expect(count).toBeGreaterThanOrEqual(4)
  expect(count).toBeLessThanOrEqual(6)
  for (let question = 1; question <= count; question++) {
    const card = page.locator('form.item')
    await expect(card.getByText(`Question ${question} of ${count}`)).toBeVisible()
    await answerCard(page, card, (await card.getAttribute('data-type')) ?? '')
    await expect(card.locator('[data-verdict]')).toBeFocused()
    const show = card.getByRole('button', { name: 'Show the answer' })
    if (await show.isVisible()) await show.click()
    await expect(card.getByText(/^Read in paragraph/u)).toBeVisible()
    await page.getByRole('button', { name: /^(Next question|See the result)$/u }).click()
  }
  await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible()
  await expect(page.getByText(new RegExp(`of ${count} points`, 'u')).first()).toBeVisible()
  await page.getByRole('button', { name: 'Go on to the next chapter' }).click()
  await expect(page).toHaveURL(/\/en\/play\/\?page=\d+$/u)
  await expect(page.getByRole('button', { name: /^(Continue|Later|Look at them)$/u }).first()).toBeVisible()
})
