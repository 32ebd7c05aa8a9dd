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
  const { months, monthsAndVerbs } = wordsOf(language)
  const patterns = months.map((name) => {
    const verb = `(?<!^)(?<![.!?“‘] ?)\\b${name}\\b|\\b${name} \\d`
    return new RegExp(monthsAndVerbs.includes(name) ? verb : `(?<!\\p{L})${name}(?!\\p{L})`, 'u')
  })
  known.set(language, patterns)
  return patterns
}

/** A date as printed: `2021-05-24` → *24 May 2021*, *24 mai 2021*; `2021-05` → *May 2021*; `2021` → *2021*. */
export function printDate(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  const name = wordsOf(language).months[Number(month) - 1] ?? month
  if (day === undefined) return `${name} ${year}`
  const first = Number(day) === 1 ? habitsOf(language).firstOfMonth : String(Number(day))
  return `${first} ${name} ${year}`
}
