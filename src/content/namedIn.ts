import type { Language } from '../model/languages'
import type { Words } from './shape'

/** Whether a text names somebody, by any capitalised part of the name: *Sow* or *Kadidia*. */
export function namedIn(text: string, name: string | Words, language: Language): boolean {
  const whole = typeof name === 'string' ? name : (name[language] ?? name.en)
  return whole.split(' ').some((word) => /^\p{Lu}/u.test(word) && text.includes(word))
}
