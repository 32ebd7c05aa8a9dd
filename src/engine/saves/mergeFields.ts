/** A record of named values. */
type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two plain values say the same, in whatever order their fields stand; a field that is undefined is none. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  return namesOf(one, other).every((name) => same((one as Fields)[name], (other as Fields)[name]))
}

/**
 * Two changes of one record as one, field by field and so on inwards: what was changed here since both were alike holds, everything
 * else is as it is there. A field that was taken away goes. `base` is the record as both last knew it; without it mine holds.
 */
export function mergeFields<T extends object>(base: T | undefined, there: T, mine: T): T {
  const [was, their, my] = [base ?? {}, there, mine] as [Fields, Fields, Fields]
  const merged = namesOf(there, mine).map((name) => [name, mergeValue(was[name], their[name], my[name])] as const)
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T
}

function mergeValue(was: unknown, their: unknown, my: unknown): unknown {
  if (isFields(their) && isFields(my)) return mergeFields(isFields(was) ? was : undefined, their, my)
  return same(my, was) ? their : my
}

const namesOf = (one: object, other: object): readonly string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
]
