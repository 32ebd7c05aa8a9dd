import * as v from 'valibot'
import { ByteReader } from '../codes/ByteReader'
import { ByteWriter } from '../codes/ByteWriter'
import { codeWords } from '../codes/codeWords'
import { packRuns } from '../codes/packRuns'
import { fromBytes } from '../codes/squeeze'
import { unpackRuns } from '../codes/unpackRuns'
import { wordIndex } from '../codes/wordIndex'
import { type Result, fail, ok } from '../model/Result'
import { asMoment } from '../model/moments'
import type { HandIn } from './HandIn'
import { readHandInJson } from './handInJson'
import { fitted, type HandInFailure, handInParts, longest, most } from './handInParts'

/**
 * Version of the packed form, its first byte. Version 1 was JSON, whose first byte is a brace; each past one stays readable and keeps
 * its fixture in `tests/fixtures`.
 */
export const handInFormat = 2
const brace = 0x7b
/** Sentences of debriefs travel among those under memos: what reads only memos finds no scene of that name, and goes on. */
const atDebrief = 'debrief/'
/** So does the moment at which an answer key was opened on the device, in base 36. */
const atKey = 'key/opened'

/**
 * A hand-in as bytes, ready to be sealed: version, assignment, names, time, the runs packed as resume codes hold them (times to the
 * minute), then the learner's own words. No score is in it. Each text is as long as the reader takes it, and no longer.
 */
export function handInBytes({ assignment, names, run, more, words, keyOpened, at }: HandIn): Uint8Array<ArrayBuffer> {
  const to = new ByteWriter()
  to.number(handInFormat)
  to.text(assignment)
  to.number(names.length)
  names.forEach((one) => to.text(fitted(one, longest.name)))
  to.number(Math.round(asMoment(at)))
  const runs = packRuns([run, ...(more ?? [])], wordIndex(codeWords))
  to.number(runs.length)
  to.raw(runs)
  const said = Object.entries(words.sentences ?? {}).map(([about, text]) => [`${atDebrief}${about}`, text] as const)
  const known = keyOpened === undefined ? [] : [[atKey, Math.round(keyOpened).toString(36)] as const]
  const memos = [...[...Object.entries(words.memos), ...said].slice(0, most.memos - known.length), ...known]
  to.number(memos.length)
  for (const [about, text] of memos) {
    to.text(about)
    to.text(fitted(text, longest.words))
  }
  const debrief = words.debrief.slice(0, most.debrief)
  to.number(debrief.length)
  debrief.forEach((one) => to.text(fitted(one, longest.words)))
  return to.done()
}

/** Reads such bytes, of any version; never throws. Whether the log can be played is for `replay` to say, which lists what cannot. */
export function readHandInBytes(bytes: Uint8Array): Result<HandIn, HandInFailure> {
  if (bytes[0] === brace) return readHandInJson(fromBytes(bytes))
  const from = new ByteReader(bytes)
  const format = from.number()
  if (from.failed || format < 1) return fail({ kind: 'not-a-hand-in' })
  if (format > handInFormat) return fail({ kind: 'newer' })
  const assignment = from.text()
  const names = textsIn(from, 2)
  const at = from.number()
  const runs = unpackRuns(from.raw(from.number()), wordIndex(codeWords))
  const memos = textsIn(from, most.memos, 2)
  const debrief = textsIn(from, most.debrief)
  if (runs === 'newer') return fail({ kind: 'newer' })
  if (from.failed || runs === null || names === null || memos === null || debrief === null)
    return fail({ kind: 'damaged' })
  const pairs = memos.flatMap((scene, index) => (index % 2 ? [] : [[scene, memos[index + 1] ?? ''] as const]))
  const said = v.safeParse(handInParts, { a: assignment, n: names, m: Object.fromEntries(pairs), d: debrief, t: at })
  const [first, ...more] = runs
  if (!said.success || !first || runs.length > most.runs) return fail({ kind: 'damaged' })
  const { a, n, m, d, t } = said.output
  const { [atKey]: key, ...sentences } = m
  const keyOpened = key === undefined ? NaN : parseInt(key, 36)
  return ok({
    assignment: a,
    names: n,
    run: first,
    ...(more.length && { more }),
    words: { ...toldApart(sentences), debrief: d },
    ...(Number.isSafeInteger(keyOpened) && { keyOpened }),
    at: t,
  })
}

function toldApart(all: Readonly<Record<string, string>>): Pick<HandIn['words'], 'memos' | 'sentences'> {
  const entries = Object.entries(all)
  const said = entries.flatMap(([key, text]) =>
    key.startsWith(atDebrief) ? [[key.slice(atDebrief.length), text] as const] : [],
  )
  return {
    memos: Object.fromEntries(entries.filter(([key]) => !key.startsWith(atDebrief))),
    ...(said.length && { sentences: Object.fromEntries(said) }),
  }
}

/** So many texts as are announced, `each` to one; `null` where they are more than `limit`. */
function textsIn(from: ByteReader, limit: number, each = 1): readonly string[] | null {
  const count = from.number()
  return count > limit ? null : Array.from({ length: count * each }, () => from.text())
}

/** The hand-in without the learner's sentences: for a QR code, where there is no room. */
export const withoutWords = (handIn: HandIn): HandIn => ({ ...handIn, words: { memos: {}, debrief: [] } })
