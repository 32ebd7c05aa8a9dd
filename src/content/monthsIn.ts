import { type Language, habitsOf } from '../model/languages'
import { wordsOf } from './words/wordsOf'

/**
 * The months named in a text, 1–12. Names count only as the language writes them, with a capital or without; those
 * that may be verbs where they open a sentence, such as *May*, count there only before a figure.
 */
export function monthsIn(text: string, language: Language): number[] {
  return patternsOf(language).flatMap((pattern, index) => (pattern.test(text) ? [index + 1] : []))
}

const known = new Map<Language, readonly RegExp[]>()

/** How each month is found, made once: every sentence of a story is looked through. */
function patternsOf(language: Language): readonly RegExp[] {
  const made = known.get(language)
  if (made) return made
  const { monthsAndVerbs } = wordsOf(language)
  const patterns = habitsOf(language).months.map((name) => {
    const verb = `(?<!^)(?<![.!?“‘] ?)\\b${name}\\b|\\b${name} \\d`
    return new RegExp(monthsAndVerbs.includes(name) ? verb : `(?<!\\p{L})${name}(?!\\p{L})`, 'u')
  })
  known.set(language, patterns)
  return patterns
}
