import { habitsOf, type Language } from '../model/languages'

/** A moment on the learner's own clock: `12 March 2025, 14:05`. */
export function printMoment(at: number, language: Language): string {
  return new Intl.DateTimeFormat(habitsOf(language).locale, { dateStyle: 'long', timeStyle: 'short' }).format(at)
}
