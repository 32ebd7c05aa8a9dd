import type { ChapterId } from '../model/ids'
import type { ItemResult } from './itemResults'
import { hundredths, ratio } from './rounding'
import type { PartWork } from './work'

/** Points of one chapter over what its quiz asks: a question that was not answered has none. */
export interface ChapterPoints {
  readonly chapter: ChapterId
  readonly points: number
  readonly asked: number
  readonly answered: number
}

/**
 * Points by chapter. Only the questions that the assignment's quiz asks count; each is worth one point, whatever else was answered
 * in a quiz of one's own.
 */
export function chapterPoints(parts: readonly PartWork[], items: readonly ItemResult[]): readonly ChapterPoints[] {
  const results = new Map(items.map((result) => [result.item, result]))
  return [...new Set(parts.map(({ chapter }) => chapter))].map((chapter) => {
    const asked = parts.filter((part) => part.chapter === chapter).flatMap((part) => part.items)
    const answered = asked.flatMap(({ id }) => results.get(id) ?? [])
    const points = answered.reduce((sum, result) => sum + result.points, 0)
    return { chapter, points, asked: asked.length, answered: answered.length }
  })
}

/** What a pupil's quizzes come to, as it is shown everywhere: points to the hundredth, and in whole per cent of what was asked. */
export interface Marks {
  readonly points: number
  readonly asked: number
  readonly answered: number
  /** `null` where nothing was asked. */
  readonly percent: number | null
}

/** All chapters together, rounded once. */
export function marksOf(chapters: readonly ChapterPoints[]): Marks {
  const sum = (of: (one: ChapterPoints) => number) => chapters.reduce((total, one) => total + of(one), 0)
  const [points, asked, answered] = [sum((one) => one.points), sum((one) => one.asked), sum((one) => one.answered)]
  return { points: hundredths(points), asked, answered, percent: ratio(points, asked) }
}
