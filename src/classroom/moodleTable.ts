import { columnMakers, type ColumnOf } from './ColumnOf'
import type { Student } from './gradebook'
import type { Person } from './peopleOf'
import { type Rubric, type Marked, totalOf, unmarked } from './Rubric'
import { hundredths } from './rounding'
import type { Table, TableWords } from './tables'

export interface MoodleGrades {
  readonly table: Table
  /** How many who handed in are left out for want of an identifier: Moodle would refuse the whole file. */
  readonly without: number
}

type Known = Person & { readonly student: Student }

/**
 * Points as Moodle's grade import takes them: one row a pupil, known by what their identifiers are (an e-mail address, a number, a user
 * name), then name, points of the quiz, points of the rubric and the comment as feedback. Who handed in nothing has no row: an empty
 * grade would wipe out one that is there.
 */
export function moodleTable(
  people: readonly Person[],
  { rubric, marked }: { readonly rubric: Rubric; readonly marked: Readonly<Record<string, Marked>> },
  words: TableWords,
): MoodleGrades {
  const came = people.flatMap(({ student, ...rest }) => (student ? [{ ...rest, student }] : []))
  const known = came.filter(({ identifier }) => identifier !== '')
  const markedOf = ({ student }: Known): Marked => marked[student.key] ?? unmarked
  const { text } = columnMakers(words)
  const total = totalOf(unmarked, rubric).most
  /** A grade in Moodle has one maximum for all: what is out of fewer rows is given in proportion. */
  const inFull = (marked: Marked): number | null => {
    const { points, most } = totalOf(marked, rubric)
    return points === null ? null : hundredths((points * total) / most)
  }
  const most = Math.max(0, ...known.map(({ student }) => student.report.marks.asked))
  const grade = (title: string, cell: ColumnOf<Known>['cell']) => ({
    id: title,
    title,
    numeric: true,
    cell,
  })
  const columns: readonly ColumnOf<Known>[] = [
    { ...text('identifier', ({ identifier }) => identifier), title: words.moodle[kindOf(known)] },
    text('student', ({ name }) => name),
    ...(most > 0 ? [grade(words.outOf(words.columns.points, most), ({ student }) => student.report.marks.points)] : []),
    ...(known.some((person) => totalOf(markedOf(person), rubric).points !== null)
      ? [grade(words.outOf(words.columns.rubric, total), (person) => inFull(markedOf(person)))]
      : []),
    ...(known.some((person) => markedOf(person).comment)
      ? [{ ...text('comment', (person: Known) => markedOf(person).comment || null), title: words.moodle.feedback }]
      : []),
  ]
  const table: Table = {
    id: 'moodle',
    title: words.moodle.title,
    columns: columns.map(({ id, title, numeric }) => ({ id, title, numeric })),
    rows: known.map((person) => ({ key: person.key, cells: columns.map(({ cell }) => cell(person)) })),
  }
  return { table, without: came.length - known.length }
}

/** What all identifiers are: e-mail addresses have an at sign, user names are small letters first; the rest are numbers. It heads a column, no more. */
function kindOf(people: readonly Person[]): 'email' | 'id' | 'username' {
  const all = (sign: RegExp): boolean => people.every(({ identifier }) => sign.test(identifier))
  return all(/@/u) ? 'email' : all(/^[a-z][a-z0-9._-]*$/u) ? 'username' : 'id'
}
