import { asMoment } from '../model/moments'
import { habitsOf, type Language } from '../model/languages'

/** A date as exact as it is given: `('2021-05-24', 'en')` → `24 May 2021`, `('2021-09', 'fr')` → `septembre 2021`. */
export function printDate(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  const { locale, firstOfMonth } = habitsOf(language)
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }
  const printed = new Intl.DateTimeFormat(locale, options).format(date)
  return printed.replace(/^1 /u, `${firstOfMonth} `)
}

/** A moment on the learner's own clock: `12 March 2025, 14:05`. Total: what no date holds is printed as the nearest that one does. */
export function printMoment(at: number, language: Language): string {
  return new Intl.DateTimeFormat(habitsOf(language).locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    asMoment(at),
  )
}
