import type { Run } from '../model/Run'
import type { ReviewKeeper } from './openReviewKeeper'

/** The learner's runs and review deck in this browser. Built on a `KeyValue`; see `openArchive`. */
export interface Archive {
  /** Everything that can be read; what cannot is kept aside under its key and listed in `broken`. */
  load(): Promise<Saved>
  save(run: Run): Promise<void>
  /** Remembers which run *Continue* opens. */
  setCurrent(id: string | null): Promise<void>
  remove(id: string): Promise<void>
  readonly review: ReviewKeeper
}

export interface Saved {
  readonly runs: readonly Run[]
  readonly current: string | null
  readonly broken: readonly { readonly key: string; readonly why: string }[]
}
