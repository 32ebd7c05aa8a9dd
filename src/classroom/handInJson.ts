import * as v from 'valibot'
import { readEntry } from '../engine/readEntry'
import { type Result, fail, ok } from '../model/Result'
import { isMoment } from '../model/moments'
import type { Entry, Run } from '../model/Run'
import type { HandIn } from './HandIn'
import { type HandInFailure, handInParts, id, most, text, time } from './handInParts'

/** The version that was JSON: read for ever, written no more. */
const jsonFormat = 1

const run = v.tuple([
  id,
  text(80),
  v.nullable(id),
  v.nullable(v.tuple([id, v.pipe(v.number(), v.integer(), v.minValue(0))])),
  time,
  v.pipe(v.array(v.array(v.unknown())), v.maxLength(20_000)),
])
const shape = v.object({
  v: v.literal(jsonFormat),
  r: v.pipe(v.array(run), v.minLength(1), v.maxLength(most.runs)),
  ...handInParts.entries,
})

type PackedRun = v.InferOutput<typeof run>

/** Reads a hand-in of version 1, rows with the time since the one before; never throws. */
export function readHandInJson(value: unknown): Result<HandIn, HandInFailure> {
  if (typeof value !== 'object' || value === null || !('v' in value)) return fail({ kind: 'not-a-hand-in' })
  if (typeof value.v === 'number' && value.v > jsonFormat) return fail({ kind: 'newer' })
  const parsed = v.safeParse(shape, value)
  if (!parsed.success) return fail({ kind: 'damaged' })
  const { a, n, r, m, d, t } = parsed.output
  const runs = r.flatMap((packed) => unpackRun(packed) ?? [])
  const [first, ...more] = runs
  if (!first || runs.length < r.length) return fail({ kind: 'damaged' })
  const words = { memos: m, debrief: d }
  return ok({ assignment: a, names: n, run: first, ...(more.length && { more }), words, at: t })
}

function unpackRun([id, story, entry, parent, begun, rows]: PackedRun): Run | null {
  const log: Entry[] = []
  let at = begun
  for (const row of rows) {
    const step = unpackEntry(row, at)
    if (!step) return null
    log.push(step)
    at = step.at
  }
  return { id, story, entry, parent: parent && { run: parent[0], entries: parent[1] }, begun, log }
}

/** By length: 1 = went on, 4 = advised, 6 = answered. */
function unpackEntry(row: readonly unknown[], before: number): Entry | null {
  const [after, thing, ...rest] = row
  if (typeof after !== 'number') return null
  const at = before + after
  if (!isMoment(at)) return null
  if (row.length === 1) return readEntry({ kind: 'go', at })
  if (row.length === 4) return readEntry({ kind: 'advise', scene: thing, option: rest[0], evidence: rest[1], at })
  if (row.length !== 6) return null
  const [hash, chosen, confidence, again] = rest
  return readEntry({
    kind: 'answer',
    item: thing,
    chosen,
    hash,
    ...(confidence !== 0 && { confidence }),
    ...(again === 1 && { again: true }),
    at,
  })
}
