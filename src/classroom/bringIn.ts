import type { Brought, ClassRecord } from './ClassRecord'
import { checksum, findCodes, findFragments, readCode } from '../codes/codeText'
import { withDecoded } from '../codes/withDecoded'

/** Longest text without a code that is kept, in characters. */
const mostText = 100_000

/**
 * Everything in a text that looks handed in: its codes, and apart from them what was long enough to be one and is none. A text
 * with neither is kept whole. Each once. A teacher's own notes are none of it.
 */
export function bringIn(text: string, from: string): readonly Brought[] {
  if (text.trim() === '') return []
  const whole = withDecoded(text)
  const all = findCodes(whole)
  const notes = all.filter(isNotes)
  const codes = all.filter((code) => !isNotes(code))
  const found = [...codes, ...new Set(findFragments(whole))]
  if (found.length === 0 && notes.length > 0) return []
  return (found.length ? found : [text.trim().slice(0, mostText)]).map((one) => ({ id: idOf(one), text: one, from }))
}

const isNotes = (code: string): boolean => /^AB\d+\.n\./u.test(code)

/** A record with what is new of these, and how many it had already. */
export function withBrought(
  record: ClassRecord,
  arrived: readonly Brought[],
): { readonly record: ClassRecord; readonly added: readonly Brought[]; readonly known: number } {
  // What was brought in is known by its whole text; two of one name are told apart, so that none shadows another.
  const texts = new Set(record.brought.map(({ text }) => text))
  const ids = new Set(record.brought.map(({ id }) => id))
  const added = arrived.flatMap((one) => {
    if (texts.has(one.text)) return []
    const own = ids.has(one.id) ? { ...one, id: wholeId(one.text) } : one
    texts.add(own.text)
    ids.add(own.id)
    return [own]
  })
  return { record: { ...record, brought: [...record.brought, ...added] }, added, known: arrived.length - added.length }
}

/**
 * The name of what was brought in. Head and end of a whole code tell it apart: version, kind, length, checksum, and the last of a seal.
 * What is damaged has the same head and end as the code that it was: the whole of it goes into its name.
 */
function idOf(text: string): string {
  if (text.length <= 60) return text
  return readCode(text).ok ? shortId(text) : wholeId(text)
}

const shortId = (text: string): string => `${text.slice(0, 30)}~${text.slice(-24)}`
const wholeId = (text: string): string =>
  `${shortId(text)}~${text.length}.${checksum(text)}.${checksum(reversed(text))}`
const reversed = (text: string): string => [...text].reverse().join('')
