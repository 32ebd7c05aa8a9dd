import { words as en } from '../messages/exports/en'
import { words as fr } from '../messages/exports/fr'
import type { ExportWords } from '../model/ExportWords'
import type { Language } from '../model/languages'

/** The words of what leaves the app, by language: what is built beforehand waits for no page. */
export const exportWords: Readonly<Record<Language, ExportWords>> = { en, fr }
