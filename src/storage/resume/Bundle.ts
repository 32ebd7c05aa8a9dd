import type { Run } from '../../model/Run'

/** What a learner takes along. */
export interface Bundle {
  readonly runs: readonly Run[]
  /** Id of the run that was open; `null` = none. */
  readonly current: string | null
  /** What is up for review, plain JSON as the review's own codec writes it; `null` = not taken along. */
  readonly review: unknown
}
