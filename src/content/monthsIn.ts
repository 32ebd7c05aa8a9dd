import { type Language, habitsOf } from '../model/languages'
import { wordsOf } from './words/wordsOf'

/**
 * The months named in a text, 1–12. Names count only as the language writes them, with a capital or without; those
 * that may be verbs where they open a sentence, such as *May*, count there only before a figure.
 */
export function monthsIn(text: string, language: Language): number[] {
  const { any, each } = patternsOf(language)
  return any.test(text) ? each.flatMap((pattern, index) => (pattern.test(text) ? [index + 1] : [])) : []
}

/** `any`: what no text with a month lacks. Most have none, and need not be looked through twelve times. */
interface Patterns {
  readonly any: RegExp
  readonly each: readonly RegExp[]
}

const known = new Map<Language, Patterns>()

/** How each month is found, made once: every sentence of a story is looked through. */
function patternsOf(language: Language): Patterns {
  const made = known.get(language)
  if (made) return made
  const { monthsAndVerbs } = wordsOf(language)
  const { months } = habitsOf(language)
  const each = months.map((name) => {
    const verb = `(?<!^)(?<![.!?“‘] ?)\\b${name}\\b|\\b${name} \\d`
    return new RegExp(monthsAndVerbs.includes(name) ? verb : `(?<!\\p{L})${name}(?!\\p{L})`, 'u')
  })
  const patterns = { any: new RegExp(months.join('|'), 'u'), each }
  known.set(language, patterns)
  return patterns
}
