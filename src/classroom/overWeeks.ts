import type { Assignment } from './Assignment'
import { listName } from './ClassList'
import type { Person } from './peopleOf'

/** One assignment of a class, with its people. */
export interface Taught {
  readonly assignment: Assignment
  readonly people: readonly Person[]
}

/** One pupil over all assignments of a class. */
export interface Course {
  /** Unique among the pupils of the view. */
  readonly key: string
  readonly name: string
  readonly identifier: string
  /** One for each assignment, in their order; `null` where the pupil is neither on its list nor handed in. */
  readonly cells: readonly (Person | null)[]
  /** Of what was handed in: points, and what was asked for them. */
  readonly points: number
  readonly asked: number
  readonly answered: number
  readonly late: number
  readonly missing: number
}

/**
 * The pupils of several assignments, one row each, by name. One pupil is who has the same identifier; without one, who has the same
 * name as long as one alone bears it. What cannot be told apart stays apart.
 */
export function overWeeks(
  taught: readonly Taught[],
  compare: (one: string, other: string) => number,
): readonly Course[] {
  const byName = identifiersByName(taught)
  const rows = new Map<string, { first: Person; cells: (Person | null)[] }>()
  taught.forEach(({ people }, index) => {
    for (const person of people) {
      const key = keyOf(person, byName)
      const row = rows.get(key) ?? { first: person, cells: taught.map(() => null) }
      // Two of one class under one key are two pupils: the second keeps a row of its own.
      if (row.cells[index])
        rows.set(`${key} ${index} ${person.key}`, { first: person, cells: alone(person, index, taught) })
      else {
        row.cells[index] = person
        rows.set(key, { ...row, first: row.first.identifier ? row.first : person.identifier ? person : row.first })
      }
    }
  })
  return [...rows].map(([key, { first, cells }]) => courseOf(key, first, cells)).sort((a, b) => compare(a.name, b.name))
}

const alone = (person: Person, at: number, taught: readonly Taught[]): (Person | null)[] =>
  taught.map((_, index) => (index === at ? person : null))

/** Whose a name is, where one identifier alone goes with it; `null` where several do. */
function identifiersByName(taught: readonly Taught[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>()
  for (const { name, identifier } of taught.flatMap(({ people }) => people)) {
    if (identifier === '') continue
    const known = byName.get(listName(name))
    byName.set(listName(name), known === undefined || known === identifier ? identifier : null)
  }
  return byName
}

function keyOf({ key, name, identifier }: Person, byName: ReadonlyMap<string, string | null>): string {
  const own = identifier || byName.get(listName(name))
  if (own) return `id ${own.toLowerCase()}`
  return own === null ? `apart ${key}` : `name ${listName(name)}`
}

function courseOf(key: string, { name, identifier }: Person, cells: readonly (Person | null)[]): Course {
  const marks = cells.flatMap((person) => person?.student?.report.marks ?? [])
  const count = (is: (person: Person) => boolean): number => cells.filter((person) => person && is(person)).length
  return {
    key,
    name,
    identifier,
    cells,
    points: marks.reduce((sum, one) => sum + one.points, 0),
    asked: marks.reduce((sum, one) => sum + one.asked, 0),
    answered: marks.reduce((sum, one) => sum + one.answered, 0),
    late: count((person) => person.late),
    missing: count(({ standing }) => standing === 'missing'),
  }
}

/** Whether two assignments look like one class's: at least half of the smaller one's pupils are in both. */
export function looksLikeOneClass(one: Taught, other: Taught): boolean {
  const rows = overWeeks([one, other], () => 0)
  const both = rows.filter(({ cells }) => cells.every(Boolean)).length
  return both > 0 && both * 2 >= Math.min(one.people.length, other.people.length)
}
