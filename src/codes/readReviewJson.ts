import { isMoment } from '../model/moments'
import { type CardId, type Graded, type Review, grades } from '../model/Review'

/** The only form of a review as JSON that codes ever held; later ones pack it. */
const jsonFormat = 1

/**
 * A review as codes of version 1 hold it: `{ format, since, cards: { 'item/id': [[time, number of the grade from 1], …] } }`.
 * `newer`: of a later form; `null`: no review. Never throws.
 */
export function readReviewJson(value: unknown): Review | 'newer' | null {
  if (!isRecord(value)) return null
  const { format, since, cards } = value
  if (typeof format === 'number' && format > jsonFormat) return 'newer'
  if (format !== jsonFormat || !isMoment(since) || !isRecord(cards)) return null
  const log: Graded[] = []
  for (const [card, gradings] of Object.entries(cards)) {
    if (!/^(item|fact)\/./u.test(card) || !Array.isArray(gradings)) return null
    for (const grading of gradings as readonly unknown[]) {
      const [at, number] = Array.isArray(grading) ? (grading as readonly unknown[]) : []
      const grade = grades[typeof number === 'number' ? number - 1 : -1]
      if (!isMoment(at) || grade === undefined) return null
      log.push({ card: card as CardId, grade, at })
    }
  }
  return { since, log: log.sort((a, b) => a.at - b.at || (a.card < b.card ? -1 : 1)) }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
