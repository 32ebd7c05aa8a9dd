import type { Language } from '../model/ids'
import type { Messages } from './common/en'

const files = import.meta.glob<Messages>('./common/??.ts', { import: 'words' })

/** The words that every page needs, in a language: one file, fetched once. */
export const loadMessages = (language: Language): Promise<Messages> => files[`./common/${language}.ts`]!()
