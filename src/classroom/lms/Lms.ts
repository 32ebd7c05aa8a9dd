import type { Saying } from './ScormDialect'

/** What an LMS hands over at the start. */
export interface LmsStart {
  /** What was told it to be found again; `''` = nothing yet. */
  readonly suspend: string
  /** The run that was open. */
  readonly location: string
  /** The pupil’s name, as the LMS writes it. */
  readonly learner: string
  /** Whether the work is only looked at: what is told is passed over. */
  readonly review: boolean
}

/** What carries a package, whatever its standard: it hands over what it kept, and is told what the pupil has done. */
export interface Lms {
  /** Rejects where it does not answer. */
  begin(): Promise<LmsStart>
  /** Tells it how things stand. Resolves to whether it has taken that in; what it has not is told again with the next. Never rejects. */
  tell(saying: Saying): Promise<boolean>
  /** The last word of a session. `hurried`: the page is about to go, and no answer can be waited for. */
  end(saying: Saying, hurried: boolean): Promise<boolean>
}
