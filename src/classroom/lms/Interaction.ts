import type { ObjectiveId } from '../../model/ids'

/** A thing that is answered: of a choice the whole, of a matching each premise or gap. */
export interface AnsweredPart {
  readonly id: string
  /** What may be given for it, by id, in the story's order. */
  readonly offers: readonly string[]
}

/** What was given, or would be right: places in `parts`, and in what that part offers, from 0. */
export type Given = readonly (readonly [part: number, offer: number])[]

/** The words of an interaction, as far as they have arrived, by the ids of its parts and offers. */
export interface InteractionWords {
  readonly language: string
  readonly asked: string
  readonly parts: readonly string[]
  readonly offers: readonly (readonly string[])[]
}

/** One answer or advice, in terms that every standard has words for; it never changes once it is given. */
export interface Interaction {
  /** Names what was asked, and the try: `paris-1`, `paris-1_2`, `advice_paris-aid`. Letters, figures and `-_` alone. */
  readonly id: string
  /** An item is right or wrong. Advice is neither; the evidence that it rests on supports it or does not. */
  readonly about: 'item' | 'advice' | 'evidence'
  readonly kind: 'choice' | 'sequencing' | 'matching' | 'numeric'
  readonly objective: ObjectiveId | null
  /** Milliseconds since 1970. */
  readonly at: number
  /** None where a number is written. */
  readonly parts: readonly AnsweredPart[]
  readonly given: Given
  /** Every answer that is right as a whole; none where nothing is. */
  readonly right: readonly Given[]
  /** What was typed, as a number where it is one, and what is right, give or take. */
  readonly number?: { readonly given: number | null; readonly key: number; readonly tolerance: number }
  /** `neutral`: nothing to be right about; from 0 to 1 where it is right in part. */
  readonly result: 'right' | 'wrong' | 'neutral' | number
  readonly words?: InteractionWords | undefined
}
