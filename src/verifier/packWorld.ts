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
 * Writes the live part that was packed into `world`, and leaves the rest of it as it is: nothing reads that from here on.
 * Written out in loops: this runs some millions of times.
 */
export function unpackWorld({ flags, averted, indicators, standing }: Live, packed: number, world: World): void {
  let left = packed
  for (let at = averted.length - 1; at >= 0; at--) {
    put(world.averted, averted[at] ?? '', left % marks === 1)
    left = Math.floor(left / marks)
  }
  for (let at = flags.length - 1; at >= 0; at--) {
    put(world.flags, flags[at] ?? '', left % marks === 1)
    left = Math.floor(left / marks)
  }
  for (let at = indicators.length - 1; at >= 0; at--) {
    const indicator = indicators[at]
    if (indicator) world.indicators[indicator] = left % steps
    left = Math.floor(left / steps)
  }
  if (standing) world.standing = left % standings
}

function put(set: Set<string>, id: string, held: boolean): void {
  if (held) set.add(id)
  else set.delete(id)
}
