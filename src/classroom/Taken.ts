import type { Assignment } from './Assignment'
import type { Words } from './HandIn'

/** An assignment as the learner's browser keeps it. */
export interface Taken {
  readonly assignment: Assignment
  /** Who works, where several do so in turn at one device: an id without a name; `''` for the first. */
  readonly worker: string
  /** When its link was first opened, by the clock of the device. Milliseconds since 1970, as all times here. */
  readonly since: number
  /** Runs that were here then, by id: all others count. `null` where it is not known, and those count that were begun since. */
  readonly earlier: readonly string[] | null
  /** Earlier runs that count all the same: those of earlier turns. */
  readonly mine: readonly string[]
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
