import { describe, expect, it } from 'vitest'
import { addReview } from '../../src/engine/review/addReview'
import type { CardId, Grade, Graded, Review } from '../../src/model/Review'

const minute = 60_000
const graded = (minutes: number, grade: Grade = 'good', card: CardId = 'item/one'): Graded => ({
  card,
  grade,
  at: minutes * minute,
})
const review = (log: readonly Graded[], since = 0): Review => ({ since: since * minute, log })

describe('a review brought from another browser', () => {
  const mine = review([graded(1), graded(4)])

  it('adds what is not here, and says how much that is', () => {
    const theirs = review([graded(1, 'good', 'item/two'), graded(2), graded(4)])
    const log = [graded(1), graded(1, 'good', 'item/two'), graded(2), graded(4)]
    expect(addReview(mine, theirs)).toEqual({ review: review(log), added: 2, older: 0 })
  })

  it('adds nothing when brought again, though a code has kept its times to the minute only', () => {
    const exact = review([graded(1.5), graded(4.9)])
    expect(addReview(exact, mine)).toEqual({ review: exact, added: 0, older: 0 })
  })

  it('lowers a grade of the same minute, and never raises it', () => {
    expect(addReview(mine, review([graded(4, 'again')])).review).toEqual(review([graded(1), graded(4, 'again')]))
    expect(addReview(mine, review([graded(4.5, 'hard')])).review.log).toEqual([...mine.log, graded(4.5, 'hard')])
    expect(addReview(mine, review([graded(4, 'easy'), graded(4.5, 'easy')])).review).toEqual(mine)
  })

  it('does not bring back what was graded up to a reset here, and says how much that is', () => {
    const reset = review([graded(12)], 10)
    expect(addReview(reset, review([graded(5), graded(10), graded(15)]))).toEqual({
      review: review([graded(12), graded(15)], 10),
      added: 1,
      older: 2,
    })
  })

  it('takes over its reset where nothing was ever graded or reset here, and nowhere else', () => {
    const theirs = review([graded(5)], 3)
    expect(addReview(review([]), theirs)).toEqual({ review: theirs, added: 1, older: 0 })
    expect(addReview(review([graded(1)]), theirs).review).toEqual(review([graded(1), graded(5)]))
    expect(addReview(review([], 2), theirs).review).toEqual(review([graded(5)], 2))
  })
})
