import type { ChapterId, EpisodeId, FactId, ItemId, OptionId, SceneId } from './ids'

export const confidences = ['sure', 'think', 'guess'] as const
/** How sure a learner says to be: sure, thinks so, guesses. */
export type Confidence = (typeof confidences)[number]

/** What the learner did, in order. Everything else about a run is computed from this log. */
export type Entry =
  | {
      readonly kind: 'advise'
      readonly scene: SceneId
      readonly option: OptionId
      readonly evidence: FactId | null
      readonly at: number
    }
  | { readonly kind: 'go'; readonly at: number }
  /** What the learner thought was really done at a memo just sent, before the record is shown; `null` = no step is reported. */
  | { readonly kind: 'predict'; readonly scene: SceneId; readonly option: OptionId | null; readonly at: number }
  | {
      readonly kind: 'answer'
      readonly item: ItemId
      /**
       * One text for each thing answered, by the item's type: option ids (single, multiple; order: in the order given),
       * `premise.target` (match, attribution: xAPI's pairs), the number as typed (numeric), the id of the word for each gap in the
       * item's order, '' where none (cloze).
       */
      readonly chosen: readonly string[]
      readonly hash: string
      /** How sure the learner was, said before any feedback. */
      readonly confidence?: Confidence
      /** A second try, after feedback on the first: for part of the points. */
      readonly again?: true
      readonly at: number
    }

/** One playthrough. Plain JSON: saving it is `JSON.stringify`, undoing is an earlier value. */
export interface Run {
  readonly id: string
  /** Version of the story it was begun with. */
  readonly story: string
  /** Episode it starts from; `null` = from the first page. */
  readonly entry: EpisodeId | null
  /** The run it branched from, and how many entries of that log it kept. */
  readonly parent: { readonly run: string; readonly entries: number } | null
  /** Milliseconds since 1970, given by the caller. */
  readonly begun: number
  readonly log: readonly Entry[]
}

/** Where a run stands. */
export type Position =
  | { readonly kind: 'scene'; readonly scene: SceneId }
  | { readonly kind: 'outcome'; readonly scene: SceneId }
  | { readonly kind: 'chapter-end'; readonly chapter: ChapterId }
  | { readonly kind: 'end' }
