import type { Confidence } from '../../model/Run'

/** One try at an item, as `ItemCard` gives it out: what an `answer` entry of the log needs besides item and time. */
export interface Answered {
  /** As `Entry` words it, by the item's type. */
  readonly chosen: readonly string[]
  /** Only at the first try, and only where the learner said it. */
  readonly confidence?: Confidence
  readonly again?: true
}

/** How items are taken. An assignment's `QuizSettings` is one. */
export interface ItemSettings {
  /** A second try, worth half, after a first that was not all right. Only where feedback comes now. */
  readonly tries: 1 | 2
  /** `end`: nothing is told until the quiz is over. */
  readonly feedback: 'now' | 'end'
  /** Whether a first try asks how sure one is. */
  readonly confidence: boolean
}

/** Two tries and feedback at once. How sure one is, is asked of who asked for it. */
export const usualSettings: ItemSettings = { tries: 2, feedback: 'now', confidence: false }
