import { habitsOf, type Language } from '../model/languages'

/** What a language is called in another: `('fr', 'en')` → `French`, `('en', 'fr')` → `anglais`. */
export const languageName = (named: Language, language: Language): string =>
  new Intl.DisplayNames(habitsOf(language).locale, { type: 'language' }).of(named) ?? named
