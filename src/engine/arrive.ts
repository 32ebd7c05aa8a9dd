import type { Scene } from '../model/Story'
import { applyEffects, applyWorldEffects } from './applyEffects'
import { holds } from './holds'
import type { Arrived } from './State'
import type { World } from './World'

/**
 * Lets the delayed consequences of a scene take effect. Their conditions are read as one reaches the scene, so that one
 * consequence cannot call up another. `own` false: on the record's way, where nobody's standing moves.
 */
export function arrive(world: World, scene: Scene, own = true): Arrived[] {
  const due = scene.arrivals.flatMap((arrival, index) => (holds(arrival.when, world) ? [{ ...arrival, index }] : []))
  const apply = own ? applyEffects : applyWorldEffects
  return due.map(({ index, effects }) => ({ arrival: index, changes: apply(world, effects) }))
}
