const monthsOf = (names: string): readonly string[] => names.split(' ')

/** How each language of the interface prints: the one list of languages. */
const spoken = {
  en: {
    locale: 'en-GB',
    decimal: '.',
    firstOfMonth: '1',
    west: 'W',
    months: monthsOf('January February March April May June July August September October November December'),
  },
  fr: {
    locale: 'fr-FR',
    decimal: ',',
    firstOfMonth: '1er',
    west: 'O',
    months: monthsOf('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  },
} as const satisfies Record<string, Habits>

interface Habits {
  readonly locale: string
  readonly decimal: string
  readonly firstOfMonth: string
  readonly west: string
  /** January to December, with a capital only where the language writes one. */
  readonly months: readonly string[]
}

export type Language = keyof typeof spoken

/** Everything is written in it first: it stands in wherever another language has no words yet, or none is asked for. */
export const firstLanguage = 'en' satisfies Language

export const languages = Object.keys(spoken) as readonly Language[]

/** A table with an entry for each language. */
export const forEachLanguage = <Entry>(make: (language: Language) => Entry): Record<Language, Entry> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Entry>

/** How a language prints. */
export const habitsOf = (language: Language): Habits => spoken[language]

/** Whether a word names one of the languages. */
export const isLanguage = (word: string | undefined): word is Language =>
  languages.some((language) => language === word)

/** The language of an address: `/fr/play/` → `fr`; the first language where it names none. */
export function languageOf(path: string): Language {
  const named = path.split('/')[1]
  return isLanguage(named) ? named : firstLanguage
}
