import type { IndicatorId } from '../model/Indicator'
import type { Story } from '../model/Story'
import type { FactId, FlagId } from '../model/ids'
import type { Circumstances } from './State'

/**
 * The circumstances while they are being worked out. Mutable, and never handed out as such: replaying a long log would be
 * quadratic if every decision copied the flags.
 */
export interface World {
  readonly indicators: { [K in IndicatorId]: number }
  standing: number
  readonly flags: Set<FlagId>
  readonly averted: Set<FactId>
}

/** The world on the first page. */
export function openingWorld(story: Story): World {
  const { indicators, standing } = story.start
  return { indicators: { ...indicators }, standing, flags: new Set(), averted: new Set() }
}

/** A world of its own with the same circumstances. */
export function copyWorld({ indicators, standing, flags, averted }: Circumstances): World {
  return { indicators: { ...indicators }, standing, flags: new Set(flags), averted: new Set(averted) }
}
