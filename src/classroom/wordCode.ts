import { type Result, fail } from '../model/Result'
import { languages } from '../model/languages'
import type { Language } from '../model/ids'
import type { Assignment } from './Assignment'
import { bytesInCode, classCode, readClassCode, type Worded } from './classCode'
import { nearestWord, wordsIn } from './typedWords'
import { wordLists } from './wordLists'

/** A word for each byte of the code. */
export const wordsInCode = bytesInCode

/** What is looked at of a text that is pasted: some hundred words, of which a code has five. */
const mostLetters = 1000

/** Why typed words are no class code. Words count from 0. */
export type WordFailure =
  | { readonly kind: 'count'; readonly words: number }
  | { readonly kind: 'unknown'; readonly word: string; readonly at: number; readonly perhaps: string | null }
  | { readonly kind: 'mixed' }
  | { readonly kind: 'newer' }

/** The code of an assignment, in the words of a language; `null` where it has none. */
export function writeWords(assignment: Assignment, language: Language): readonly string[] | null {
  const bytes = classCode(assignment)
  return bytes && bytes.map((byte) => wordLists[language][byte] ?? '')
}

/** The assignment in typed words, of any language: case, accents, spaces and hyphens do not matter. Never throws. */
export function readWords(typed: string): Result<Worded, WordFailure> {
  const read = languages.map((language) => wordsIn(typed.slice(0, mostLetters), wordLists[language]))
  const whole = read.filter(({ numbers }) => numbers.length === wordsInCode && !numbers.includes(-1))
  const results = whole.map(({ numbers }) => readClassCode(numbers))
  const found = results.find((result) => result.ok || result.error.kind !== 'mixed') ?? results[0]
  if (found) return found
  // The language of most of its words is the one that it was meant in.
  const [best] = [...read].sort((a, b) => knownIn(b) - knownIn(a))
  const language = languages[read.indexOf(best!)]!
  if (best!.words.length !== wordsInCode) return fail({ kind: 'count', words: best!.words.length })
  const at = best!.numbers.indexOf(-1)
  const word = best!.words[at] ?? ''
  return fail({ kind: 'unknown', word, at, perhaps: nearestWord(word, wordLists[language]) })
}

const knownIn = ({ numbers }: { readonly numbers: readonly number[] }): number =>
  numbers.filter((number) => number >= 0).length
