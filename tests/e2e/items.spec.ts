import { expect, test } from '@playwright/test'
import { quiz } from '../../src/engine/quiz'
import type { Run } from '../../src/model/Run'
import { playRecorded } from '../support/playRecorded'
import { answerCard, tabTo } from './answerCard'
import { keepRun } from './keepRun'
import { story } from '../support/realStory'

/** The types that quizzes put items in, by the name that a card bears. */
const allTypes = ['attribution', 'cloze', 'evidence', 'match', 'multiple', 'order', 'single']
/** The chapter whose quiz has them all, and how many questions may pass until each was met. */
const chapterOfAll = '5-rebalancing'
const mostQuestions = 12

/** How a screen reader tells the part of each type that is answered: its groups, their names, its controls. */
const readAs: Readonly<Record<string, string>> = {
  single: '- group /./:\n  - radio',
  multiple: '- group /./:\n  - checkbox',
  order:
    '- group /./:\n  - list:\n    - listitem:\n      - button /Move up.+/ [disabled]\n      - button /Move down.+/',
  match: '- group /./:\n  - combobox /./',
  attribution: '- group /./:\n  - group /./:\n    - radio /./',
  evidence: '- group /./:\n  - radio',
  cloze: '- group /./:\n  - paragraph:\n    - combobox /Gap 1 of \\d/',
}

/** A run whose name draws a quiz in which an item of each type comes early. */
function runThatMeetsAll(): Run {
  const chapter = story.chapters.find(({ id }) => id === chapterOfAll)
  const types = new Map(chapter?.episodes.flatMap(({ items }) => items).map(({ id, type }) => [id, type]))
  for (let number = 0; number < 10_000; number++) {
    const drawn = quiz(story, chapterOfAll, `all-${number}/0`).slice(0, mostQuestions)
    if (new Set(drawn.map(({ id }) => types.get(id))).size === allTypes.length)
      return { ...playRecorded(story, 'two-tables'), id: `all-${number}` }
  }
  throw new Error(`No quiz of ${chapterOfAll} has an item of each type early.`)
}

test('every type of item is answered by keyboard alone, and read out by its names', async ({ page }) => {
  const met = new Set<string>()
  await page.goto('/en/journal/')
  await expect(page.getByRole('heading', { name: 'Nothing is written yet' })).toBeVisible()
  await keepRun(page, runThatMeetsAll())
  await page.goto(`/en/quiz/${chapterOfAll}/`)
  await page.getByRole('button', { name: /^All \d+ questions$/u }).press('Enter')
  // A miss brings what was missed forward: so the draw is no more than a likely order.
  for (let question = 1; question <= 2 * mostQuestions && met.size < allTypes.length; question++) {
    const card = page.locator('form.item')
    await expect(card.getByText(new RegExp(`^Question ${question} of \\d+$`, 'u'))).toBeVisible()
    const type = (await card.getAttribute('data-type')) ?? ''
    if (!met.has(type)) await expect(card).toMatchAriaSnapshot(readAs[type] ?? '')
    await answerCard(page, card, type)
    await expect(card.locator('[data-verdict]')).toBeFocused()
    if ((await card.getAttribute('data-phase')) === 'retrying') {
      if (!met.has(type)) {
        await expect(card.getByText('One more try, for half the points.')).toBeVisible()
        await expect(card.getByText('The answer:')).toHaveCount(0)
      }
      await tabTo(page, card.getByRole('button', { name: 'Show the answer' }))
      await page.keyboard.press('Enter')
    }
    await expect(card.getByText(/^Read in paragraph/u)).toBeVisible()
    met.add(type)
    await tabTo(page, card.getByRole('button', { name: /^(Next question|See the result)$/u }))
    await page.keyboard.press('Enter')
  }
  expect([...met].sort()).toEqual(allTypes)
})

test('the scene where it was met opens beside the question, and the answer stays', async ({ page }) => {
  await page.goto('/en/quiz/1-overview/')
  await page.locator('label.sure input').check()
  await page.getByRole('button', { name: 'Begin the quiz' }).click()
  const card = page.locator('form.item')
  await card.locator('.field input').first().check()
  await card.getByRole('radio', { name: 'Sure', exact: true }).check()
  await card.getByRole('button', { name: 'Check' }).click()
  await card.getByRole('button', { name: /^Read the scene again/u }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(card.locator('.field input:checked')).toHaveCount(1)
})
