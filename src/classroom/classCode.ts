import { codeWords } from '../codes/codeWords'
import { wordIndex } from '../codes/wordIndex'
import { type Result, fail, ok } from '../model/Result'
import { languages } from '../model/languages'
import type { Assignment } from './Assignment'
import { gatherBits, spreadBits } from './spreadBits'

/**
 * A class code: 32 bits spread over four bytes, and a checksum of these. The first bit first: 2 bits version, 16 the files by their numbers in `codeWords`, 2 language, 1 each for two
 * tries, questions of one's own, feedback at the end, sureness and code names, and 7 that tell one class from another. No title, no day
 * and no key: what is handed in with it is open to whoever carries it.
 */
const codeVersion = 0
/** Bytes of a code, its checksum with them. */
export const bytesInCode = 5
const files = 16

/** What a class code carries. */
export type Worded = Pick<Assignment, 'id' | 'language' | 'episodes' | 'quiz' | 'asks'>
/** Of the seed only whether there is one. */
type Coded = Omit<Worded, 'id'>

/** The id of an assignment that is known by its code alone: the same for all who type it. `mark` tells classes apart, 0 to 127. */
export function wordId(coded: Coded, mark: number): string | null {
  const bits = bitsOf(coded, mark)
  return bits === null ? null : `w${bits.toString(36)}`
}

/** What tells the classes of one teacher apart: from an id made by chance the first with which no word of the code stands twice. */
function markOf({ id, ...coded }: Worded): number {
  const first = [...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 127, 7)
  const marks = Array.from({ length: 128 }, (_, at) => (first + at) % 128)
  return marks.find((mark) => new Set(bytesOf(bitsOf(coded, mark) ?? 0)).size === bytesInCode) ?? first
}

/** The id under which hand-ins to an assignment come where its code was typed; `null` where it has none. */
export function typedIdOf(assignment: Assignment): string | null {
  const typed = wordId(assignment, markOf(assignment))
  return assignment.quiz.seed === null || assignment.quiz.seed === typed ? typed : null
}

/** The assignment with the order of questions that its code gives too, where it has one. */
export function withTypedSeed(assignment: Assignment): Assignment {
  const { quiz } = assignment
  return quiz.seed === null
    ? assignment
    : { ...assignment, quiz: { ...quiz, seed: wordId(assignment, markOf(assignment)) ?? quiz.seed } }
}

/** The code of an assignment; `null` where it holds a file that codes do not know, or asks what a code cannot. */
export function classCode(assignment: Assignment): readonly number[] | null {
  const bits = typedIdOf(assignment) === null ? null : bitsOf(assignment, markOf(assignment))
  return bits === null ? null : bytesOf(bits)
}

function bytesOf(bits: number): readonly number[] {
  const bytes = spreadBits(bits)
  return [...bytes, checkOf(bytes)]
}

/** CRC-8 (polynomial 0x07): one wrong byte is always noticed, two that changed places nearly always. */
function checkOf(bytes: readonly number[]): number {
  let check = 0
  for (const byte of bytes) {
    check ^= byte
    for (let bit = 0; bit < 8; bit++) check = check & 0x80 ? ((check << 1) ^ 0x07) & 0xff : check << 1
  }
  return check
}

function bitsOf({ language, episodes, quiz, asks }: Coded, mark: number): number | null {
  const numbers = episodes.map((id) => wordIndex(codeWords).episodes.numberOf(id) ?? files)
  if (numbers.length === 0 || numbers.some((number) => number >= files)) return null
  const asked = numbers.reduce((sum, number) => sum + 2 ** number, 0)
  const set = [quiz.tries === 2, quiz.seed === null, quiz.feedback === 'end', quiz.confidence, asks === 'code-name']
  const fields = [
    [codeVersion, 2],
    [asked, files],
    [languages.indexOf(language), 2],
    ...set.map((on) => [Number(on), 1] as const),
    [mark, 7],
  ] as const
  return fields.reduce((bits, [value, width]) => bits * 2 ** width + value, 0)
}

/** What such bytes ask; `mixed` where their checksum is not theirs, `newer` where a later version wrote them. */
export function readClassCode(bytes: readonly number[]): Result<Worded, { readonly kind: 'mixed' | 'newer' }> {
  if (checkOf(bytes.slice(0, -1)) !== bytes.at(-1)) return fail({ kind: 'mixed' })
  let bits = gatherBits(bytes.slice(0, -1))
  const take = (width: number): number => {
    const value = bits % 2 ** width
    bits = Math.floor(bits / 2 ** width)
    return value
  }
  const mark = take(7)
  const [named, sure, end, own, two] = [take(1), take(1), take(1), take(1), take(1)]
  const [spoken, asked, version] = [languages[take(2)], take(files), take(2)]
  const episodes = wordIndex(codeWords).episodes.words.filter((_, number) => Math.floor(asked / 2 ** number) % 2 === 1)
  if (version > codeVersion || !spoken || episodes.length === 0) return fail({ kind: 'newer' })
  const coded: Coded = {
    language: spoken,
    episodes,
    quiz: {
      tries: two ? 2 : 1,
      seed: own ? null : '',
      feedback: end ? 'end' : 'now',
      confidence: sure === 1,
    },
    asks: named ? 'code-name' : 'name',
  }
  const id = wordId(coded, mark) ?? ''
  return ok({ ...coded, id, quiz: { ...coded.quiz, seed: own ? null : id } })
}
