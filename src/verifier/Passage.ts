import type { Arrived, Change, Circumstances, Judgement } from '../engine/State'
import type { EndingId, FactId, OptionId, SceneId } from '../model/ids'

/**
 * One thing that happens on a path: a scene is reached (its arrivals have taken effect), a decision has its outcome, one
 * leaves by a way, the story comes to its end, or no way is open. `world` holds what is live there: what nothing reads from
 * there on is forgotten. It is lent for the time of the call: keep a copy, not the thing.
 */
export type Passage =
  | {
      readonly kind: 'scene'
      readonly scene: SceneId
      readonly arrivals: readonly Arrived[]
      readonly world: Circumstances
    }
  | {
      readonly kind: 'outcome'
      readonly scene: SceneId
      readonly option: OptionId
      /** A card that stands for all those judged alike; `null` where none is asked for. */
      readonly evidence: FactId | null
      /** Number of cards judged alike, 1 where none is asked for. */
      readonly cards: number
      /** Chance of this choice where option and card are drawn, each as likely as any other. */
      readonly chance: number
      readonly judgement: Judgement | null
      readonly heeded: boolean
      /** The option whose effects applied; `null` where the advice was set aside and the record tells of none. */
      readonly applied: OptionId | null
      readonly changes: readonly Change[]
      readonly world: Circumstances
    }
  | {
      readonly kind: 'leave'
      readonly scene: SceneId
      readonly way: number
      /** Where it leads, past the ends of chapters; `null` at the end of the story. */
      readonly to: SceneId | null
      readonly world: Circumstances
    }
  | { readonly kind: 'stuck'; readonly scene: SceneId; readonly world: Circumstances }
  /** After the `leave` of the last scene. `ending` is `null` where none of the story's holds. */
  | {
      readonly kind: 'end'
      readonly scene: SceneId
      readonly ending: EndingId | null
      readonly world: Circumstances
    }
