import * as v from 'valibot'
import { fail, ok, type Result } from '../model/Result'
import { type CardId, type Graded, type Review, grades } from '../model/Review'
import type { BrokenSave } from './runCodec'

/** Version of the saved form. It changes only with its shape; each past form keeps a fixture and a way up. */
export const reviewFormat = 1

const time = v.pipe(v.number(), v.minValue(0))
const card = v.custom<CardId>((value) => typeof value === 'string' && /^(item|fact)\/./u.test(value))
/** For each card its gradings, `[time, number of the grade from 1]`: short, since it also travels in links. */
const saved = v.object({
  format: v.literal(reviewFormat),
  since: time,
  cards: v.record(card, v.array(v.tuple([time, v.picklist([1, 2, 3, 4])]))),
})

/** The form in which a review is stored, exported and linked: plain JSON with its format version. */
export function encodeReview({ since, log }: Review): unknown {
  const cards: Record<string, [number, number][]> = {}
  for (const { card: id, at, grade } of log) (cards[id] ??= []).push([at, grades.indexOf(grade) + 1])
  return { format: reviewFormat, since, cards }
}

/** Reads a review; never throws. `newer`: saved by a later version of the app; `unreadable`: damaged, or no review at all. */
export function decodeReview(value: unknown): Result<Review, BrokenSave> {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  if (typeof format === 'number' && format > reviewFormat)
    return fail({ kind: 'newer', why: `Saved in format ${format}; this version reads up to ${reviewFormat}.` })
  const parsed = v.safeParse(saved, value)
  if (!parsed.success) {
    const issue = parsed.issues[0]
    return fail({ kind: 'unreadable', why: `${v.getDotPath(issue) ?? 'review'}: ${issue.message}` })
  }
  const { since, cards } = parsed.output
  const log = Object.entries(cards).flatMap(([id, gradings]) =>
    (gradings ?? []).map(([at, number]): Graded => ({ card: id as CardId, grade: grades[number - 1] ?? 'again', at })),
  )
  return ok({ since, log: log.sort((a, b) => a.at - b.at || (a.card < b.card ? -1 : 1)) })
}
