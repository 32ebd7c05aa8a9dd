import type { Form, Weight } from '../model/Story'
import type { CastId, ChapterId, EndingId, EpisodeId, FactId, OptionId, PlaceId, SceneId } from '../model/ids'
import type { Arrived, Change, Judgement } from './State'

/** What may be shown where a run stands: before a commitment neither effects nor how evidence bears. */
export type SceneView =
  | ({ readonly kind: 'scene'; readonly decision: DecisionView | null } & Setting)
  | ({ readonly kind: 'outcome'; readonly decision: DecisionView; readonly outcome: OutcomeView } & Setting)
  | { readonly kind: 'chapter-end'; readonly chapter: ChapterId; readonly next: ChapterId | null }
  /** `ending` is `null` where the story tells of none; `codas` are told after it. */
  | { readonly kind: 'end'; readonly ending: EndingId | null; readonly codas: readonly EndingId[] }

export interface Setting {
  readonly scene: SceneId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  /** Whether it is the first scene of its episode. */
  readonly opens: boolean
  readonly date: string
  readonly place: PlaceId
  readonly cast: readonly CastId[]
  /** What earlier advice brought back here. */
  readonly arrivals: readonly Arrived[]
}

export interface DecisionView {
  readonly weight: Weight
  readonly form?: Form | undefined
  readonly evidence: readonly FactId[]
  readonly pieces: number
  readonly options: readonly OptionView[]
}

export interface OptionView {
  readonly id: OptionId
  readonly needs: number
  /** Whether it is heeded at the standing with which one came to the decision. */
  readonly heard: boolean
  readonly keeps: readonly number[]
}

export interface OutcomeView {
  readonly option: OptionId
  readonly evidence: FactId | null
  readonly judgement: Judgement | null
  readonly heeded: boolean
  /** The option whose effects these are: the one advised, or the record's. */
  readonly applied: OptionId | null
  /** The option nearest to what happened. */
  readonly record: OptionId | null
  /** What was predicted of it; `undefined` where nothing was. */
  readonly predicted?: OptionId | null | undefined
  readonly changes: readonly ShownChange[]
  readonly standing: { readonly before: number; readonly after: number }
}

/** A change with the named steps, 0 to 4, between which it moves; for standing its marks. */
export interface ShownChange extends Change {
  readonly from: number
  readonly to: number
}
