import { randomOf } from '../engine/shuffle'
import type { Assignment } from './Assignment'
import type { HandIn } from './HandIn'
import type { Received } from './Received'
import { type Alike, type HandInRow, type Placed, alikeOf, nameKey, rowsOf, runsOf } from './rowsOf'

/** The hand-ins of one student, or of two at one device. */
export interface Submission extends Alike {
  /** The same as long as the first of its hand-ins is there. */
  readonly key: string
  /** From 1, what anonymised lists show: its place in an order that tells neither who came first nor whose name comes first. */
  readonly number: number
  /** As written in the hand-in that counts. */
  readonly names: HandIn['names']
  /** Other names in the same row: the teacher has put them together. */
  readonly aliases: readonly string[]
  /** The hand-in that counts: as the class counts, or the one chosen. */
  readonly counted: Received
  /** The others, the latest first. */
  readonly others: readonly Received[]
}

/** What came in, sorted. Nothing is dropped: each hand-in stands in exactly one of the lists. */
export interface SortedHandIns {
  /** In the order in which they first came in. */
  readonly submissions: readonly Submission[]
  /** The same hand-in again: by another way, or pasted twice. */
  readonly duplicates: readonly { readonly again: Received; readonly of: Received }[]
  /** Handed in to another assignment. */
  readonly foreign: readonly Received[]
}

/** Which hand-in of a student counts whatever the class counts: by the key of the submission, the id of the hand-in. */
export type Chosen = Readonly<Record<string, string>>

/** Which of several hand-ins of a student counts. */
export const countings = ['latest', 'first', 'best'] as const
export type Counting = (typeof countings)[number]

/** What a teacher has decided about the hand-ins of a class. */
export interface Sorting {
  readonly placed: Placed
  readonly chosen: Chosen
  readonly counting: Counting
}
export const usualSorting: Sorting = { placed: {}, chosen: {}, counting: 'latest' }

/**
 * Sorts what came in. The same hand-in is one with the same names, runs, length and time, whatever it was sealed into; of
 * two, the one with more of the learner's own words stays. A run handed in again under the same names is the same student's; every
 * other is a row of its own, which says what it looks like. Nothing takes another's place unless the teacher puts it there.
 *
 * @param typed the id under which hand-ins come where the class code was typed
 * @param worth what a hand-in comes to, for the best to count; of equals the later counts
 */
export function sortHandIns(
  received: readonly Received[],
  { id, typed = null }: Pick<Assignment, 'id'> & { readonly typed?: string | null },
  { placed, chosen, counting }: Sorting = usualSorting,
  worth: (handIn: HandIn) => number = () => 0,
): SortedHandIns {
  const own = ({ handIn: { assignment } }: Received): boolean => assignment === id || assignment === typed
  const foreign = received.filter((one) => !own(one))
  const { kept, duplicates } = withoutDuplicates(received.filter(own))
  const rows = rowsOf(kept, withAgain(placed, duplicates))
  const alike = alikeOf(rows)
  const numbers = numbersOf(rows)
  const submissions = rows.map((row, index) => {
    const latestFirst = [...row.handIns].reverse().sort((a, b) => b.handIn.at - a.handIn.at)
    const counted =
      latestFirst.find((one) => one.id === chosen[row.key]) ?? countedOf(latestFirst, counting, worth) ?? row.handIns[0]
    return { ...submissionOf(row, counted, latestFirst), number: numbers[index] ?? 0, ...alike(row) }
  })
  return { submissions, duplicates, foreign }
}

/** A number for each row, by chance of its key alone: how the rows came in leaves no trace in it. */
function numbersOf(rows: readonly HandInRow[]): readonly number[] {
  const drawn = rows.map(({ key }, at) => ({ at, key, by: randomOf(key)() }))
  drawn.sort((one, other) => one.by - other.by || (one.key < other.key ? -1 : 1))
  const numbers = new Map(drawn.map(({ at }, place) => [at, place + 1]))
  return rows.map((_, at) => numbers.get(at) ?? 0)
}

function countedOf(latestFirst: readonly Received[], counting: Counting, worth: (handIn: HandIn) => number) {
  if (counting === 'first') return latestFirst.at(-1)
  if (counting === 'latest') return latestFirst[0]
  const valued = latestFirst.map((one) => ({ one, value: worth(one.handIn) }))
  const most = valued.reduce((best, { value }) => Math.max(best, value), -Infinity)
  return valued.find(({ value }) => value === most)?.one
}

function submissionOf({ key }: HandInRow, counted: Received, latestFirst: readonly Received[]) {
  const own = nameKey(counted.handIn)
  const aliases = new Map(
    latestFirst.flatMap(({ handIn }) => (nameKey(handIn) === own ? [] : [[nameKey(handIn), handIn.names.join(', ')]])),
  )
  return {
    key,
    names: counted.handIn.names,
    aliases: [...aliases.values()],
    counted,
    others: latestFirst.filter((one) => one !== counted),
  }
}

const contentKey = (handIn: HandIn): string =>
  JSON.stringify([nameKey(handIn), handIn.at, runsOf(handIn).map(({ id, log }) => [id, log.length])])
const wordsIn = ({ words: { memos, debrief, sentences = {} } }: HandIn): number =>
  [...Object.values(memos), ...debrief, ...Object.values(sentences)].join('').length

function withoutDuplicates(received: readonly Received[]): Pick<SortedHandIns, 'duplicates'> & { kept: Received[] } {
  const groups = new Map<string, Received[]>()
  for (const one of received) {
    const key = contentKey(one.handIn)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const kept: Received[] = []
  const duplicates: { again: Received; of: Received }[] = []
  for (const group of groups.values()) {
    const of = group.reduce((best, other) => (wordsIn(other.handIn) > wordsIn(best.handIn) ? other : best))
    kept.push(of)
    duplicates.push(...group.filter((other) => other !== of).map((again) => ({ again, of })))
  }
  return { kept, duplicates }
}

/** What was placed stays there when the same comes again, with more of the learner’s words in it. */
function withAgain(placed: Placed, duplicates: SortedHandIns['duplicates']): Placed {
  const more = duplicates.flatMap(({ again, of }) => {
    const at = placed[of.id] ?? placed[again.id]
    return at === undefined ? [] : [[of.id, at] as const]
  })
  return { ...placed, ...Object.fromEntries(more) }
}
