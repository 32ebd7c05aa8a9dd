import type { ChapterId } from '../model/ids'
import { type ColumnOf, columnMakers, momentCell } from './ColumnOf'
import type { Student } from './gradebook'
import type { Person } from './peopleOf'
import { hundredths, percent } from './rounding'
import type { RowFact } from './rowFacts'
import { applies, type Marked, pointsOf, rowsOn, type Rubric, totalOf, unmarked } from './Rubric'
import type { Cell, Namer, TableWords } from './tables'

/** What the rows of the people say beside their hand-ins. */
export interface Extras {
  readonly rubric: Rubric
  /** Marks by the key of the row. */
  readonly marked: Readonly<Record<string, Marked>>
  /** Whether there is a list, or a last day, so that it matters who is missing or late. */
  readonly standing: boolean
  /** Facts by the key of the row. */
  readonly facts?: ReadonlyMap<string, readonly RowFact[]>
}

/** The columns of the class, one row a pupil. What nobody has (an identifier, two of one name, marks) has no column. */
export function peopleColumns(
  people: readonly Person[],
  { rubric, marked, standing, facts = new Map() }: Extras,
  words: TableWords,
  name: Namer,
): readonly ColumnOf<Person>[] {
  const { text, number } = columnMakers(words)
  const of = (cell: (student: Student) => Cell) => (person: Person) => person.student && cell(person.student)
  const students = people.flatMap(({ student }) => student ?? [])
  const any = (has: (person: Person) => boolean) => people.some(has)
  const chapters = students[0]?.report.points.map(({ chapter }) => chapter) ?? []
  const memosOf = ({ report }: Student) => report.steps.filter(({ judgement }) => judgement !== null)
  return [
    text('student', (person) => name.person(person)),
    ...(any(({ identifier }) => identifier !== '')
      ? [text<Person>('identifier', ({ identifier }) => name.sentence(identifier) || null)]
      : []),
    ...(standing ? [text<Person>('standing', (person) => words.standing[standingOf(person)])] : []),
    ...(any(({ beside }) => beside.length > 0)
      ? [text<Person>('beside', ({ beside }) => name.sentence(beside.join(', ')) || null)]
      : []),
    ...(any((person) => alikeIn(person, words) !== '')
      ? [text<Person>('alike', (person) => alikeIn(person, words))]
      : []),
    ...(any(({ student }) => facts.has(student?.key ?? ''))
      ? [
          text<Person>(
            'facts',
            ({ student }) =>
              facts
                .get(student?.key ?? '')
                ?.map((fact) => words.facts[fact])
                .join('; ') ?? null,
          ),
        ]
      : []),
    number(
      'complete',
      of(({ report }) => percent(report.completion.share)),
    ),
    number(
      'points',
      of(({ report }) => report.marks.points),
    ),
    number(
      'asked',
      of(({ report }) => report.marks.asked),
    ),
    number(
      'answered',
      of(({ report }) => report.marks.answered),
    ),
    number(
      'unanswered',
      of(({ report }) => report.marks.asked - report.marks.answered),
    ),
    number(
      'percent',
      of(({ report }) => report.marks.percent),
    ),
    ...rubricColumns(students, rubric, marked, words, name),
    number(
      'episodes',
      of(({ report }) => report.completion.finished),
    ),
    ...chapters.map((chapter) => pointsIn(chapter, words, name)),
    number(
      'decisions',
      of(({ report }) => report.steps.length),
    ),
    number(
      'aside',
      of(({ report }) => report.steps.filter(({ heeded }) => !heeded).length),
    ),
    number(
      'memos',
      of((student) => memosOf(student).length),
    ),
    number(
      'supported',
      of((student) => memosOf(student).filter(({ judgement }) => judgement === 'supports').length),
    ),
    text(
      'endings',
      of(({ report }) => report.endings.map((ending) => name.ending(ending)).join('; ')),
    ),
    number(
      'caught',
      of(({ report }) => report.caught.length),
    ),
    number(
      'handIns',
      of(({ others }) => others.length + 1),
    ),
    ...(students.some(({ counted }) => momentCell(counted.handIn.at, name) !== null)
      ? [
          text<Person>(
            'handedIn',
            of(({ counted }) => momentCell(counted.handIn.at, name)),
          ),
        ]
      : []),
  ]
}

function standingOf({ standing, student }: Person): keyof TableWords['standing'] {
  if (student === null || student.report.completion.complete) return standing
  return standing === 'in' ? 'unfinished' : standing === 'late' ? 'lateUnfinished' : standing
}

function alikeIn({ student, several }: Person, words: TableWords): string {
  if (!student) return ''
  return [
    ...(student.sameName.length ? [words.sameName] : []),
    ...(student.sameRun.length ? [words.sameRun] : []),
    ...(several ? [words.severalRows] : []),
  ].join(', ')
}

const pointsIn = (chapter: ChapterId, words: TableWords, name: Namer): ColumnOf<Person> => ({
  id: `points-${chapter}`,
  title: words.pointsIn(name.section(chapter)),
  numeric: true,
  cell({ student }) {
    const own = student?.report.points.find((part) => part.chapter === chapter)
    return own?.asked ? hundredths(own.points) : null
  },
})

/** Rows of the rubric, their total and the comment, once anything is marked. */
function rubricColumns(
  students: readonly Student[],
  whole: Rubric,
  marked: Extras['marked'],
  words: TableWords,
  name: Namer,
): readonly ColumnOf<Person>[] {
  if (!students.some(({ key }) => marked[key])) return []
  const rubric = rowsOn(whole)
  const of = ({ student }: Person): Marked => (student && marked[student.key]) ?? unmarked
  const { text, number } = columnMakers(words)
  // Where a row does not apply to somebody, each total stands beside what it is out of.
  const alike = students.every(({ key }) => rubric.every((row) => applies(marked[key] ?? unmarked, row)))
  const most = (person: Person) =>
    totalOf(of(person), rubric).points === null ? null : totalOf(of(person), rubric).most
  const total = alike ? words.outOf(words.columns.rubric, totalOf(unmarked, rubric).most) : words.columns.rubric
  return [
    ...rubric.map((row) => ({
      id: `rubric-${row.id}`,
      title: words.outOf(row.name || words.criteria[row.id], row.most),
      numeric: true,
      cell: (person: Person) => (applies(of(person), row) ? pointsOf(of(person), row) : words.notApplicable),
    })),
    { id: 'rubric', title: total, numeric: true, cell: (person) => totalOf(of(person), rubric).points },
    ...(alike ? [] : [number<Person>('rubricOf', most)]),
    text('comment', (person) => name.sentence(of(person).comment) || null),
  ]
}
