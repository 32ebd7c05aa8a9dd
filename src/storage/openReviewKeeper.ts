import { type Review, emptyReview } from '../model/Review'
import type { KeyValue } from './KeyValue'
import { decodeReview, encodeReview } from './reviewCodec'

/** Where the review deck is kept between visits. */
export interface ReviewKeeper {
  /** What is kept; `aside` tells whether something unreadable was put aside instead of being overwritten. */
  read(): Promise<{ readonly review: Review; readonly aside: boolean }>
  write(review: Review): Promise<void>
}

const key = 'review'
const asideKey = 'review-aside'

/** The review deck over a key-value store, as one record. */
export function openReviewKeeper(port: KeyValue): ReviewKeeper {
  return {
    async read() {
      const kept = await port.get(key)
      if (kept === undefined) return { review: emptyReview, aside: false }
      const decoded = decodeReview(kept)
      if (decoded.ok) return { review: decoded.value, aside: false }
      await port.set(asideKey, kept)
      return { review: emptyReview, aside: true }
    },
    write: (review) => port.set(key, encodeReview(review)),
  }
}
