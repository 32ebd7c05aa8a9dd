import type { Change } from '../../engine/State'
import type { Catalogue } from '../../model/Catalogue'
import { homeIndicators, stepOf } from '../../model/Indicator'
import type { Messages } from '../../messages/common/en'

/** One change in words: what moved, and from which step to which. */
export interface ChangeLine {
  readonly label: string
  readonly moved: string
}

/** A change of the simulated scale in words: `{ label: 'France', moved: 'from “near” to “cool”' }`. */
export function changeLine(
  { effect, before, after }: Change,
  labels: Catalogue['indicators'],
  { outcome }: Messages,
): ChangeLine {
  if (effect.on === 'standing') return { label: outcome.standing, moved: outcome.standingMove(before, after) }
  const { label, steps } = labels[effect.on]
  const step = (value: number): string => steps[stepOf(value)] ?? ''
  if (before === after) return { label, moved: outcome.unmoved }
  if (stepOf(before) !== stepOf(after)) return { label, moved: outcome.fromTo(step(before), step(after)) }
  const ring = (homeIndicators as readonly string[]).includes(effect.on) ? 'home' : 'abroad'
  return { label, moved: after > before ? outcome.littleUp[ring] : outcome.littleDown[ring] }
}
