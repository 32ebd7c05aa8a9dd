import type { Language } from '../model/ids'

/** Ordinary words that a name of ours begins with: inside a sentence they lose their capital. */
const ordinary: Readonly<Record<Language, RegExp>> = {
  en: /^(?:The|Many|Civil|Signatories)\b/u,
  fr: /^(?:L’|(?:Les?|La|Des?) )/u,
}

/** A name as it stands inside a sentence: `The Malian authorities` → `the Malian authorities`; `France` stays. */
export const withinSentence =
  (language: Language) =>
  (name: string): string =>
    name.replace(ordinary[language], (word) => word.toLowerCase())
