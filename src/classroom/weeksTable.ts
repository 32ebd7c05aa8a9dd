import type { Assignment } from './Assignment'
import type { ColumnOf } from './ColumnOf'
import type { Course } from './overWeeks'
import { hundredths, ratio } from './rounding'
import type { Table, TableWords } from './tables'

/** Words of the table over several assignments. */
interface WeeksWords {
  readonly title: string
  /** A column of one assignment: `Points: Chapter I`. */
  readonly of: (column: string, assignment: string) => string
  readonly inAll: (column: string) => string
  readonly late: string
  readonly missing: string
}

/** One row a pupil; for each assignment points, what was asked, per cent and how it stands; then all together. */
export function weeksTable(
  courses: readonly Course[],
  assignments: readonly Pick<Assignment, 'id' | 'title'>[],
  words: WeeksWords,
  tables: Pick<TableWords, 'columns' | 'standing'>,
): Table {
  const { columns: titles, standing } = tables
  const number = (id: string, title: string, cell: ColumnOf<Course>['cell']): ColumnOf<Course> => ({
    id,
    title,
    numeric: true,
    cell,
  })
  const text = (id: string, title: string, cell: ColumnOf<Course>['cell']): ColumnOf<Course> => ({
    id,
    title,
    numeric: false,
    cell,
  })
  const columns: readonly ColumnOf<Course>[] = [
    text('student', titles.student, ({ name }) => name),
    ...(courses.some(({ identifier }) => identifier)
      ? [text('identifier', titles.identifier, ({ identifier }) => identifier || null)]
      : []),
    ...assignments.flatMap(({ id, title }, at) => {
      const marks = ({ cells }: Course) => cells[at]?.student?.report.marks
      return [
        number(`points ${id}`, words.of(titles.points, title), (row) => marks(row)?.points ?? null),
        number(`asked ${id}`, words.of(titles.asked, title), (row) => marks(row)?.asked ?? null),
        number(`percent ${id}`, words.of(titles.percent, title), (row) => marks(row)?.percent ?? null),
        text(`standing ${id}`, words.of(titles.standing, title), ({ cells }) => {
          const person = cells[at]
          return person ? standing[person.standing] : null
        }),
      ]
    }),
    number('points', words.inAll(titles.points), ({ points }) => hundredths(points)),
    number('asked', words.inAll(titles.asked), ({ asked }) => asked),
    number('unanswered', words.inAll(titles.unanswered), ({ asked, answered }) => asked - answered),
    number('percent', words.inAll(titles.percent), ({ points, asked }) => ratio(points, asked)),
    number('late', words.late, ({ late }) => late),
    number('missing', words.missing, ({ missing }) => missing),
  ]
  return {
    id: 'weeks',
    title: words.title,
    columns: columns.map(({ id, title, numeric }) => ({ id, title, numeric })),
    rows: courses.map((row) => ({ key: row.key, cells: columns.map(({ cell }) => cell(row)) })),
  }
}
