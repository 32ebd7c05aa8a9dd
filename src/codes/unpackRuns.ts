import { isMoment } from '../model/moments'
import { type Entry, type Run, confidences } from '../model/Run'
import { ByteReader } from './ByteReader'
import { type Columns, columns, kinds, minute, pair, spelled } from './packRuns'
import { type WordIndex, type WordList, type WordPlace, unknownPlace } from './wordIndex'

/**
 * The runs in bytes of `packRuns`. `newer`: they name words that only a later version has; `null`: no such bytes. Never throws.
 */
export function unpackRuns(bytes: Uint8Array, words: WordIndex): readonly Run[] | 'newer' | null {
  const all = new ByteReader(bytes)
  const from = Object.fromEntries(
    columns.map((name) => [name, new ByteReader(all.raw(all.number()))]),
  ) as unknown as Columns<ByteReader>
  const reading: Reading = { from, words, newer: false, later: false, last: -1 }
  const runs: Run[] = []
  const failed = (): boolean => all.failed || columns.some((name) => from[name].failed)
  for (let left = from.runs.number(); left > 0 && !failed(); left--) runs.push(unpackRun(reading))
  if (reading.later) return 'newer'
  if (failed() || !runs.every(inTime)) return null
  return reading.newer ? 'newer' : runs
}

/** Whether all its times can be printed. */
const inTime = ({ begun, log }: Run): boolean => isMoment(begun) && log.every(({ at }) => isMoment(at))

interface Reading {
  readonly from: Columns<ByteReader>
  readonly words: WordIndex
  newer: boolean
  /** Whether a kind of entry was met that only a later version has: what follows cannot be told apart. */
  later: boolean
  /** Number of the last scene in the run being read. */
  last: number
}

function unpackRun(reading: Reading): Run {
  const { runs, texts, times } = reading.from
  const id = unpackId(reading)
  const story = texts.text()
  const entry = runs.number() === 0 ? null : unpackWord(reading, runs, reading.words.episodes)
  const parent = runs.number() === 0 ? null : { run: unpackId(reading), entries: runs.number() }
  const begun = runs.number()
  const log: Entry[] = []
  let time = begun
  reading.last = -1
  for (let left = runs.number(); left > 0 && times.left > 0; left--) {
    time += times.signed()
    log.push(unpackEntry(reading, time * minute))
  }
  return { id, story, entry, parent, begun: begun * minute, log }
}

function unpackEntry(reading: Reading, at: number): Entry {
  const { from, words } = reading
  const kind = from.kinds.number()
  if (kind === kinds.go) return { kind: 'go', at }
  if (kind === kinds.advised) {
    const { id: scene, place } = unpackScene(reading)
    const option = unpackChoice(reading, place)
    const evidence = from.more.number() === 0 ? null : unpackWord(reading, from.more, place.more)
    return { kind: 'advise', scene, option, evidence, at }
  }
  if (kind === kinds.predicted) {
    const { id: scene, place } = unpackScene(reading)
    return { kind: 'predict', scene, option: from.more.number() === 0 ? null : unpackChoice(reading, place), at }
  }
  if (kind > kinds.predicted) reading.later = true
  const confidence = confidences[Math.floor((kind - kinds.answered) / 2) - 1]
  const again = (kind - kinds.answered) % 2 === 1
  const item = unpackWord(reading, from.items, words.items.ids)
  const place = words.items.places[words.items.ids.numberOf(item) ?? -1] ?? unknownPlace
  const chosen: string[] = []
  for (let left = from.picks.number(); left > 0 && from.picks.left > 0; left--)
    chosen.push(unpackChoice(reading, place))
  const hash = unpackWord(reading, from.more, place.more)
  return { kind: 'answer', item, chosen, hash, ...(confidence && { confidence }), ...(again && { again }), at }
}

function unpackScene(reading: Reading): { id: string; place: WordPlace } {
  const { ids, places } = reading.words.scenes
  const value = reading.from.scenes.number()
  if (value === spelled) return { id: reading.from.texts.text(), place: unknownPlace }
  const off = value - 1
  reading.last += 1 + (off % 2 ? -(off + 1) / 2 : off / 2)
  return { id: wordAt(reading, ids, reading.last), place: places[reading.last] ?? unknownPlace }
}

function unpackChoice(reading: Reading, { choices }: WordPlace): string {
  const { picks, texts } = reading.from
  const value = picks.number()
  if (value === spelled) return texts.text()
  const word = (): string => wordAt(reading, choices, picks.number())
  return value === pair ? `${word()}.${word()}` : wordAt(reading, choices, value - 2)
}

function unpackWord(reading: Reading, from: ByteReader, list: WordList): string {
  const value = from.number()
  return value === spelled ? reading.from.texts.text() : wordAt(reading, list, value - 1)
}

function wordAt(reading: Reading, { words }: WordList, number: number): string {
  const word = words[number]
  // The bytes are whole, as their check sum says: so whoever wrote them knew more words.
  if (word === undefined) reading.newer = true
  return word ?? ''
}

function unpackId({ from: { runs, texts } }: Reading): string {
  if (runs.number() === 0) return texts.text()
  return Array.from(runs.raw(12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
