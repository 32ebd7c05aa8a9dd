import type { Language } from '../model/ids'
import { lineEn, type LineWords } from './line/en'
import { lineFr } from './line/fr'

const words: Record<Language, LineWords> = { en: lineEn, fr: lineFr }

/** The double line's words. Both languages come with the picture, which is fetched only where it is drawn. */
export const lineWords = (language: Language): LineWords => words[language]
