import { expect, type Page } from '@playwright/test'
import { answer } from '../../src/engine/answer'
import { replay } from '../../src/engine/replay'
import type { Run } from '../../src/model/Run'
import { playRecorded } from '../support/playRecorded'
import { keepRun } from './keepRun'
import { story } from '../support/realStory'

const day = 86_400_000

/** A run at the end of chapter II, three of whose questions were answered wrongly a day before. */
export function badlyPlayed(now: number): Run {
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

/** Puts a run where the app keeps its own, and opens it. */
export async function keep(page: Page, run: Run): Promise<void> {
  await page.goto('/en/journal/')
  await expect(page.getByRole('link', { name: 'Begin at the first page' })).toBeVisible()
  await keepRun(page, run)
}
