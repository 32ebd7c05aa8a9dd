import { type ClassList, keyed, listName, type Pupil } from './ClassList'
import type { Student } from './gradebook'
import type { Counting } from './sortHandIns'

/** What is known of a class beside its hand-ins. */
export interface Roll {
  readonly list: ClassList
  /** Whose hand-ins the teacher has said they are: the pupil's key, by `claimOf`. */
  readonly whose: Readonly<Record<string, string>>
  readonly counting: Counting
  /** Last day, `2023-02-09`; `null` for none. */
  readonly due: string | null
  /** The day of a moment on the teacher's clock: what is late there. */
  dayOf(at: number): string
  /** Order of names in the language of the page. */
  compare(one: string, other: string): number
}

/** `namesakes`: two of the list bear the name, and somebody must say which it is. */
export type Standing = 'in' | 'late' | 'missing' | 'unlisted' | 'namesakes'

/** One pupil, with what they handed in, alone or with another. */
export interface Person {
  /** Unique among the people of a class. */
  readonly key: string
  /** As the list has it, else as the pupil has typed it. */
  readonly name: string
  readonly identifier: string
  /** What counts of what they handed in; `null` where nothing came. */
  readonly student: Student | null
  /** Who handed in with them. */
  readonly beside: readonly string[]
  readonly standing: Standing
  /** Whether it was handed in after the last day, by the pupil's clock. */
  readonly late: boolean
  /** Whether there are more rows of theirs than the one that counts. */
  readonly several: boolean
}

interface Claim {
  readonly student: Student
  readonly typed: string
  readonly names: readonly string[]
}

/** What a typed name of a row is remembered by. */
export const claimOf = (row: string, typed: string): string => `${row} / ${listName(typed)}`

/**
 * The people of a class, by name: everybody on the list, whether or not they handed in, then hand-ins of whoever is not on it. Each of a
 * pair is one of them. Without a list each who handed in. Linear in both.
 */
export function peopleOf(students: readonly Student[], roll: Roll): readonly Person[] {
  const listed = keyed(roll.list)
  const byName = new Map<string, string[]>()
  for (const { key, pupil } of listed) addTo(byName, listName(pupil.name), key)
  const claims = students.flatMap((student) => claimsOf(student, byName))
  const keys = new Set(listed.map(({ key }) => key))
  const keyOf = ({ student, typed }: Claim): string | null => {
    const said = roll.whose[claimOf(student.key, typed)]
    if (said !== undefined && keys.has(said)) return said
    const known = byName.get(listName(typed)) ?? []
    return known.length === 1 ? (known[0] ?? null) : null
  }
  const own = new Map<string, Claim[]>()
  const strangers: Claim[] = []
  for (const claim of claims) {
    const key = keyOf(claim)
    if (key === null) strangers.push(claim)
    else addTo(own, key, claim)
  }
  const byNameOrder = (one: Person, other: Person): number => roll.compare(one.name, other.name)
  const here = listed.map(({ key, pupil }) => personOf(`pupil ${key}`, pupil, own.get(key) ?? [], roll))
  const others = strangers.map((claim) => strangerOf(claim, byName, roll))
  return [...here.sort(byNameOrder), ...others.sort(byNameOrder)]
}

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

function personOf(key: string, { name, identifier }: Pupil, claims: readonly Claim[], roll: Roll): Person {
  const claim = countedOf(claims, roll.counting)
  const late = claim !== null && isLate(claim.student, roll)
  return {
    key,
    name,
    identifier,
    student: claim?.student ?? null,
    beside: claim ? claim.names.filter((other) => other !== claim.typed) : [],
    standing: claim === null ? 'missing' : late ? 'late' : 'in',
    late,
    several: new Set(claims.map(({ student }) => student.key)).size > 1,
  }
}

function strangerOf(claim: Claim, byName: ReadonlyMap<string, readonly string[]>, roll: Roll): Person {
  const person = personOf(
    `${claim.student.key} / ${claim.names.indexOf(claim.typed)}`,
    { name: claim.typed, identifier: '' },
    [claim],
    roll,
  )
  if (byName.size === 0) return person
  return { ...person, standing: byName.has(listName(claim.typed)) ? 'namesakes' : 'unlisted' }
}

const isLate = ({ counted }: Student, { due, dayOf }: Roll): boolean => due !== null && dayOf(counted.handIn.at) > due

/** Of several rows of one pupil the one that counts as the class counts. */
function countedOf(claims: readonly Claim[], counting: Counting): Claim | null {
  const worth = ({ student: { counted, report } }: Claim): number =>
    counting === 'best' ? report.marks.points : counting === 'first' ? -counted.handIn.at : counted.handIn.at
  return claims.reduce<Claim | null>((best, claim) => (best && worth(best) >= worth(claim) ? best : claim), null)
}

/** The names of a row, apart: `Awa & Modibo` in one field are two. */
function claimsOf(student: Student, byName: ReadonlyMap<string, unknown>): readonly Claim[] {
  const apart = student.names.flatMap((typed) => namesIn(typed, byName))
  const names = [...new Map(apart.map((name) => [listName(name), name])).values()]
  return names.map((typed) => ({ student, typed, names }))
}

function namesIn(typed: string, byName: ReadonlyMap<string, unknown>): readonly string[] {
  const whole = typed.trim()
  if (byName.size === 0 || byName.has(listName(whole))) return [whole]
  const signs = partsOf(whole, /[&+]/u)
  if (signs.length > 1) return signs
  // A word or a comma may be part of a name: it parts two only where the list knows one of them.
  const words = partsOf(whole, /\s(?:and|et)\s|[,;/·]/iu)
  return words.length > 1 && words.some((part) => byName.has(listName(part))) ? words : [whole]
}

const partsOf = (text: string, by: RegExp): readonly string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean)
