import type { Circumstances } from '../engine/State'
import type { EpisodeId, SceneId } from '../model/ids'
import type { Passage } from './Passage'

/** What to gather over all paths: any value but `undefined`. Each value sums up every path that leads into one state. */
export interface Fold<V> {
  readonly start: V
  /** All paths so far, continued by one passage. */
  readonly pass: (value: V, passage: Passage) => V
  /** Two sets of paths that meet in one state. */
  readonly join: (a: V, b: V) => V
  /** All paths so far, as they enter an episode. */
  readonly enter?: (value: V, episode: EpisodeId) => V
}

/** What a fold has gathered over all paths that reach a scene, leave an episode, come to the end of the story. */
export interface Gathered<V> {
  readonly scenes: ReadonlyMap<SceneId, V>
  readonly episodes: ReadonlyMap<EpisodeId, V>
  readonly end: V | null
  /** Number of states in which each scene is reached. */
  readonly states: ReadonlyMap<SceneId, number>
  /** Number of choices and ways taken, each once in every state. */
  readonly edges: number
  /** The states in which the story ends, as far as `reads(null)` looks at them. */
  readonly endings: readonly Circumstances[]
}
