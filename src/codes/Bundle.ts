import type { Review } from '../model/Review'
import type { Run } from '../model/Run'

/** What a learner takes along. */
export interface Bundle {
  readonly runs: readonly Run[]
  /** Id of the run that was open; `null` = none. */
  readonly current: string | null
  /** What is up for review; `null` = not taken along. */
  readonly review: Review | null
}
