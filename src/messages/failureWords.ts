import type { Language } from '../model/languages'
import type { FailureWords } from './failure/en'

const files = import.meta.glob<FailureWords>('./failure/??.ts', { import: 'words', eager: true })

/** Said when even the interface's words did not arrive, so those of every language are always at hand. */
export const failureWords = (language: Language): FailureWords => files[`./failure/${language}.ts`]!
