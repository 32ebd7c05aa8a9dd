import type { Indicators } from '../model/Indicator'
import type { Confidence, Position } from '../model/Run'
import type { Effect } from '../model/Story'
import type { ChapterId, EpisodeId, FactId, FlagId, ItemId, OptionId, SceneId } from '../model/ids'
import type { Refusal } from './Refusal'

/** How a piece of evidence bears on the advice that rests on it. */
export type Judgement = 'supports' | 'beside' | 'against'

/** One effect as it fell out. `before` equals `after` where the scale had no room left. */
export interface Change {
  readonly effect: Effect
  /** Its place among the effects of its option or arrival: the reason stands at the same place in the text. */
  readonly index: number
  readonly before: number
  readonly after: number
}

/** One decision of a run and what came of it. */
export interface Step {
  /** Index of its entry in the log. */
  readonly entry: number
  readonly scene: SceneId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  readonly option: OptionId
  readonly evidence: FactId | null
  /** `null` where no evidence was asked for. */
  readonly judgement: Judgement | null
  readonly heeded: boolean
  /** The option whose effects applied: the one advised, or the record's when the advice was set aside. */
  readonly applied: OptionId | null
  readonly changes: readonly Change[]
  readonly standing: { readonly before: number; readonly after: number }
  /** What was predicted before the record was shown, `null` = no step; absent where nothing was. */
  readonly predicted?: OptionId | null
  readonly at: number
}

/** A delayed consequence that took effect, by its index in the scene. */
export interface Arrived {
  readonly arrival: number
  readonly changes: readonly Change[]
}

/** What earlier advice brought back on reaching a scene. */
export interface ArrivedAt {
  readonly scene: SceneId
  readonly arrivals: readonly Arrived[]
}

/** One answer to an item, as it was given. */
export interface GivenAnswer {
  readonly item: ItemId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  readonly chosen: readonly string[]
  readonly confidence?: Confidence
  /** A second try: its points are a share of a first one's (`secondTryShare`). */
  readonly again?: true
  readonly at: number
  /** Whether it counts: not where the item's wording has changed since. */
  readonly scored: boolean
}

/** An answer with its points: `scoreAttempts`. */
export type Attempt = Omit<GivenAnswer, 'scored'> &
  ({ readonly scored: true; readonly points: number; readonly max: number } | { readonly scored: false })

/** Something in a run that could not be applied. `index` is its place in the log, −1 the run's own entry. */
export interface Skipped {
  readonly index: number
  readonly entry: unknown
  readonly why: Refusal
}

/** What a condition can read. */
export interface Circumstances {
  readonly indicators: Indicators
  readonly standing: number
  readonly flags: ReadonlySet<FlagId>
  readonly averted: ReadonlySet<FactId>
}

/** Everything that follows from a run's log. Computed by `replay`, never stored. */
export interface State extends Circumstances {
  readonly position: Position
  readonly steps: readonly Step[]
  readonly arrivals: readonly ArrivedAt[]
  /** Scenes in the order in which they were reached. */
  readonly visited: readonly SceneId[]
  /** Answers without their points: to play one need not score. */
  readonly attempts: readonly GivenAnswer[]
  readonly skipped: readonly Skipped[]
}
