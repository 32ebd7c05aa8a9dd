import { habitsOf, type Language } from '../model/languages'
import { asMoment } from '../model/moments'

/**
 * A moment on the learner's own clock: `12 March 2025, 14:05`, *1er mars 2025 à 14:05*. Total: what no date holds is printed as the nearest
 * that one does.
 */
export function printMoment(at: number, language: Language): string {
  const { locale, firstOfMonth } = habitsOf(language)
  const printed = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(asMoment(at))
  return printed.replace(/^1 /u, `${firstOfMonth} `)
}
