import { type Result, fail, ok } from '../model/Result'
import { base64url } from './alphabets'
import { joinLines } from './joinLines'

/** Version of the text form. Every later one keeps the shape of the head, so that an older app can say what it is. */
const codeVersion = 1

const letters = { assignment: 'a', sealed: 's', plain: 'p', teacher: 't', notes: 'n', marks: 'm' } as const
/** What a code holds: an assignment (student link), a hand-in sealed or open, a teacher's key (teacher link) and notes, a pupil's marks. */
export type CodeKind = keyof typeof letters
const kinds = Object.keys(letters) as readonly CodeKind[]

export interface Code {
  readonly kind: CodeKind
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface CodeFailure {
  /** `not-a-code`: there is none in it; `newer`: of a later version; `damaged`: letters are missing or changed. */
  readonly kind: 'not-a-code' | 'newer' | 'damaged'
}

const head = /AB(\d+)\.([a-z])\.(\d+)\.([0-9a-z]{7})\./gu
const wholeHead = new RegExp(`^${head.source}`, 'u')
/** What begins like a code: in it, too much may be missing even for a head. */
const start = /AB\d+\.[a-z]\.[\w.-]*/gu

/**
 * Bytes as a code: `AB1.s.412.0k3f9xa.` and then the bytes in base64url. The head names version, kind, length and checksum, so
 * that the code is found again in an e-mail, however its lines are broken, and a letter that got lost is noticed.
 */
export function writeCode(kind: CodeKind, bytes: Uint8Array): string {
  const body = base64url.write(bytes)
  return `AB${codeVersion}.${letters[kind]}.${body.length}.${checksum(letters[kind] + body)}.${body}`
}

/** Reads one code; never throws. */
export function readCode(code: string): Result<Code, CodeFailure> {
  const found = wholeHead.exec(code)
  if (!found) return fail({ kind: code.search(start) === 0 ? 'damaged' : 'not-a-code' })
  const [opening, version, letter = '', length, sum] = found
  if (Number(version) > codeVersion) return fail({ kind: 'newer' })
  const kind = kinds.find((known) => letters[known] === letter)
  const body = code.slice(opening.length)
  const bytes = base64url.readAll(body)
  const whole = body.length === Number(length) && checksum(letter + body) === sum
  return kind && bytes && whole ? ok({ kind, bytes }) : fail({ kind: 'damaged' })
}

/** A code as it was found, and where it ends and begins in the joined text. */
interface Found {
  readonly code: string
  readonly from: number
  readonly to: number
}

/**
 * All codes in a text, each once: in links, whole e-mails (broken lines, quoting, quoted-printable), a spreadsheet's column. A
 * code that is cut short or changed comes too, as it stands, those without a whole head last: `readCode` says that it is damaged.
 * Linear in the text.
 */
export function findCodes(text: string): string[] {
  const joined = joinLines(text)
  const found = codesIn(joined.text)
  const heads = new Set(found.map(({ from }) => from))
  const sorted = [...new Set(found.map(({ code }) => code))].sort()
  const stumps = [...text.matchAll(start)].flatMap(({ 0: stump, index }) =>
    heads.has(joined.at(index)) || beginsOne(sorted, stump) ? [] : [stump],
  )
  return [...new Set([...found.map(({ code }) => code), ...stumps])]
}

/** Runs of letters as long as a piece of a code that belong to no code that was found: one whose head is damaged, say. Linear. */
export function findFragments(text: string): string[] {
  const joined = joinLines(text)
  const found = codesIn(joined.text)
  let next = 0
  return [...text.matchAll(/[\w.-]{80,}/gu)].flatMap(({ 0: piece, index }) => {
    const at = joined.at(index + Math.max(0, piece.search(start)))
    while ((found[next]?.to ?? Infinity) <= at) next++
    return (found[next]?.from ?? Infinity) <= at ? [] : [piece]
  })
}

function codesIn(joined: string): readonly Found[] {
  const heads = [...joined.matchAll(head)]
  return heads.map(({ 0: opening, 3: length, index }, at) => {
    const body = joined.slice(index + opening.length, heads[at + 1]?.index).slice(0, Number(length))
    const code = opening + (/^[\w-]*/u.exec(body)?.[0] ?? '')
    return { code, from: index, to: index + code.length }
  })
}

/** Whether one of these, in their order, begins with a text: the first that is not before it does, or none. */
function beginsOne(sorted: readonly string[], text: string): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return sorted[low]?.startsWith(text) ?? false
}

const kindOf = (code: string): string | undefined => /^AB\d+\.([a-z])\./u.exec(code)?.[1]

/** The first code of one of these kinds in a text; a damaged one is told apart from none. */
export function findCode(text: string, ...wanted: readonly CodeKind[]): Result<Code, CodeFailure> {
  let first: Result<Code, CodeFailure> | null = null
  for (const code of findCodes(text)) {
    if (!wanted.some((kind) => letters[kind] === kindOf(code))) continue
    const read = readCode(code)
    if (read.ok) return read
    first ??= read
  }
  return first ?? fail({ kind: 'not-a-code' })
}

/** FNV-1a over the characters, 32 bits in base 36: notices slips of the hand, not forgery. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}
