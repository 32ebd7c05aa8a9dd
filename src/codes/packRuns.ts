import { type Entry, type Run, confidences } from '../model/Run'
import { ByteWriter } from './ByteWriter'
import { type WordIndex, type WordList, type WordPlace, type WordTable, unknownPlace } from './wordIndex'

/** The columns of packed runs, each written for itself: what is alike stands together, and deflates well. */
export const columns = ['runs', 'kinds', 'scenes', 'items', 'picks', 'more', 'times', 'texts'] as const
export type Columns<T> = { readonly [C in (typeof columns)[number]]: T }

/** Times are kept to the minute: that is all that is ever shown, and a code stays short. */
export const minute = 60_000
/** What stands for a word that has no number and is spelled out; numbers begin above it. */
export const spelled = 0
/** What stands for a pair `premise.target`, in a list of choices; numbers of words begin above it. */
export const pair = 1
/** Kinds of entry; from `answered` to `predicted`, how sure one was and whether it was a second try are part of the number. */
export const kinds = { go: 0, advised: 1, answered: 2, predicted: 10 } as const

/** Runs as bytes, ids as numbers of `words`. `unpackRuns` gives them back, times to the minute. */
export function packRuns(runs: readonly Run[], words: WordIndex): Uint8Array<ArrayBuffer> {
  const to = Object.fromEntries(columns.map((name) => [name, new ByteWriter()])) as unknown as Columns<ByteWriter>
  to.runs.number(runs.length)
  for (const run of runs) packRun(to, run, words)
  const all = new ByteWriter()
  for (const name of columns) {
    all.number(to[name].length)
    all.raw(to[name].done())
  }
  return all.done()
}

function packRun(to: Columns<ByteWriter>, run: Run, words: WordIndex): void {
  packId(to, run.id)
  to.texts.text(run.story)
  to.runs.number(run.entry === null ? 0 : 1)
  if (run.entry !== null) packWord(to, to.runs, words.episodes, run.entry)
  to.runs.number(run.parent ? 1 : 0)
  if (run.parent) {
    packId(to, run.parent.run)
    to.runs.number(wholeNumber(run.parent.entries))
  }
  to.runs.number(minuteOf(run.begun))
  to.runs.number(run.log.length)
  let time = minuteOf(run.begun)
  const scenes = { last: -1 }
  for (const entry of run.log) {
    to.times.signed(minuteOf(entry.at) - time)
    time = minuteOf(entry.at)
    packEntry(to, entry, words, scenes)
  }
}

function packEntry(to: Columns<ByteWriter>, entry: Entry, words: WordIndex, scenes: { last: number }): void {
  if (entry.kind === 'go') return to.kinds.number(kinds.go)
  if (entry.kind === 'advise') {
    to.kinds.number(kinds.advised)
    const place = packScene(to, entry.scene, words.scenes, scenes)
    packChoice(to, place, entry.option)
    // Above "none": spelled, or a number.
    if (entry.evidence === null) return to.more.number(0)
    to.more.number(1)
    return void packWord(to, to.more, place.more, entry.evidence)
  }
  if (entry.kind === 'predict') {
    to.kinds.number(kinds.predicted)
    const place = packScene(to, entry.scene, words.scenes, scenes)
    to.more.number(entry.option === null ? 0 : 1)
    return entry.option === null ? undefined : packChoice(to, place, entry.option)
  }
  const sure = entry.confidence ? confidences.indexOf(entry.confidence) + 1 : 0
  to.kinds.number(kinds.answered + 2 * sure + (entry.again ? 1 : 0))
  const number = packWord(to, to.items, words.items.ids, entry.item)
  const place = words.items.places[number ?? -1] ?? unknownPlace
  to.picks.number(entry.chosen.length)
  for (const word of entry.chosen) packChoice(to, place, word)
  packWord(to, to.more, place.more, entry.hash)
}

/** A scene by its distance from the one that follows the last in the story's order: mostly none. */
function packScene(
  { scenes: to, texts }: Columns<ByteWriter>,
  scene: string,
  { ids, places }: WordTable,
  scenes: { last: number },
): WordPlace {
  const number = ids.numberOf(scene)
  if (number === undefined) {
    to.number(spelled)
    texts.text(scene)
    return unknownPlace
  }
  const off = number - scenes.last - 1
  to.number(1 + (off < 0 ? -2 * off - 1 : 2 * off))
  scenes.last = number
  return places[number] ?? unknownPlace
}

function packChoice({ picks, texts }: Columns<ByteWriter>, { choices }: WordPlace, word: string): void {
  const number = choices.numberOf(word)
  if (number !== undefined) return picks.number(number + 2)
  const parts = word.split('.').map(choices.numberOf)
  const [premise, target] = parts
  if (parts.length === 2 && premise !== undefined && target !== undefined) {
    for (const value of [pair, premise, target]) picks.number(value)
    return
  }
  picks.number(spelled)
  texts.text(word)
}

function packWord({ texts }: Columns<ByteWriter>, to: ByteWriter, list: WordList, word: string): number | undefined {
  const number = list.numberOf(word)
  to.number(number === undefined ? spelled : number + 1)
  if (number === undefined) texts.text(word)
  return number
}

/** The names that runs are given here are 24 figures of base 16: half as long in bytes. */
function packId({ runs, texts }: Columns<ByteWriter>, id: string): void {
  const named = /^[0-9a-f]{24}$/u.test(id)
  runs.number(named ? 1 : 0)
  if (named) runs.raw(Array.from({ length: 12 }, (_, at) => parseInt(id.slice(2 * at, 2 * at + 2), 16)))
  else texts.text(id)
}

const wholeNumber = (value: number): number => Math.min(Math.max(0, Math.floor(value)), Number.MAX_SAFE_INTEGER)

/** A time in whole minutes; a time from nowhere is brought into what can be counted. */
export const minuteOf = (time: number): number => Math.min(wholeNumber(time / minute), Number.MAX_SAFE_INTEGER / minute)
