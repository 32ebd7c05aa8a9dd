import type { Circumstances } from '../engine/State'
import type { World } from '../engine/World'
import type { Live } from './liveAt'

const marks = 2
const steps = 9
const standings = 6

/**
 * The live part of a world as one whole number, equal for worlds that nothing can tell apart from here on. Exact up to the
 * 53 bits of a safe integer.
 */
export function packWorld({ flags, averted, indicators, standing }: Live, world: Circumstances): number {
  let packed = standing ? world.standing : 0
  for (const indicator of indicators) packed = packed * steps + world.indicators[indicator]
  for (const flag of flags) packed = packed * marks + (world.flags.has(flag) ? 1 : 0)
  for (const fact of averted) packed = packed * marks + (world.averted.has(fact) ? 1 : 0)
  return packed
}

/**
 * Writes the world that was packed into `world`. No flag is set and nothing averted but what is live; an indicator or a
 * standing that is not may be left with any value, which nothing reads. Written out in loops: this runs more often than anything else, some millions of times.
 */
export function unpackWorld({ flags, averted, indicators, standing }: Live, packed: number, world: World): void {
  world.flags.clear()
  world.averted.clear()
  let left = packed
  for (let at = averted.length - 1; at >= 0; at--) {
    if (left % marks === 1) world.averted.add(averted[at] ?? '')
    left = Math.floor(left / marks)
  }
  for (let at = flags.length - 1; at >= 0; at--) {
    if (left % marks === 1) world.flags.add(flags[at] ?? '')
    left = Math.floor(left / marks)
  }
  for (let at = indicators.length - 1; at >= 0; at--) {
    const indicator = indicators[at]
    if (indicator) world.indicators[indicator] = left % steps
    left = Math.floor(left / steps)
  }
  if (standing) world.standing = left % standings
}
