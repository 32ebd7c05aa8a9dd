import { type CardId, type Graded, type Review, cardKinds, grades } from '../model/Review'
import { isMoment } from '../model/moments'
import { ByteReader } from './ByteReader'
import { ByteWriter } from './ByteWriter'
import { minute, minuteOf } from './packRuns'
import type { WordIndex, WordList } from './wordIndex'

/** Each written for itself, as the columns of runs are. */
const columns = ['cards', 'counts', 'grades', 'times'] as const
type Columns<T> = { readonly [C in (typeof columns)[number]]: T }

/** What stands before the id of a card; in this order they are written. The later ones are left out where there are none, as of old. */
const kinds = cardKinds.map((kind) => `${kind}/` as const)
/** Those that were always written. */
const always = 2

/** A review as bytes, cards as numbers of `words`. `unpackReview` gives it back, times to the minute, one grade in each: the lowest. */
export function packReview({ since, log }: Review, words: WordIndex): Uint8Array<ArrayBuffer> {
  const to = Object.fromEntries(columns.map((name) => [name, new ByteWriter()])) as unknown as Columns<ByteWriter>
  const cards = byCard(log)
  const first = log.reduce((least, { at }) => Math.min(least, minuteOf(at)), Infinity)
  const last = kinds.findLastIndex((kind) => log.some(({ card }) => card.startsWith(kind)))
  for (const kind of kinds.slice(0, Math.max(always, last + 1))) {
    const list = listOf(kind, words)
    const known: number[] = []
    const other: string[] = []
    for (const card of cards.keys()) {
      if (!card.startsWith(kind)) continue
      const id = card.slice(kind.length)
      const number = list.numberOf(id)
      if (number === undefined) other.push(id)
      else known.push(number)
    }
    to.cards.number(known.length)
    let before = -1
    for (const number of known.sort((a, b) => a - b)) {
      to.cards.number(number - before - 1)
      before = number
      packGradings(to, cards.get(`${kind}${list.words[number] ?? ''}`), first)
    }
    to.cards.number(other.length)
    for (const id of other) {
      to.cards.text(id)
      packGradings(to, cards.get(`${kind}${id}`), first)
    }
  }
  const all = new ByteWriter()
  // Where the deck was reset in the minute of the first grading, that grading still counts.
  all.number(Math.max(0, Math.floor(Math.min(since, first * minute - 1))))
  all.number(log.length ? first : 0)
  for (const name of columns) {
    all.number(to[name].length)
    all.raw(to[name].done())
  }
  return all.done()
}

function packGradings(to: Columns<ByteWriter>, gradings: ReadonlyMap<number, number> | undefined, first: number): void {
  const sorted = [...(gradings ?? [])].sort(([a], [b]) => a - b)
  to.counts.number(sorted.length)
  let time = first
  for (const [at, grade] of sorted) {
    to.times.number(at - time)
    to.grades.number(grade)
    time = at
  }
}

/** For each card the minutes in which it was graded, with the number of the lowest grade. */
function byCard(log: readonly Graded[]): ReadonlyMap<CardId, ReadonlyMap<number, number>> {
  const cards = new Map<CardId, Map<number, number>>()
  for (const { card, at, grade } of log) {
    const gradings = cards.get(card) ?? new Map<number, number>()
    const number = grades.indexOf(grade)
    gradings.set(minuteOf(at), Math.min(number, gradings.get(minuteOf(at)) ?? number))
    cards.set(card, gradings)
  }
  return cards
}

/** The review in bytes of `packReview`. `newer`: it names cards that only a later version has; `null`: no such bytes. Never throws. */
export function unpackReview(bytes: Uint8Array, words: WordIndex): Review | 'newer' | null {
  const all = new ByteReader(bytes)
  const since = all.number()
  const first = all.number()
  const from = Object.fromEntries(
    columns.map((name) => [name, new ByteReader(all.raw(all.number()))]),
  ) as unknown as Columns<ByteReader>
  const failed = (): boolean => all.failed || columns.some((name) => from[name].failed)
  const log: Graded[] = []
  let newer = false
  for (const [index, kind] of kinds.entries()) {
    if (index >= always && from.cards.left === 0) break
    const list = listOf(kind, words)
    let last = -1
    for (let left = from.cards.number(); left > 0 && !failed(); left--) {
      last += from.cards.number() + 1
      const id = list.words[last]
      // The bytes are whole, as their check sum says: so whoever wrote them knew more words.
      if (id === undefined) newer = true
      unpackGradings(log, from, `${kind}${id ?? ''}`, first)
    }
    for (let left = from.cards.number(); left > 0 && !failed(); left--)
      unpackGradings(log, from, `${kind}${from.cards.text()}`, first)
  }
  if (failed() || !isMoment(since) || !log.every(({ at }) => isMoment(at))) return null
  return newer ? 'newer' : { since, log: log.sort((a, b) => a.at - b.at || (a.card < b.card ? -1 : 1)) }
}

function unpackGradings(
  to: Graded[],
  { counts, grades: from, times }: Columns<ByteReader>,
  card: CardId,
  first: number,
): void {
  let time = first
  for (let left = counts.number(); left > 0 && times.left > 0; left--) {
    time += times.number()
    to.push({ card, grade: grades[from.number()] ?? 'again', at: time * minute })
  }
}

/** Holders are named by their item and premise, which no list holds: those ids are written out. */
const listOf = (kind: (typeof kinds)[number], { items, facts }: WordIndex): WordList =>
  kind === 'item/' ? items.ids : facts
