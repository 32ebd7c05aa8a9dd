import type { Language } from '../model/ids'
import type { Messages } from './en'

const loaders: Record<Language, () => Promise<Messages>> = {
  en: () => import('./en').then((module) => module.en),
  fr: () => import('./fr').then((module) => module.fr),
}

/** The interface's words in a language, one file fetched once. */
export const loadMessages = (language: Language): Promise<Messages> => loaders[language]()
