import type { Assignment } from './Assignment'
import type { Words } from './HandIn'

/** An assignment as the learner's browser keeps it. */
export interface Taken {
  readonly assignment: Assignment
  /** When its link was first opened: runs begun since then count. Milliseconds since 1970, as all times here. */
  readonly since: number
  /** When it was last opened: the latest is the one that pages speak of. */
  readonly opened: number
  /** As written on the hand-in page so far; the second for a pair. */
  readonly names: readonly [string, string]
  readonly words: Words
  /** Runs chosen to be handed in where there are several. */
  readonly preferred: readonly string[]
  /** When a hand-in was last made. */
  readonly handedIn: number | null
}
