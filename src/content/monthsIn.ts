import { type Language, habitsOf } from '../model/languages'

export const monthNames: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
}

/**
 * The months named in a text, 1–12. English names count only with their capital; *May* and *March* that open a
 * sentence count only before a figure, since they may be verbs there.
 */
export function monthsIn(text: string, language: Language): number[] {
  return monthNames[language].flatMap((name, index) => {
    const verb = name === 'May' || name === 'March'
    const pattern = verb ? `(?<!^)(?<![.!?“‘] ?)\\b${name}\\b|\\b${name} \\d` : `(?<!\\p{L})${name}(?!\\p{L})`
    return new RegExp(pattern, 'u').test(text) ? [index + 1] : []
  })
}

/** A date as printed: `2021-05-24` → *24 May 2021*, *24 mai 2021*; `2021-05` → *May 2021*; `2021` → *2021*. */
export function printDate(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  const name = monthNames[language][Number(month) - 1] ?? month
  if (day === undefined) return `${name} ${year}`
  const first = Number(day) === 1 ? habitsOf(language).firstOfMonth : String(Number(day))
  return `${first} ${name} ${year}`
}
