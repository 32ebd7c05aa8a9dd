import type { Story } from '../model/Story'
import type { SceneId } from '../model/ids'
import type { Circumstances } from '../engine/State'
import { type Scale, cutsAt } from './cutsAt'
import type { Live } from './liveAt'
import type { Reads } from './Reads'
import { answersTo, settledAt } from './settledFlags'

/** A whole number for a world, the same for all that nothing from a scene on can tell apart. */
export type ClassOf = (world: Circumstances) => number

/**
 * How worlds fall into classes on reaching each scene, and under `null` after the last. Coarser than what is live: of a scale
 * only the thresholds ahead count, of flags that nothing sets any more only what is still asked of them together.
 */
export function classesAt(
  story: Story,
  order: readonly SceneId[],
  reads: Reads,
  live: ReadonlyMap<SceneId | null, Live>,
): ReadonlyMap<SceneId | null, ClassOf> {
  const cuts = cutsAt(story, order, reads)
  const sorted = settledAt(story, order, reads, live)
  return new Map(
    [...sorted].map(([scene, settled]) => {
      const ladders = [...(cuts.get(scene) ?? [])].map(([scale, some]) => ladder(scale, some))
      const answers = answersTo(settled)
      const { flags, averted } = settled.open
      const classOf: ClassOf = (world) => {
        let number = answers.of(world)
        for (const { scale, steps, count } of ladders)
          number = number * count + (steps[scale === 'standing' ? world.standing : world.indicators[scale]] ?? 0)
        for (const flag of flags) number = number * 2 + (world.flags.has(flag) ? 1 : 0)
        for (const fact of averted) number = number * 2 + (world.averted.has(fact) ? 1 : 0)
        return number
      }
      return [scene, classOf] as const
    }),
  )
}

const highest = 8

/** For each value of a scale how many cuts lie at or under it. */
function ladder(scale: Scale, cuts: ReadonlySet<number>) {
  const steps = Array.from({ length: highest + 1 }, (_, value) => [...cuts].filter((cut) => cut <= value).length)
  return { scale, steps, count: cuts.size + 1 }
}
