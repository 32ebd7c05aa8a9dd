import type { Language } from '../model/ids'
import type { Messages } from './common/en'

const loaders: Record<Language, () => Promise<Messages>> = {
  en: () => import('./common/en').then((module) => module.en),
  fr: () => import('./common/fr').then((module) => module.fr),
}

/** The interface's words in a language, one file fetched once. */
export const loadMessages = (language: Language): Promise<Messages> => loaders[language]()
