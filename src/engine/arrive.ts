import type { Scene } from '../model/Story'
import { applyEffects, applyWorldEffects } from './applyEffects'
import { holds } from './holds'
import type { Arrived } from './State'
import type { World } from './World'

const nothing: readonly Arrived[] = []

/**
 * Lets the delayed consequences of a scene take effect. Their conditions are read as one reaches the scene, so that one
 * consequence cannot call up another. `own` false: on the record's way, where nobody's standing moves.
 */
export function arrive(world: World, { arrivals }: Scene, own = true): readonly Arrived[] {
  if (arrivals.length === 0) return nothing
  const due = arrivals.map(({ when }) => holds(when, world))
  const apply = own ? applyEffects : applyWorldEffects
  return arrivals.flatMap(({ effects }, arrival) =>
    due[arrival] === true ? [{ arrival, changes: apply(world, effects) }] : [],
  )
}
