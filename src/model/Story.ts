import type { Condition } from './Condition'
import type { IndicatorId, Indicators } from './Indicator'
import type {
  CastId,
  ChapterId,
  EndingId,
  EpisodeId,
  FactId,
  FlagId,
  ItemId,
  Language,
  ObjectiveId,
  OptionId,
  PlaceId,
  SceneId,
} from './ids'

export const weights = ['memo', 'call', 'set-piece'] as const
export type Weight = (typeof weights)[number]
export const forms = ['speech', 'draft', 'table', 'budget', 'cables'] as const
/** How a set piece is laid out: strike a speech, correct a draft, bargain at a table, split a budget, weigh two cables. */
export type Form = (typeof forms)[number]
export const bases = ['said', 'inferred', 'invented'] as const
/** Why an effect stands: the briefing states the link; our step in its direction; our invention. */
export type Basis = (typeof bases)[number]

export const itemTypes = [
  'single',
  'multiple',
  'order',
  'match',
  'attribution',
  'numeric',
  'cloze',
  'evidence',
] as const
export type ItemType = (typeof itemTypes)[number]

/** The whole story without a word of its prose: what the engine plays. */
export interface Story {
  readonly id: string
  /** Changes with every edit of the logic. */
  readonly version: string
  readonly languages: readonly Language[]
  readonly start: { readonly indicators: Indicators; readonly standing: number }
  readonly fixed: readonly FactId[]
  readonly chapters: readonly Chapter[]
  /** Where a run may come to rest, in the order in which they are tried. */
  readonly endings: readonly Ending[]
  /** What may be told after the ending. A coda is no ending: nothing counts it. */
  readonly codas: readonly Coda[]
}

/** The first ending whose condition holds after the last scene is the run's. */
export interface Ending {
  readonly id: EndingId
  readonly when: Condition
  /** Scenes in which it announces itself to those who are on the way to it. */
  readonly announced: readonly SceneId[]
}

export interface Coda {
  readonly id: EndingId
  readonly when: Condition
}

export interface Chapter {
  readonly id: ChapterId
  /** Section of the briefing that it mirrors: `I` … `VI`. */
  readonly section: string
  readonly episodes: readonly Episode[]
}

export interface Episode {
  readonly id: EpisodeId
  /** First and last date of its file, ISO 8601. */
  readonly span: readonly [string, string]
  readonly scenes: readonly Scene[]
  readonly objectives: readonly ObjectiveId[]
  readonly items: readonly Item[]
}

export interface Scene {
  readonly id: SceneId
  readonly date: string
  readonly place: PlaceId
  readonly cast: readonly CastId[]
  /** Delayed consequences: applied when the run reaches the scene, if their condition holds. */
  readonly arrivals: readonly Arrival[]
  readonly decision?: Decision
  /** Where the story goes on; the first way whose condition holds. `null` ends the episode. */
  readonly next: readonly Way[]
}

export interface Way {
  readonly when: Condition
  readonly to: SceneId | null
}

export interface Arrival {
  readonly when: Condition
  readonly effects: readonly Effect[]
}

export interface Decision {
  /** The decision point of the source that it plays, such as `D7`; absent for an orienting decision. */
  readonly point?: string
  readonly weight: Weight
  readonly form?: Form
  /** Evidence cards offered, facts met before. Empty unless a memo. */
  readonly evidence: readonly FactId[]
  /** The option that comes nearest to what the authorities did; `null` where the briefing reports no response. */
  readonly record: OptionId | null
  /** Present where its outcomes tell what was really done, since it comes whatever one advises: nothing is left to guess. */
  readonly told?: true
  /** Number of pieces of a set piece (passages, demands, lines …). */
  readonly pieces: number
  readonly options: readonly Option[]
}

export interface Option {
  readonly id: OptionId
  /** Standing below which the advice is set aside; 1 = always heard. Above 1 it is against the mood and costs one mark when heeded. */
  readonly needs: number
  readonly supports: readonly FactId[]
  readonly against: readonly FactId[]
  /** Indexes of the pieces it keeps, in a set piece. */
  readonly keeps: readonly number[]
  readonly sets: readonly FlagId[]
  readonly averts: readonly FactId[]
  readonly effects: readonly Effect[]
}

export interface Effect {
  readonly on: IndicatorId | 'standing'
  /** Steps of the simulated scale, not zero, −3 to 3. */
  readonly by: number
  readonly basis: Basis
  readonly cites: readonly FactId[]
}

interface Asked<K extends ItemType> {
  readonly id: ItemId
  readonly type: K
  readonly objective: ObjectiveId
  readonly facts: readonly FactId[]
  /** Where the facts are met, for the link back. */
  readonly scene: SceneId
  /** Content hash over everything that is asked and the key, in every language: an attempt carries it. */
  readonly hash: string
}

/** Choose one, or all that are right. */
export interface ChoiceItem extends Asked<'single' | 'multiple'> {
  readonly options: readonly OptionId[]
  readonly key: readonly OptionId[]
}

/** Put in order. */
export interface OrderItem extends Asked<'order'> {
  readonly options: readonly OptionId[]
  /** All options, first to last. */
  readonly key: readonly OptionId[]
}

/**
 * Give each premise its target. `match`: one to one, with at most one target left over. `attribution`: whose view is this? A
 * target is a holder, who may hold several or none.
 */
export interface MatchItem extends Asked<'match' | 'attribution'> {
  readonly premises: readonly OptionId[]
  readonly targets: readonly OptionId[]
  /** `premise.target`, one for each premise. */
  readonly key: readonly string[]
}

/** Write a number. */
export interface NumericItem extends Asked<'numeric'> {
  readonly key: number
  /** How far off still counts as right; the bound itself does. */
  readonly tolerance: number
  /** Wrong numbers that have a feedback of their own. */
  readonly slips: readonly number[]
}

/** A gap of a sentence, and the words offered for it. */
export interface Gap {
  readonly id: string
  readonly options: readonly OptionId[]
  readonly key: OptionId
}

/** Fill the gaps of a sentence. */
export interface ClozeItem extends Asked<'cloze'> {
  readonly gaps: readonly Gap[]
}

/** Choose the sentence that supports the claim of the stem. */
export interface EvidenceItem extends Asked<'evidence'> {
  /** The sentences of the passage, in its order. */
  readonly options: readonly OptionId[]
  /** Those of which any does. */
  readonly key: readonly OptionId[]
}

/** A question of a quiz, with its key. */
export type Item = ChoiceItem | OrderItem | MatchItem | NumericItem | ClozeItem | EvidenceItem

/** The items of one type. */
export type ItemOf<K extends ItemType, I = Item> = I extends { readonly type: infer T }
  ? K extends T
    ? I
    : never
  : never
