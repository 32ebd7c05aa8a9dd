import type { Condition } from '../model/Condition'
import { assertNever } from '../model/assertNever'
import type { Circumstances } from './State'

/** Whether a condition is met: `holds({ kind: 'standing', atLeast: 3 }, state)` → `state.standing >= 3`. */
export function holds(condition: Condition, circumstances: Circumstances): boolean {
  switch (condition.kind) {
    case 'always':
      return true
    case 'flag':
      return circumstances.flags.has(condition.flag)
    case 'averted':
      return circumstances.averted.has(condition.fact)
    case 'indicator':
      return circumstances.indicators[condition.indicator] >= condition.atLeast
    case 'standing':
      return circumstances.standing >= condition.atLeast
    case 'not':
      return !holds(condition.of, circumstances)
    case 'all':
      return condition.of.every((part) => holds(part, circumstances))
    case 'any':
      return condition.of.some((part) => holds(part, circumstances))
    default:
      return assertNever(condition)
  }
}
