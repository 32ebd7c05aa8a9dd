import { type Graded, type Review, grades } from '../../model/Review'
import { mergeReviews } from './mergeReviews'

export interface AddedReview {
  readonly review: Review
  /** Gradings that were not here. */
  readonly added: number
  /** Gradings left out because the deck here was reset after them. */
  readonly older: number
}

/**
 * A review brought from elsewhere added to the one here. Nothing that is here is lost, though it was reset elsewhere; a reset here
 * holds. Times count to the minute, as codes keep them: to bring the same again adds nothing.
 */
export function addReview(mine: Review, theirs: Review): AddedReview {
  const untouched = mine.log.length === 0 && mine.since === 0
  const kept = new Map(mine.log.map((graded) => [keyOf(graded), graded]))
  const lower = (graded: Graded): boolean => {
    const there = kept.get(keyOf(graded))
    return !there || grades.indexOf(graded.grade) < grades.indexOf(there.grade)
  }
  const fresh = theirs.log.filter(lower)
  const log = fresh.filter(({ at }) => at > mine.since)
  const review = mergeReviews(mine, { since: untouched ? theirs.since : 0, log })
  return { review, added: review.log.length - mine.log.length, older: fresh.length - log.length }
}

const keyOf = ({ card, at }: Graded): string => `${Math.floor(at / 60_000)} ${card}`
