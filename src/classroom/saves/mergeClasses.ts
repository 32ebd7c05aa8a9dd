import { mergeFields } from '../../engine/saves/mergeFields'
import type { ClassRecord } from '../ClassRecord'

/**
 * What two tabs have brought in for one class: everything of either, in the order of the one there; what either has taken out since
 * both were alike stays out.
 */
export function mergeClasses(base: ClassRecord | undefined, there: ClassRecord, mine: ClassRecord): ClassRecord {
  const idsOf = (record: ClassRecord | undefined) => new Set(record?.brought.map(({ id }) => id))
  const [was, their, my] = [idsOf(base), idsOf(there), idsOf(mine)]
  const stay = there.brought.filter(({ id }) => my.has(id) || !was.has(id))
  const come = mine.brought.filter(({ id }) => !their.has(id) && !was.has(id))
  return { ...mergeFields(base, there, mine), brought: [...stay, ...come] }
}
