import type { Language } from '../model/languages'
import type { LanguageWords } from './languages/en'

const files = import.meta.glob<LanguageWords>('./languages/??.ts', { import: 'words', eager: true })

/** What the page where a language is chosen says in each of them: it speaks all at once. */
export const languageWords = (language: Language): LanguageWords => files[`./languages/${language}.ts`]!
