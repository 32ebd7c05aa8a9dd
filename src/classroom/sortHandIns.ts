import type { Assignment } from './Assignment'
import type { HandIn } from './HandIn'
import type { Received } from './Received'

/** The hand-ins of one student, or of two at one device. */
export interface Submission {
  /** The same as long as the first of its hand-ins is there. */
  readonly key: string
  /** Its place in the order in which students first came in, from 1: what anonymised lists show. */
  readonly number: number
  /** As written in the hand-in that counts. */
  readonly names: HandIn['names']
  /** Other names under which the same run was handed in. */
  readonly aliases: readonly string[]
  /** The hand-in that counts: the latest, or the one chosen. */
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

/** Which hand-in of a student counts instead of the latest: by the key of the submission, the id of the hand-in. */
export type Chosen = Readonly<Record<string, string>>

/**
 * Sorts what came in. The same hand-in is one with the same names, runs, length and time, whatever it was sealed into; of
 * two, the one with more of the learner's own words stays. Hand-ins belong to one student where the names are the same but for
 * case, accents and spaces, or where they hold the same run; the latest counts, unless another is chosen.
 */
export function sortHandIns(
  received: readonly Received[],
  { id }: Pick<Assignment, 'id'>,
  chosen: Chosen = {},
): SortedHandIns {
  const foreign = received.filter(({ handIn }) => handIn.assignment !== id)
  const { kept, duplicates } = withoutDuplicates(received.filter(({ handIn }) => handIn.assignment === id))
  const submissions = bySubmitter(kept).map((group, index) => submission(group, index + 1, chosen))
  return { submissions, duplicates, foreign }
}

/** A name as it is compared: `  Aïssata  TRAORÉ ` → `aissata traore`. */
export const comparableName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s’'.-]+/gu, ' ')
    .trim()

const nameKey = ({ names }: HandIn): string => names.map(comparableName).sort().join(' + ')
const runsOf = ({ run, more = [] }: HandIn): readonly HandIn['run'][] => [run, ...more]
const contentKey = (handIn: HandIn): string =>
  JSON.stringify([nameKey(handIn), handIn.at, runsOf(handIn).map(({ id, log }) => [id, log.length])])
const wordsIn = ({ words: { memos, debrief, sentences } }: HandIn): number =>
  [...Object.values(memos), ...debrief, ...Object.values(sentences ?? {})].join('').length

function withoutDuplicates(received: readonly Received[]): Pick<SortedHandIns, 'duplicates'> & { kept: Received[] } {
  const groups = groupBy(received, ({ handIn }) => contentKey(handIn))
  const kept: Received[] = []
  const duplicates: { again: Received; of: Received }[] = []
  for (const group of groups) {
    const of = group.reduce((best, other) => (wordsIn(other.handIn) > wordsIn(best.handIn) ? other : best))
    kept.push(of)
    duplicates.push(...group.filter((other) => other !== of).map((again) => ({ again, of })))
  }
  return { kept, duplicates }
}

/** Groups by name or by run, whichever joins: in the order of their first. */
function bySubmitter(received: readonly Received[]): readonly (readonly Received[])[] {
  const leader = new Map<string, string>()
  const find = (key: string): string => {
    const up = leader.get(key)
    return up === undefined || up === key ? key : find(up)
  }
  const keysOf = ({ handIn }: Received): string[] => [
    `name ${nameKey(handIn)}`,
    ...runsOf(handIn).map((run) => `run ${run.id}`),
  ]
  for (const one of received) {
    const [first = '', ...rest] = keysOf(one)
    if (!leader.has(first)) leader.set(first, first)
    for (const key of rest) leader.set(find(key), find(first))
  }
  return groupBy(received, (one) => find(keysOf(one)[0] ?? ''))
}

function submission(group: readonly Received[], number: number, chosen: Chosen): Submission {
  // Of two at the same moment the one that came in later.
  const latestFirst = [...group].reverse().sort((a, b) => b.handIn.at - a.handIn.at)
  const key = group[0]?.id ?? ''
  const counted = latestFirst.find(({ id }) => id === chosen[key]) ?? latestFirst[0]
  if (!counted) throw new Error('A group has a first.')
  const own = nameKey(counted.handIn)
  const aliases = new Map(
    latestFirst.flatMap(({ handIn }) => (nameKey(handIn) === own ? [] : [[nameKey(handIn), handIn.names.join(', ')]])),
  )
  return {
    key,
    number,
    names: counted.handIn.names,
    aliases: [...aliases.values()],
    counted,
    others: latestFirst.filter((one) => one !== counted),
  }
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups.values()]
}
