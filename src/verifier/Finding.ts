import type { Effect } from '../model/Story'
import type { EndingId, EpisodeId, FactId, ItemId, OptionId, SceneId } from '../model/ids'
import type { Unexplorable } from './orderScenes'
import type { PathStep } from './shortestPaths'
import type { PlacedSide } from './Telling'

/** Something that does not hold on every path. */
export type Finding = Fault & {
  /** The fewest decisions that lead to it; `null` where nothing leads there, which is what was found. */
  readonly witness: readonly PathStep[] | null
}

export type Fault =
  | { readonly kind: 'unexplorable'; readonly why: Unexplorable }
  | { readonly kind: 'unreachable-scene'; readonly scene: SceneId }
  | { readonly kind: 'unreachable-block'; readonly block: PlacedSide }
  | { readonly kind: 'unreachable-arrival'; readonly scene: SceneId; readonly arrival: number }
  | { readonly kind: 'unreachable-way'; readonly scene: SceneId; readonly way: number }
  | { readonly kind: 'unreachable-ending'; readonly ending: EndingId }
  | { readonly kind: 'unreachable-coda'; readonly coda: EndingId }
  /** An option that is never heeded. */
  | { readonly kind: 'unavailable-option'; readonly scene: SceneId; readonly option: OptionId }
  /** An option against the mood that is always heeded. */
  | { readonly kind: 'never-set-aside'; readonly scene: SceneId; readonly option: OptionId }
  /** A decision at which, in some state, fewer than two options are heeded. */
  | { readonly kind: 'cornered'; readonly scene: SceneId }
  | { readonly kind: 'dead-end'; readonly scene: SceneId }
  | { readonly kind: 'no-ending'; readonly scene: SceneId }
  | {
      readonly kind: 'item-not-taught'
      readonly item: ItemId
      readonly episode: EpisodeId
      readonly fact: FactId
      readonly entry: EpisodeId | null
    }
  | { readonly kind: 'uneven-fact'; readonly episode: EpisodeId; readonly fact: FactId }
  | {
      readonly kind: 'evidence-not-met'
      readonly scene: SceneId
      readonly fact: FactId
      readonly entry: EpisodeId | null
    }
  /** An effect for which the scale had no room in most of the states and values that it met. */
  | {
      readonly kind: 'swallowed-effect'
      readonly scene: SceneId
      readonly of: OptionId | number
      readonly index: number
      readonly effect: Effect
      readonly share: number
    }
  | { readonly kind: 'dominated-option'; readonly scene: SceneId; readonly option: OptionId; readonly by: OptionId }
  | { readonly kind: 'rare-ending' | 'common-ending'; readonly ending: EndingId; readonly share: number }
  | {
      readonly kind: 'episode-length'
      readonly episode: EpisodeId
      readonly shortest: number
      readonly longest: number
    }
