import type { Condition } from '../model/Condition'
import type { ConditionSource } from './shape'

export type NamedConditions = Readonly<Record<string, ConditionSource>>

/**
 * Resolves a condition as written: names from `conditions:` are replaced by what they stand for, other words are flags. A name within
 * what it stands for is a flag too, that nothing sets: so it ends, and is told as unknown.
 */
export function toCondition(source: ConditionSource, named: NamedConditions): Condition {
  if (typeof source === 'string') {
    if (!Object.hasOwn(named, source)) return { kind: 'flag', flag: source }
    const { [source]: definition = source, ...others } = named
    return definition === source ? { kind: 'flag', flag: source } : toCondition(definition, others)
  }
  if ('not' in source) return { kind: 'not', of: toCondition(source.not, named) }
  if ('all' in source) return { kind: 'all', of: source.all.map((part) => toCondition(part, named)) }
  if ('any' in source) return { kind: 'any', of: source.any.map((part) => toCondition(part, named)) }
  if ('averted' in source) return { kind: 'averted', fact: source.averted }
  if ('standing' in source) return { kind: 'standing', atLeast: source.standing }
  return { kind: 'indicator', indicator: source.indicator, atLeast: source.atLeast }
}

/** Reads the words after `::: when`: `flag`, `not flag`, `averted fact`, `not averted fact`. */
export function parseWhen(words: string, named: NamedConditions): Condition {
  const negative = /^not\s+(.*)$/u.exec(words)
  if (negative) return { kind: 'not', of: parseWhen(negative[1] ?? '', named) }
  const averted = /^averted\s+(\S+)$/u.exec(words)
  if (averted) return { kind: 'averted', fact: averted[1] ?? '' }
  return toCondition(words.trim(), named)
}

/** The plain conditions inside a condition: flags, averted facts, thresholds. */
export function leavesOf(condition: Condition): Condition[] {
  if (condition.kind === 'not') return leavesOf(condition.of)
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(leavesOf)
  return [condition]
}
