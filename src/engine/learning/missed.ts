import type { Run } from '../../model/Run'
import type { Story } from '../../model/Story'
import type { ChapterId, FactId, ItemId } from '../../model/ids'
import { indexStory } from '../indexStory'
import { replay } from '../replay'
import type { Attempt, State } from '../State'
import { scoreAttempts } from './scoreAttempts'

/** An item whose latest answer earned less than it could. */
export interface Missed {
  readonly item: ItemId
  readonly chapter: ChapterId
  /** The facts that it rests on: what should have been known. */
  readonly facts: readonly FactId[]
  /** Share of its points, from 0 to below 1. */
  readonly share: number
}

type Scored = Extract<Attempt, { scored: true }>

/**
 * What a run has missed so far: items whose latest scored answer earned less than all points, the chapter played last first, within
 * a chapter the weakest first. A second try counts as the answer that it is: with half the points the item is still missed.
 */
export function missed(story: Story, { attempts }: Pick<State, 'attempts'>): readonly Missed[] {
  const { items } = indexStory(story)
  const order = story.chapters.map(({ id }) => id)
  const latest = new Map<ItemId, Scored>()
  for (const attempt of scoreAttempts(story, attempts)) if (attempt.scored) latest.set(attempt.item, attempt)
  return [...latest.values()]
    .filter(({ points, max }) => points < max)
    .map(({ item, chapter, points, max }) => {
      const facts = items.get(item)?.item.facts ?? []
      return { item, chapter, facts, share: points / max }
    })
    .sort((a, b) => order.indexOf(b.chapter) - order.indexOf(a.chapter) || a.share - b.share)
}

/** At most so many things come back before a chapter: a reminder, not a second quiz. */
const warmUpSize = 3

/**
 * What comes back where a run has just come to a chapter: up to three items that it had missed one chapter earlier, or where that
 * one left nothing, in the last chapter that did. Empty elsewhere, for who missed nothing, and for what was answered since: a page that is opened again asks only the rest.
 */
export function warmUp(story: Story, run: Run): readonly Missed[] {
  const { position } = replay(story, run)
  const chapter = story.chapters.find(({ episodes }) => {
    const first = episodes[0]?.scenes[0]?.id
    return position.kind === 'scene' && position.scene === first
  })
  if (!chapter) return []
  const arrived = run.log.findLastIndex(({ kind }) => kind === 'go') + 1
  const answered = new Set(run.log.slice(arrived).flatMap((entry) => (entry.kind === 'answer' ? [entry.item] : [])))
  const before = replay(story, { ...run, log: run.log.slice(0, arrived) })
  const left = missed(story, before).filter((one) => one.chapter !== chapter.id)
  return left
    .filter((one) => one.chapter === left[0]?.chapter)
    .slice(0, warmUpSize)
    .filter(({ item }) => !answered.has(item))
}
