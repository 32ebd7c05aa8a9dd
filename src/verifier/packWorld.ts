import type { Circumstances } from '../engine/State'
import { type World, copyWorld } from '../engine/World'
import type { Live } from './liveAt'

/** The live part of a world in one short string, equal for worlds that nothing can tell apart from here on. */
export function packWorld({ flags, averted, indicators, standing }: Live, world: Circumstances): string {
  let packed = standing ? String(world.standing) : ''
  for (const indicator of indicators) packed += String(world.indicators[indicator])
  for (const flag of flags) packed += world.flags.has(flag) ? '1' : '0'
  for (const fact of averted) packed += world.averted.has(fact) ? '1' : '0'
  return packed
}

/** The world that was packed; what is not live stands as in `rest`, with no flag set and nothing averted. */
export function unpackWorld(
  { flags, averted, indicators, standing }: Live,
  packed: string,
  rest: Circumstances,
): World {
  const world = copyWorld({ ...rest, flags: new Set(), averted: new Set() })
  let at = 0
  if (standing) world.standing = Number(packed[at++])
  for (const indicator of indicators) world.indicators[indicator] = Number(packed[at++])
  for (const flag of flags) if (packed[at++] === '1') world.flags.add(flag)
  for (const fact of averted) if (packed[at++] === '1') world.averted.add(fact)
  return world
}
