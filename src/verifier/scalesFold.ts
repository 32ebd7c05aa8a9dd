import type { Change } from '../engine/State'
import { type IndicatorId, type Indicators, indicatorRange, indicators } from '../model/Indicator'
import type { Effect } from '../model/Story'
import type { OptionId, SceneId } from '../model/ids'
import type { Fold } from './Fold'

/** For each indicator the values that it has on some path into a state: bit n stands for the value n. */
export type Scales = readonly number[]

/** No value on any scale: of no run. */
export const noScales: Scales = indicators.map(() => 0)

/** How often an effect met its scale, once for each state and value, and how often the scale had no room left for it. */
export interface Met {
  readonly scene: SceneId
  /** The option that it belongs to, or the number of the arrival. */
  readonly of: OptionId | number
  readonly index: number
  readonly effect: Effect
  met: number
  swallowed: number
}

const places = new Map<IndicatorId, number>(indicators.map((id, at) => [id, at]))
const all = (1 << (indicatorRange.max + 1)) - 1

/** Follows each indicator over its scale, apart from the others, whether anything reads it or not. */
export function scalesFold(start: Indicators): {
  readonly fold: Fold<Scales>
  readonly effects: ReadonlyMap<Effect, Met>
} {
  const effects = new Map<Effect, Met>()
  const apply = (scales: Scales, scene: SceneId, of: OptionId | number, changes: readonly Change[]): Scales => {
    if (changes.length === 0) return scales
    const moved = [...scales]
    for (const { effect, index } of changes) {
      const at = effect.on === 'standing' ? undefined : places.get(effect.on)
      if (at === undefined) continue
      const before = moved[at] ?? 0
      let tally = effects.get(effect)
      if (!tally) effects.set(effect, (tally = { scene, of, index, effect, met: 0, swallowed: 0 }))
      tally.met += count(before)
      tally.swallowed += count(before & unmoved(effect.by))
      moved[at] = move(before, effect.by)
    }
    return moved
  }
  const fold: Fold<Scales> = {
    start: indicators.map((id) => 1 << start[id]),
    pass: (scales, passage) => {
      if (passage.kind === 'scene')
        return passage.arrivals.reduce(
          (moved, { arrival, changes }) => apply(moved, passage.scene, arrival, changes),
          scales,
        )
      return passage.kind === 'outcome' ? apply(scales, passage.scene, passage.applied ?? '', passage.changes) : scales
    },
    // Most of what meets differs in nothing that is new here: then nothing is made.
    join: (a, b) =>
      b.every((values, at) => (values & ~(a[at] ?? 0)) === 0) ? a : a.map((values, at) => values | (b[at] ?? 0)),
  }
  return { fold, effects }
}

/** The one value that an effect cannot move: the end of the scale that it points to. */
const unmoved = (by: number): number => (by > 0 ? 1 << indicatorRange.max : 1)

function move(values: number, by: number): number {
  if (by < 0) return (values >> -by) | (values & ((1 << -by) - 1) ? 1 : 0)
  const moved = values << by
  return (moved & all) | (moved & ~all ? 1 << indicatorRange.max : 0)
}

function count(values: number): number {
  let number = 0
  for (let left = values; left; left &= left - 1) number++
  return number
}
