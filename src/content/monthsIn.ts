import { type Language, habitsOf } from '../model/languages'
import { wordsOf } from './words/wordsOf'

/**
 * The months named in a text, 1–12. Names count only as the language writes them, with a capital or without; those
 * that may be verbs where they open a sentence, such as *May*, count there only before a figure.
 */
export function monthsIn(text: string, language: Language): number[] {
  const { monthsAndVerbs } = wordsOf(language)
  return habitsOf(language).months.flatMap((name, index) => {
    const pattern = monthsAndVerbs.includes(name)
      ? `(?<!^)(?<![.!?“‘] ?)\\b${name}\\b|\\b${name} \\d`
      : `(?<!\\p{L})${name}(?!\\p{L})`
    return new RegExp(pattern, 'u').test(text) ? [index + 1] : []
  })
}
