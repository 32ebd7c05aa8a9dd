import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { addReview } from '../../engine/review/addReview'
import { deckOf } from '../../engine/review/deck'
import { gradesOfRuns } from '../../engine/review/gradesOfRuns'
import { mergeReviews, rejoinReviews } from '../../engine/review/mergeReviews'
import { asOne, type Kind } from '../../storage/Kind'
import { decodeReview, encodeReview } from '../../storage/reviewCodec'
import { type CardId, type Grade, type Review, emptyReview } from '../../model/Review'
import { useRecords } from '../useRecords'
import { useServices } from '../services'
import { useRunStore } from '../useRunStore'

const reviewKind: Kind<Review> = {
  name: 'review',
  idOf: () => '',
  encode: encodeReview,
  decode: decodeReview,
  merge: asOne(rejoinReviews),
}

/** The learner's review deck: what was asked in any run or here, and when it comes back. */
export const useReviewStore = defineStore('review', () => {
  const { story, clock } = useServices()
  const runs = useRunStore()
  const { all, put: keep, ...records } = useRecords(reviewKind.idOf, () => reviewKind)
  const review = computed(() => all.value[0] ?? emptyReview)
  /** `aside`: what was kept could not be read and lies aside; `save`: the last grade could not be kept. */
  const trouble = computed(() => (records.unkept.value ? 'save' : records.broken.value.length > 0 ? 'aside' : null))
  const now = ref(clock())
  let loading: Promise<unknown> | null = null

  const deck = computed(() => deckOf(story, runs.runs, review.value))

  /** Reads what is kept and takes in the answers of all runs. Never rejects; call it after mount, at each visit. */
  function load(): Promise<void> {
    now.value = clock()
    loading ??= Promise.all([runs.load(), records.load()])
    return loading.then(() => takeRuns())
  }

  function put(next: Review): void {
    now.value = clock()
    keep(next)
  }

  function takeRuns(): void {
    const log = gradesOfRuns(story, runs.runs)
    const merged = mergeReviews(review.value, { since: 0, log })
    if (merged.log.length !== review.value.log.length) put(merged)
  }

  const merge = (other: Review): void => put(mergeReviews(review.value, other))
  const grade = (card: CardId, given: Grade): void => merge({ since: 0, log: [{ card, grade: given, at: clock() }] })
  /** Adds a review from elsewhere; tells, once it is kept, how many gradings were new, and how many a later reset leaves out. */
  async function bring(other: Review): Promise<{ readonly added: number; readonly older: number }> {
    const { review: next, ...counts } = addReview(review.value, other)
    put(next)
    await records.settle()
    return counts
  }
  const reset = (): void => merge({ since: clock(), log: [] })
  /** Puts back what was there before a reset; what was graded since stays. */
  const restore = (earlier: Review): void => put(mergeReviews(earlier, { since: 0, log: review.value.log }))

  /** The form in which the deck is exported. */
  const encode = (): unknown => encodeReview(review.value)
  const { loaded } = records

  return { review, deck, loaded, trouble, now, load, grade, bring, reset, restore, encode, decode: decodeReview }
})
