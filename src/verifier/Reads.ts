import type { Condition } from '../model/Condition'
import type { SceneId } from '../model/ids'

/**
 * Conditions that something outside the logic reads: the `when` blocks of a scene's prose, and at `null`, after the last
 * scene, those of the endings. What is read nowhere is forgotten, so whoever looks at `world` must name here what it reads.
 */
export type Reads = (scene: SceneId | null) => readonly Condition[]

/** For callers that read nothing of the world themselves. */
export const readsNothing: Reads = () => []
