import { indicatorRange, standingRange } from '../model/Indicator'
import type { Effect } from '../model/Story'
import type { Change } from './State'
import type { World } from './World'

/** Applies effects in order, each held within its scale, and tells what each changed. */
export function applyEffects(world: World, effects: readonly Effect[]): Change[] {
  return effects.map((effect, index) => applyEffect(world, effect, index))
}

/** The same without the effects on standing, which belong to the one whose advice was heeded. */
export function applyWorldEffects(world: World, effects: readonly Effect[]): Change[] {
  const changes: Change[] = []
  // Not `flatMap`, which costs a step of a run a twentieth: each scene that is come to asks here.
  effects.forEach((effect, index) => {
    if (effect.on !== 'standing') changes.push(applyEffect(world, effect, index))
  })
  return changes
}

/** Moves standing by so many marks and keeps it within its range. */
export function moveStanding(world: World, by: number): void {
  world.standing = clamp(world.standing + by, standingRange)
}

function applyEffect(world: World, effect: Effect, index: number): Change {
  const { on, by } = effect
  if (on === 'standing') {
    const before = world.standing
    moveStanding(world, by)
    return { effect, index, before, after: world.standing }
  }
  const before = world.indicators[on]
  const after = clamp(before + by, indicatorRange)
  world.indicators[on] = after
  return { effect, index, before, after }
}

function clamp(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value))
}
