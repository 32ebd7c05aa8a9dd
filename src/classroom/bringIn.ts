import type { Brought, ClassRecord } from './ClassRecord'
import { findCodes } from '../codes/codeText'

/** Longest text without a code that is kept, in characters. */
const mostText = 100_000

/**
 * Everything in a text that looks handed in: its codes, and apart from them what was long enough to be one and is none. A text
 * with neither is kept whole. Each once. A teacher's own notes are none of it.
 */
export function bringIn(text: string, from: string): readonly Brought[] {
  if (text.trim() === '') return []
  const all = findCodes(text)
  const notes = all.filter(isNotes)
  const codes = all.filter((code) => !isNotes(code))
  const found = [...codes, ...fragments(text, all)]
  if (found.length === 0 && notes.length > 0) return []
  return (found.length ? found : [text.trim().slice(0, mostText)]).map((one) => ({ id: idOf(one), text: one, from }))
}

const isNotes = (code: string): boolean => /^AB\d+\.n\./u.test(code)

/** A record with what is new of these, and how many it had already. */
export function withBrought(
  record: ClassRecord,
  arrived: readonly Brought[],
): { readonly record: ClassRecord; readonly added: readonly Brought[]; readonly known: number } {
  const ids = new Set(record.brought.map(({ id }) => id))
  const added = arrived.filter(({ id }) => !ids.has(id) && ids.add(id))
  return { record: { ...record, brought: [...record.brought, ...added] }, added, known: arrived.length - added.length }
}

/** Head and end of a code tell it apart: version, kind, length, checksum, and the last of a seal. */
const idOf = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 30)}~${text.slice(-24)}`)

/** Runs of letters as long as a piece of a code that belong to no code that was found: one whose head is damaged, say. */
function fragments(text: string, codes: readonly string[]): readonly string[] {
  const all = codes.join(' ')
  return (text.match(/[\w.-]{80,}/gu) ?? []).filter((piece) => {
    const own = piece.slice(Math.max(0, piece.search(/AB\d+\.[a-z]\./u)))
    return !all.includes(own.slice(0, 60))
  })
}
