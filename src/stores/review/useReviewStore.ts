import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { addReview } from '../../engine/review/addReview'
import { deckOf } from '../../engine/review/deck'
import { gradesOfRuns } from '../../engine/review/gradesOfRuns'
import { mergeReviews } from '../../engine/review/mergeReviews'
import { decodeReview, encodeReview } from '../../storage/reviewCodec'
import type { ReviewKeeper } from '../../storage/openReviewKeeper'
import { type CardId, type Grade, type Review, emptyReview } from '../../model/Review'
import { useServices } from '../services'
import { useRunStore } from '../useRunStore'

/** The learner's review deck: what was asked in any run or here, and when it comes back. */
export const useReviewStore = defineStore('review', () => {
  const services = useServices()
  const runs = useRunStore()
  const review = shallowRef<Review>(emptyReview)
  const loaded = ref(false)
  /** `aside`: what was kept could not be read and lies aside; `save`: the last grade could not be kept. */
  const trouble = ref<'aside' | 'save' | null>(null)
  const now = ref(services.clock())
  let keeper: ReviewKeeper | null = null
  let loading: Promise<void> | null = null

  const deck = computed(() => deckOf(services.story, runs.runs, review.value))

  /** Reads what is kept and takes in the answers of all runs. Never rejects; call it after mount, at each visit. */
  function load(): Promise<void> {
    now.value = services.clock()
    loading ??= read()
    return loading.then(() => takeRuns())
  }

  async function read(): Promise<void> {
    await runs.load()
    try {
      keeper = (await services.archive()).review
      const kept = await keeper.read()
      review.value = mergeReviews(kept.review, review.value)
      if (kept.aside) trouble.value = 'aside'
    } catch {
      trouble.value = 'save'
    }
    loaded.value = true
  }

  function put(next: Review): void {
    now.value = services.clock()
    review.value = next
    keeper?.write(next).catch(() => (trouble.value = 'save'))
  }

  function takeRuns(): void {
    const log = gradesOfRuns(services.story, runs.runs)
    const merged = mergeReviews(review.value, { since: 0, log })
    if (merged.log.length !== review.value.log.length) put(merged)
  }

  const merge = (other: Review): void => put(mergeReviews(review.value, other))
  const grade = (card: CardId, given: Grade): void =>
    merge({ since: 0, log: [{ card, grade: given, at: services.clock() }] })
  /** Adds a review from elsewhere; tells how many gradings were new, and how many a later reset leaves out. */
  function bring(other: Review): { readonly added: number; readonly older: number } {
    const { review: next, ...counts } = addReview(review.value, other)
    put(next)
    return counts
  }
  const reset = (): void => merge({ since: services.clock(), log: [] })
  /** Puts back what was there before a reset; what was graded since stays. */
  const restore = (earlier: Review): void => put(mergeReviews(earlier, { since: 0, log: review.value.log }))

  /** The form in which the deck is exported. */
  const encode = (): unknown => encodeReview(review.value)

  return { review, deck, loaded, trouble, now, load, grade, bring, reset, restore, encode, decode: decodeReview }
})
