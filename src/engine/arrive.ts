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
  if (!due.includes(true)) return nothing
  const apply = own ? applyEffects : applyWorldEffects
  const arrived: Arrived[] = []
  arrivals.forEach(({ effects }, arrival) => {
    if (due[arrival] === true) arrived.push({ arrival, changes: apply(world, effects) })
  })
  return arrived
}
