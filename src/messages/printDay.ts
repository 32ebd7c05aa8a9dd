import { asMoment } from '../model/moments'
import { habitsOf, type Language } from '../model/languages'

/** A day without its year, on the reader's own clock: `24 November`, `24 novembre`. */
export function printDay(at: number, language: Language): string {
  const { locale, firstOfMonth } = habitsOf(language)
  const printed = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
  }).format(asMoment(at))
  return printed.replace(/^1 /u, `${firstOfMonth} `)
}
