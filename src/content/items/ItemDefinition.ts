import type * as v from 'valibot'
import type { ItemOf, ItemType } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { Diagnostic, Position } from '../Diagnostic'
import type { Choice, Words } from '../pieces'

export type Path = readonly (string | number)[]
/** Where something of an item stands in its file. */
export type At = (path: Path) => Position
/** Words in the language of the page that is made, trimmed; '' for none. */
export type Say = (words: Words | undefined) => string

/** A part of an item that readers see: an option, a step, a premise, a target, a gap's word, a wrong number. */
export interface ItemPart {
  /** Where it stands in its item, for positions. */
  readonly path: Path
  /** As a writer calls it: `option a`, `premise paris`. */
  readonly name: string
  readonly text?: Words
  readonly feedback?: Words | undefined
  readonly misconception?: Words | string | undefined
  /** Which of the item’s facts it asks for, where that is not all of them. */
  readonly facts?: readonly string[] | undefined
  /** Wrong wherever it is chosen: it must name the misconception that it rebuts. */
  readonly distractor: boolean
  /** Whether it must say something of its own once it is answered. */
  readonly answers: boolean
}

/** Options of which one is right, or several: of a choice its options, of a cloze the words of each gap. At least three. */
export interface ChoiceSet {
  readonly name: string
  readonly path: Path
  readonly options: readonly Choice[]
  /** Whether more than one may be right. */
  readonly several: boolean
}

/** Words of an item that stand neither in its stem nor in a part. */
export interface Line {
  readonly words: Words
  readonly path: Path
  readonly role: 'stem' | 'key'
}

/** What linking adds to what every item has. */
type Linked<K extends ItemType> = Omit<ItemOf<K>, 'id' | 'type' | 'objective' | 'facts' | 'scene' | 'hash'>

/** Everything that the compiler knows of one type of item. `S`: an item as an author writes it. */
export interface ItemDefinition<K extends ItemType = ItemType, S = never> {
  /** The fields that an author writes. */
  readonly shape: v.GenericSchema<unknown, { type: K }>
  /** What the engine plays: ids and key, without a word of prose. */
  link(item: S): Linked<K>
  /** What changes the hash besides type and stem: what is asked and what is right. Feedback may be mended without regrading. */
  hash(item: S): readonly unknown[]
  /** Every part that readers see. */
  parts(item: S): readonly ItemPart[]
  sets(item: S): readonly ChoiceSet[]
  /** What else readers see. */
  lines(item: S): readonly Line[]
  /** What its page prints besides stem and hint. */
  text(item: S, say: Say): Omit<ItemText, 'stem' | 'hint'>
  /** What is wrong with it that only its type can know. `figures`: the numbers that its facts contain. */
  faults(item: S, at: At, figures: () => readonly string[]): readonly Diagnostic[]
}
