import { indicators } from '../../model/Indicator'
import type { ConditionSource } from '../shape'

/** A variable of Twine as a flag of ours: `$letterSent`, `$letter_sent` → `letter-sent`. */
export const flagOf = (variable: string): string =>
  variable
    .replace(/^[$_]/u, '')
    .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()

const tokens = /\$[\w-]+|\(|\)|\b(?:and|or|not|is|eq|to|true|false)\b|&&|\|\||!|===?|\S+?(?=[\s()]|$)/giu

/**
 * A condition of Harlowe or SugarCube that only asks which variables are true, or how high one of our own indicators stands. `true` where
 * it always holds; `null` where it asks for more.
 */
export function readCondition(text: string): ConditionSource | true | null {
  const words = [...text.matchAll(tokens)].map(([word]) =>
    word.toLowerCase().startsWith('$') ? word : word.toLowerCase(),
  )
  let at = 0
  const take = (...any: readonly string[]): boolean => any.includes(words[at] ?? '') && ++at > 0

  function either(): ConditionSource | null {
    const parts = [both()]
    while (take('or', '||')) parts.push(both())
    return joined('any', parts)
  }
  function both(): ConditionSource | null {
    const parts = [one()]
    while (take('and', '&&')) parts.push(one())
    return joined('all', parts)
  }
  function one(): ConditionSource | null {
    if (take('not', '!')) {
      const of = one()
      return of === null ? null : { not: of }
    }
    if (take('(')) {
      const inner = either()
      return take(')') ? inner : null
    }
    const word = words[at] ?? ''
    if (!word.startsWith('$')) return null
    at++
    const flag = flagOf(word)
    if (take('>=')) return atLeast(flag, Number(words[at++]))
    if (!take('is', 'eq', '==', '===')) return flag
    const negative = take('not')
    if (take('true')) return negative ? { not: flag } : flag
    return take('false') ? (negative ? flag : { not: flag }) : null
  }
  if (words.length === 1 && words[0] === 'true') return true
  const found = either()
  return at === words.length ? found : null
}

/** Numbers that the story keeps: its indicators and standing. Others are none of ours. */
function atLeast(name: string, value: number): ConditionSource | null {
  if (!Number.isInteger(value)) return null
  if (name === 'standing') return { standing: value }
  const indicator = indicators.find((one) => one === name)
  return indicator ? { indicator, atLeast: value } : null
}

function joined(kind: 'any' | 'all', parts: readonly (ConditionSource | null)[]): ConditionSource | null {
  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length) return null
  if (known.length === 1) return known[0]!
  return kind === 'any' ? { any: known } : { all: known }
}
