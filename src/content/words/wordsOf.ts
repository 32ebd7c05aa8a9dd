import type { Language } from '../../model/languages'
import type { CompilerWords } from './CompilerWords'
import { en } from './en'
import { fr } from './fr'

const words: Readonly<Record<Language, CompilerWords>> = { en, fr }

/** The words by which the compiler reads a language. */
export const wordsOf = (language: Language): CompilerWords => words[language]
