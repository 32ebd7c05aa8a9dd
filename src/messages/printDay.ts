import type { Language } from '../model/ids'

/** A day without its year, on the reader's own clock: `24 November`, `24 novembre`. */
export function printDay(at: number, language: Language): string {
  const printed = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
  }).format(at)
  return language === 'fr' ? printed.replace(/^1 /u, '1er ') : printed
}
