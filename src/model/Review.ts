export const cardKinds = ['item', 'fact', 'holder', 'reason'] as const
export type CardKind = (typeof cardKinds)[number]
/**
 * A card of the review deck: `item/<id>` asks an item, `fact/<id>` a date or figure of a statement, `holder/<item>.<premise>` whose
 * view a statement is, `reason/<fact>` why it is so.
 */
export type CardId = `${CardKind}/${string}`

export const grades = ['again', 'hard', 'good', 'easy'] as const
/** How well something was known: FSRS’s four grades. */
export type Grade = (typeof grades)[number]

/** One card graded once, by the learner or by an answer in a run. */
export interface Graded {
  readonly card: CardId
  readonly grade: Grade
  /** Milliseconds since 1970. */
  readonly at: number
}

/**
 * What a learner has been asked and how it went, over all runs. Everything else about the deck, such as when a card is due, is
 * computed from this log, so that two browsers' reviews can be merged without losing any.
 */
export interface Review {
  /** The deck was reset at this time: what is older does not count. 0 = never. */
  readonly since: number
  /** Sorted by time, then card; a card is graded once at any one time. */
  readonly log: readonly Graded[]
}

/** A deck in which nothing was asked yet. */
export const emptyReview: Review = { since: 0, log: [] }
