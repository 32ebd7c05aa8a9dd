import type { Circumstances, Judgement } from '../engine/State'
import type { FactId, OptionId, SceneId } from '../model/ids'

/**
 * One thing that happens on a path: a scene is reached (its arrivals have taken effect), a decision has its outcome, one
 * leaves by a way, or no way is open. `world` holds what is live there: what nothing reads from there on is forgotten.
 */
export type Passage =
  | {
      readonly kind: 'scene'
      readonly scene: SceneId
      readonly arrivals: readonly number[]
      readonly world: Circumstances
    }
  | {
      readonly kind: 'outcome'
      readonly scene: SceneId
      readonly option: OptionId
      /** A card that stands for all those judged alike; `null` where none is asked for. */
      readonly evidence: FactId | null
      readonly judgement: Judgement | null
      readonly heeded: boolean
      readonly world: Circumstances
    }
  | { readonly kind: 'leave'; readonly scene: SceneId; readonly way: number; readonly world: Circumstances }
  | { readonly kind: 'stuck'; readonly scene: SceneId; readonly world: Circumstances }
