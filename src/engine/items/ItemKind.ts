import type { Item } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { OptionId } from '../../model/ids'

/** How one part of an answer was judged. */
export interface PartMark {
  /** The option (choice, order), the premise, the gap; `value` of a number. */
  readonly part: string
  /**
   * What was given for it: a target, a word, the number as typed; of an order the place, from 1; of a choice `chosen`. `null`
   * where nothing was.
   */
  readonly given: string | null
  /** What would have been right, in the same terms; `null` for an option that is to be left. */
  readonly key: string | null
  readonly right: boolean
}

/** What an item offers and what is right, in words, a line each, for print and for cards: nothing to operate. */
export interface KeyLines {
  /** What one chooses from; none where a number is written. */
  readonly offered: readonly string[]
  readonly right: readonly string[]
  /** What is said to each part, and whether it belongs to the key where it may be chosen or left. */
  readonly parts: readonly { readonly text: string; readonly feedback: string; readonly right: boolean | null }[]
}

/** A thing that may be chosen: in which part, as what, and whether it belongs to the key. */
export interface Choice {
  /** From 0: place (order), gap (cloze) or premise (match, attribution); `null` where the answer has one part. */
  readonly part: number | null
  /** As in `Entry`: an option's id, a `premise.target` pair, a number, a word. */
  readonly chosen: string
  readonly key: boolean
}

/** Ids in an order that depends on the learner's seed; `what` tells one list of an item from another. */
export type Mix = (ids: readonly OptionId[], what?: string) => readonly OptionId[]

/**
 * Everything that the engine knows of one type of item. All of it is total: any answer at all is judged, and ids that the item does
 * not know count for nothing. What tells the key (`mark`, `score`, `lines`, `choices`, `taken`) is for after the answer.
 */
export interface ItemKind<I extends Item = Item> {
  /** Whether one picks among options, each of which is right or not by itself: hands can be counted for them. */
  readonly picks: boolean
  /** Whether an answer can be right in part, and when one may be told in which: `end` where that tells the key. */
  readonly partial: 'never' | 'end' | 'now'
  /** The item as it is put to a learner, without its key: everything that can be moved is mixed. */
  view(item: I, mix: Mix): object
  /** Every part of an answer, in the item's order. */
  mark(item: I, chosen: readonly string[]): readonly PartMark[]
  /** The share of the points that an answer earns, from 0 to 1. Nothing chosen earns nothing. */
  score(item: I, chosen: readonly string[]): number
  /** How many different answers one can give; `Infinity` for a number. */
  answers(item: I): number
  /** Offered and right in words; an id without words stands for itself. */
  lines(item: I, text: ItemText): KeyLines
  /** Every id that an answer is made of: codes name them by number. */
  words(item: I): readonly string[]
  /** What the item offers, to be listed though nobody chose it. */
  choices(item: I): readonly Choice[]
  /** What one answer chooses: nothing twice in one part, as for points. Whether it is the key is told by `choices`, if it is listed there. */
  taken(item: I, answer: readonly string[]): readonly Choice[]
}
