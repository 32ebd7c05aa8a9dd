import type { Status } from './Fact'

/** The words of the story as Twee that are not the story’s. */
export interface TweeWords {
  /** First passage: what this is, and what is not in it. */
  readonly about: readonly string[]
  readonly begin: string
  readonly statuses: Readonly<Record<Status, string>>
  readonly evidence: string
  readonly supports: (cards: string) => string
  readonly against: (cards: string) => string
  /** Before what is told where standing is too low. */
  readonly aside: string
  readonly record: string
  readonly nearest: string
  readonly next: string
  readonly ending: string
  readonly over: string
  readonly cost: string
}
