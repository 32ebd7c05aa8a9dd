import type { ClassRecord } from './ClassRecord'
import type { Placed } from './rowsOf'
import type { Submission } from './sortHandIns'

type Row = Pick<Submission, 'key' | 'counted' | 'others'>
const idsOf = ({ counted, others }: Row): readonly string[] => [counted, ...others].map(({ id }) => id)
const placedAt = (ids: readonly string[], key: string): Placed => Object.fromEntries(ids.map((id) => [id, key]))

/** Puts the hand-ins of two rows into the first: one pupil has made them all. */
export function mergeRows(record: ClassRecord, into: Row, from: Row): ClassRecord {
  const placed = { ...record.placed, ...placedAt([...idsOf(into), ...idsOf(from)], into.key) }
  return { ...record, placed, marked: withMarks(record.marked, from.key, into.key) }
}

/** Marks go where their row goes, unless there are some already. */
const withMarks = (marked: ClassRecord['marked'], from: string, to: string): ClassRecord['marked'] => {
  const own = marked[to] ?? marked[from]
  return own ? { ...marked, [to]: own } : marked
}

/** Takes one hand-in out of its row: somebody else has made it. It gets a row of its own. */
export function splitRow(record: ClassRecord, row: Row, id: string): ClassRecord {
  const rest = idsOf(row).filter((other) => other !== id)
  // A row is called after its first; where that one leaves, those that stay are called after another.
  const key = row.key === id ? (rest[0] ?? id) : row.key
  const placed = { ...record.placed, ...placedAt(rest, key), [id]: id }
  return { ...record, placed, marked: withMarks(record.marked, row.key, key) }
}

/** Takes hand-ins out of the class. */
export const takeOut = (record: ClassRecord, ids: readonly string[]): ClassRecord => ({
  ...record,
  brought: record.brought.filter(({ id }) => !ids.includes(id)),
})
