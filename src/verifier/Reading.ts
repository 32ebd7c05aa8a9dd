import type { Condition } from '../model/Condition'
import type { IndicatorId } from '../model/Indicator'
import type { FactId, FlagId } from '../model/ids'
import { assertNever } from '../model/assertNever'

/** What of the world is read. */
export interface Reading {
  readonly flags: Set<FlagId>
  readonly averted: Set<FactId>
  readonly indicators: Set<IndicatorId>
  standing: boolean
}

/** A reading of nothing. */
export const noReading = (): Reading => ({
  flags: new Set(),
  averted: new Set(),
  indicators: new Set(),
  standing: false,
})

/** Adds to a reading what a condition reads. */
export function readCondition(reading: Reading, condition: Condition): void {
  switch (condition.kind) {
    case 'always':
      return
    case 'flag':
      reading.flags.add(condition.flag)
      return
    case 'averted':
      reading.averted.add(condition.fact)
      return
    case 'indicator':
      reading.indicators.add(condition.indicator)
      return
    case 'standing':
      reading.standing = true
      return
    case 'not':
      readCondition(reading, condition.of)
      return
    case 'all':
    case 'any':
      for (const part of condition.of) readCondition(reading, part)
      return
    default:
      assertNever(condition)
  }
}

/** Adds one reading to another. */
export function addReading(to: Reading, from: Reading): void {
  for (const flag of from.flags) to.flags.add(flag)
  for (const fact of from.averted) to.averted.add(fact)
  for (const indicator of from.indicators) to.indicators.add(indicator)
  to.standing ||= from.standing
}
