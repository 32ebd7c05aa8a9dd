import * as v from 'valibot'
import { readEntry } from '../engine/readEntry'
import { type Result, fail, ok } from '../model/Result'
import type { Entry, Run } from '../model/Run'
import type { HandIn } from './HandIn'
import { fromBytes, toBytes } from './pack'

/** Version of the compact form. Each past one stays readable and keeps its fixture in `tests/fixtures`. */
export const handInFormat = 1
/** Longest name and longest sentence, in characters. */
export const longest = { name: 80, words: 600 } as const

/** Why a value is no hand-in. */
export interface HandInFailure {
  readonly kind: 'not-a-hand-in' | 'newer' | 'damaged'
}

const time = v.pipe(v.number(), v.minValue(0))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(longest.name))
const run = v.tuple([
  id,
  text(80),
  v.nullable(id),
  v.nullable(v.tuple([id, v.pipe(v.number(), v.integer(), v.minValue(0))])),
  time,
  v.pipe(v.array(v.array(v.unknown())), v.maxLength(20_000)),
])
const shape = v.object({
  v: v.literal(handInFormat),
  a: id,
  n: v.union([v.strictTuple([name]), v.strictTuple([name, name])]),
  r: v.pipe(v.array(run), v.minLength(1), v.maxLength(50)),
  m: v.record(id, text(longest.words)),
  d: v.pipe(v.array(text(longest.words)), v.maxLength(10)),
  t: time,
})

type PackedRun = v.InferOutput<typeof run>

/** A hand-in as plain JSON, short: a log's entries as rows, each with the time since the one before. No score is in it. */
export const encodeHandIn = ({ assignment, names, run, more, words, at }: HandIn): unknown => ({
  v: handInFormat,
  a: assignment,
  n: names,
  r: [run, ...(more ?? [])].map(packRun),
  m: words.memos,
  d: words.debrief,
  t: at,
})

/** Reads that form; never throws. Whether the log can be played is for `replay` to say, which lists what cannot. */
export function decodeHandIn(value: unknown): Result<HandIn, HandInFailure> {
  if (typeof value !== 'object' || value === null || !('v' in value)) return fail({ kind: 'not-a-hand-in' })
  if (typeof value.v === 'number' && value.v > handInFormat) return fail({ kind: 'newer' })
  const parsed = v.safeParse(shape, value)
  if (!parsed.success) return fail({ kind: 'damaged' })
  const { a, n, r, m, d, t } = parsed.output
  const runs = r.flatMap((packed) => unpackRun(packed) ?? [])
  const [first, ...more] = runs
  if (!first || runs.length < r.length) return fail({ kind: 'damaged' })
  const words = { memos: m, debrief: d }
  return ok({ assignment: a, names: n, run: first, ...(more.length && { more }), words, at: t })
}

/** The same as bytes, ready to be sealed. */
export const handInBytes = (handIn: HandIn): Uint8Array => toBytes(encodeHandIn(handIn))

/** Reads such bytes; never throws. */
export const readHandInBytes = (bytes: Uint8Array): Result<HandIn, HandInFailure> => decodeHandIn(fromBytes(bytes))

/** The hand-in without the learner's sentences: for a QR code, where there is no room. */
export const withoutWords = (handIn: HandIn): HandIn => ({ ...handIn, words: { memos: {}, debrief: [] } })

function packRun({ id, story, entry, parent, begun, log }: Run): PackedRun {
  const rows = log.map((step, index) => packEntry(step, step.at - (log[index - 1]?.at ?? begun)))
  return [id, story, entry, parent && [parent.run, parent.entries], begun, rows]
}

function packEntry(entry: Entry, after: number): unknown[] {
  switch (entry.kind) {
    case 'go':
      return [after]
    case 'advise':
      return [after, entry.scene, entry.option, entry.evidence]
    case 'answer':
      return [after, entry.item, entry.hash, entry.chosen, entry.confidence ?? 0, entry.again ? 1 : 0]
  }
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
