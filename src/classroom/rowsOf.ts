import type { HandIn } from './HandIn'
import type { Received } from './Received'
import { listName } from './ClassList'

/** Where a teacher has put hand-ins: by the id of the hand-in, the key of its row. */
export type Placed = Readonly<Record<string, string>>

/** One row before it is counted: its key, and its hand-ins in the order in which they came in. */
export interface HandInRow {
  readonly key: string
  readonly handIns: readonly [Received, ...Received[]]
}

/** The names of a hand-in as one word, whoever of a pair is named first. */
export const nameKey = ({ names }: HandIn): string => names.map(listName).sort().join(' + ')
export const runsOf = ({ run, more = [] }: HandIn): readonly HandIn['run'][] => [run, ...more]

/**
 * Hand-ins by pupil, in the order of their first. Only the same run under the same names is one pupil’s beyond doubt: it has gone on
 * since. Everything else is a row of its own, unless the teacher has put it elsewhere. Linear in the hand-ins.
 */
export function rowsOf(received: readonly Received[], placed: Placed): readonly HandInRow[] {
  const rows = new Map<string, [Received, ...Received[]]>()
  const known = new Map<string, string>()
  for (const one of received) {
    const signs = runsOf(one.handIn).map(({ id }) => `${nameKey(one.handIn)} / ${id}`)
    const key = placed[one.id] ?? signs.map((sign) => known.get(sign)).find((found) => found !== undefined) ?? one.id
    for (const sign of signs) if (!known.has(sign)) known.set(sign, key)
    const row = rows.get(key)
    if (row) row.push(one)
    else rows.set(key, [one])
  }
  return [...rows].map(([key, handIns]) => ({ key, handIns }))
}

/** What makes two rows look like one pupil’s: by key, the keys of the others with one of its names, and with one of its runs. */
export interface Alike {
  readonly sameName: readonly string[]
  readonly sameRun: readonly string[]
}

/** So many look-alikes are named at most: beyond them nobody reads on, and a thousand of one name would each name a thousand. */
const mostAlike = 20

/** For each row those that it looks like, for the teacher to judge. */
export function alikeOf(rows: readonly HandInRow[]): (row: HandInRow) => Alike {
  const namesIn = ({ handIns }: HandInRow) => [...new Set(handIns.flatMap(({ handIn }) => handIn.names.map(listName)))]
  const runsIn = ({ handIns }: HandInRow) => [
    ...new Set(handIns.flatMap(({ handIn }) => runsOf(handIn).map(({ id }) => id))),
  ]
  const [byName, byRun] = [keysBy(rows, namesIn), keysBy(rows, runsIn)]
  const others = (row: HandInRow, by: ReadonlyMap<string, ReadonlySet<string>>, signs: readonly string[]) =>
    [...new Set(signs.flatMap((sign) => [...(by.get(sign) ?? [])]))]
      .filter((key) => key !== row.key)
      .slice(0, mostAlike)
  return (row) => ({ sameName: others(row, byName, namesIn(row)), sameRun: others(row, byRun, runsIn(row)) })
}

function keysBy(rows: readonly HandInRow[], signsOf: (row: HandInRow) => readonly string[]) {
  const by = new Map<string, Set<string>>()
  for (const row of rows)
    for (const sign of signsOf(row)) {
      const keys = by.get(sign)
      if (!keys) by.set(sign, new Set([row.key]))
      else if (keys.size <= mostAlike) keys.add(row.key)
    }
  return by
}
