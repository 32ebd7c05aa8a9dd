import { type ColumnOf } from './ColumnOf'
import { columnsOf } from './columnsOf'
import type { Gradebook } from './gradebook'
import { type Extras, peopleColumns } from './peopleColumns'
import type { Person } from './peopleOf'
import { sentencesOf } from './sentencesOf'
import type { Namer, Table, TableId, TableWords } from './tables'

/**
 * All tables of a gradebook, in the words and names of one language.
 *
 * @param people one row each in the table of the class
 */
export function tablesOf(
  book: Gradebook,
  people: readonly Person[],
  extras: Extras,
  words: TableWords,
  name: Namer,
): Readonly<Record<TableId, Table>> {
  const columns = columnsOf(words, name)
  const table = <T>(
    id: TableId,
    of: readonly ColumnOf<T>[],
    things: readonly T[],
    keyOf: (thing: T) => string,
  ): Table => ({
    id,
    title: words.titles[id],
    columns: of.map(({ id, title, numeric }) => ({ id, title, numeric })),
    rows: things.map((thing) => ({ key: keyOf(thing), cells: of.map(({ cell }) => cell(thing)) })),
  })
  const steps = book.students.flatMap((student) => student.report.steps.map((step) => ({ student, step })))
  return {
    students: table('students', peopleColumns(people, extras, words, name), people, ({ key }) => key),
    items: table('items', columns.items(), book.items, ({ item }) => item),
    distribution: table('distribution', columns.distribution(), partsOf(book), ({ item, index }) => `${item} ${index}`),
    missed: table('missed', columns.missed(), book.missed, ({ fact }) => fact),
    decisions: table('decisions', columns.decisions(), optionsOf(book), ({ scene, option }) => `${scene} ${option}`),
    flow: table('flow', columns.flow(), flowsOf(book), ({ episode, index }) => `${episode} ${index}`),
    endings: table('endings', columns.endings(), book.endings, ({ ending }) => ending),
    advice: table('advice', columns.advice(), steps, ({ student, step }) => `${student.key} ${step.scene}`),
    answers: table(
      'answers',
      columns.answers(),
      attemptsOf(book),
      ({ student, item, index }) => `${student.key} ${item} ${index}`,
    ),
    sentences: table(
      'sentences',
      columns.sentences(),
      book.students.flatMap((student) =>
        sentencesOf(student.counted.handIn.words, words, name).map((one) => ({ student, ...one })),
      ),
      ({ student, place }) => `${student.key} ${place}`,
    ),
  }
}

const partsOf = ({ items }: Gradebook) =>
  items.flatMap(({ item, answered, distribution }) =>
    distribution.map((part, index) => ({ ...part, item, answered, index })),
  )
const optionsOf = ({ decisions }: Gradebook) =>
  decisions.flatMap(({ scene, episode, advised, options }) =>
    options.map((option) => ({ ...option, scene, episode, advised })),
  )
const flowsOf = ({ flows }: Gradebook) =>
  Object.entries(flows).flatMap(([episode, found]) => found.map((flow, index) => ({ ...flow, episode, index })))
/** Every answer of every student, those that count and those that do not. */
const attemptsOf = ({ students }: Gradebook) =>
  students.flatMap((student) =>
    student.report.items.flatMap(({ item, attempts }) =>
      attempts.map((attempt, index) => ({ student, item, attempt, index })),
    ),
  )
