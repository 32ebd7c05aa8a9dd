import { useReviewStore } from '../review/useReviewStore'
import type { ReviewPort } from './useResumeStore'

/** The review deck as codes take it along and bring it back. */
export function reviewPort(): ReviewPort {
  const deck = useReviewStore()
  return {
    async take() {
      await deck.load()
      return deck.review.log.length > 0 || deck.review.since > 0 ? deck.review : null
    },
    async bring(review) {
      await deck.load()
      return deck.bring(review)
    },
  }
}
