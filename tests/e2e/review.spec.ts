import { expect, test } from '@playwright/test'
import { loadStory } from '../../src/build/loadStory'
import { answer } from '../../src/engine/answer'
import { replay } from '../../src/engine/replay'
import type { Run } from '../../src/model/Run'
import { playRecorded } from '../support/playRecorded'
import { keepRun } from './keepRun'
import { listen, violationsOn } from './player'

const day = 86_400_000

/** A run at the end of chapter II, three of whose questions were answered wrongly a day before. */
function badlyPlayed(now: number): Run {
  const { compiled } = loadStory()
  if (!compiled) throw new Error('The story does not compile.')
  const { story } = compiled
  const whole = playRecorded(story, 'held-course')
  const end = whole.log.findIndex((_, index) => {
    const { position } = replay(story, { ...whole, log: whole.log.slice(0, index) })
    return position.kind === 'chapter-end' && position.chapter === story.chapters[1]?.id
  })
  const items = story.chapters[1]?.episodes
    .flatMap((episode) => episode.items)
    .flatMap((item) => (item.type === 'single' ? [item] : []))
  return (items ?? []).slice(0, 3).reduce<Run>(
    (run, { id, key, options }, index) => {
      const chosen = options.filter((option) => !key.includes(option)).slice(0, 1)
      const answered = answer(story, run, { item: id, chosen, at: now - day + index })
      return answered.ok ? answered.value : run
    },
    { ...whole, id: 'badly', begun: now - 2 * day, log: whole.log.slice(0, end).map((entry) => ({ ...entry, at: 1 })) },
  )
}

test('what a chapter missed is due the next day, and comes back before the next chapter', async ({ page }) => {
  const said = listen(page)
  await page.goto('/en/journal/')
  await expect(page.getByRole('link', { name: 'Begin at the first page' })).toBeVisible()
  await keepRun(page, badlyPlayed(Date.now()))

  await page.goto('/en/review/')
  await expect(page.getByText('3 cards are due today.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Review 3 cards' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('button', { name: /suggested by your answer/u })).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: /^Easy/u }).click()
  await page.getByRole('button', { name: 'Stop here' }).click()
  await expect(page.getByText('2 cards are due today.')).toBeVisible()
  await page.getByRole('button', { name: 'Reset the deck' }).click()
  await page.getByRole('button', { name: 'Reset it' }).click()
  await expect(page.getByText('Nothing is due today.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 cards are due today.')).toBeVisible()

  await page.goto('/en/play/')
  await page.getByRole('button', { name: 'Go on to the next chapter' }).click()
  await expect(page.getByRole('heading', { name: /^Three things from/u })).toBeVisible()
  await page.getByRole('button', { name: 'Look at them' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Check' }).click()
  expect(await violationsOn(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('heading', { name: /^Two things from/u })).toBeVisible()
  await page.getByRole('button', { name: 'Go on without' }).click()
  await expect(
    page
      .getByText('In the room')
      .or(page.getByRole('group', { name: /Your advice/u }))
      .first(),
  ).toBeVisible()
  expect(said).toEqual([])
})

test('progress and debrief tell what was learned, in words', async ({ page }) => {
  const said = listen(page)
  await page.goto('/en/journal/')
  await expect(page.getByRole('link', { name: 'Begin at the first page' })).toBeVisible()
  await keepRun(page, badlyPlayed(Date.now()))
  await page.goto('/en/progress/')
  await expect(page.getByText(/^2 of 6 chapters and 4 of \d+ files read/u)).toBeVisible()
  await expect(page.getByText(/^Taught in the scene/u)).toHaveCount(3)
  expect(await violationsOn(page)).toEqual([])
  await page.goto('/en/debrief/2-falling-out/')
  const questions = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ hasText: 'Three questions to talk over' })
  await expect(questions.last().getByRole('listitem')).toHaveCount(3)
  await expect(page.getByText(/^Your best-supported memo of this chapter/u)).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.goto('/fr/review/')
  await expect(page.getByText('3 fiches sont à revoir aujourd’hui.')).toBeVisible()
  expect(said).toEqual([])
})
