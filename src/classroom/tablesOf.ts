import type { ChapterId } from '../model/ids'
import type { Gradebook, Student } from './gradebook'
import { type AskedSentence, sentencesOf } from './sentencesOf'
import { type Cell, type ColumnId, type Namer, type Table, type TableId, type TableWords } from './tables'
import { hundredths, percent, ratio } from './rounding'

/** A column with what it says of a thing: id, title and cell stand together, so that no cell can come under another's title. */
interface ColumnOf<T> {
  readonly id: string
  readonly title: string
  readonly numeric: boolean
  readonly cell: (of: T) => Cell
}

/** All tables of a gradebook, in the words and names of one language. */
export function tablesOf(book: Gradebook, words: TableWords, name: Namer): Readonly<Record<TableId, Table>> {
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
  const chapters = book.students[0]?.report.points.map(({ chapter }) => chapter) ?? []
  const alike = book.students.some(({ sameName, sameRun }) => sameName.length + sameRun.length > 0)
  const steps = book.students.flatMap((student) => student.report.steps.map((step) => ({ student, step })))
  return {
    students: table('students', columns.students(chapters, alike), book.students, ({ key }) => key),
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

type Sentence = { readonly student: Student } & AskedSentence
type Part = ReturnType<typeof partsOf>[number]
type Offered = ReturnType<typeof optionsOf>[number]
type Flow = ReturnType<typeof flowsOf>[number]
type Answered = ReturnType<typeof attemptsOf>[number]
type Advised = { readonly student: Student; readonly step: Student['report']['steps'][number] }

function columnsOf(words: TableWords, name: Namer) {
  const text = <T>(id: ColumnId, cell: (of: T) => Cell): ColumnOf<T> => ({
    id,
    title: words.columns[id],
    numeric: false,
    cell,
  })
  const number = <T>(id: ColumnId, cell: (of: T) => Cell): ColumnOf<T> => ({ ...text(id, cell), numeric: true })
  const momentOf = (at: number): Cell => ({ at, text: name.time(at) })
  const yes = (is: boolean): string | null => (is ? words.yes : null)
  const memosOf = ({ report }: Student) => report.steps.filter(({ judgement }) => judgement !== null)
  const alikeIn = ({ sameName, sameRun }: Student): string =>
    [...(sameName.length ? [words.sameName] : []), ...(sameRun.length ? [words.sameRun] : [])].join(', ')
  const predictedOf = ({ scene, predicted }: Advised['step']): Cell =>
    predicted === undefined ? null : predicted === null ? words.noStep : name.option(scene, predicted)
  const pointsIn = (chapter: ChapterId): ColumnOf<Student> => ({
    id: `points-${chapter}`,
    title: words.pointsIn(name.section(chapter)),
    numeric: true,
    cell({ report }) {
      const own = report.points.find((part) => part.chapter === chapter)
      return own?.asked ? hundredths(own.points) : null
    },
  })
  return {
    students: (chapters: readonly ChapterId[], alike: boolean): readonly ColumnOf<Student>[] => [
      text('student', (student) => name.student(student)),
      ...(alike ? [text('alike', alikeIn)] : []),
      number('complete', ({ report }) => percent(report.completion.share)),
      number('points', ({ report }) => report.marks.points),
      number('asked', ({ report }) => report.marks.asked),
      number('answered', ({ report }) => report.marks.answered),
      number('percent', ({ report }) => report.marks.percent),
      number('episodes', ({ report }) => report.completion.finished),
      ...chapters.map(pointsIn),
      number('decisions', ({ report }) => report.steps.length),
      number('aside', ({ report }) => report.steps.filter(({ heeded }) => !heeded).length),
      number('memos', (student) => memosOf(student).length),
      number('supported', (student) => memosOf(student).filter(({ judgement }) => judgement === 'supports').length),
      text('endings', ({ report }) => report.endings.map((ending) => name.ending(ending)).join('; ')),
      number('caught', ({ report }) => report.caught.length),
      number('handIns', ({ others }) => others.length + 1),
      text('handedIn', ({ counted }) => momentOf(counted.handIn.at)),
    ],
    items: (): readonly ColumnOf<Gradebook['items'][number]>[] => [
      text('item', ({ item }) => item),
      text('stem', ({ item }) => name.stem(item)),
      text('episode', ({ episode }) => name.episode(episode)),
      number('answered', ({ answered }) => answered),
      number('facility', ({ facility }) => (facility === null ? null : percent(facility))),
      number('discrimination', ({ discrimination }) => (discrimination === null ? null : hundredths(discrimination))),
      number('sureAndWrong', ({ sureAndWrong }) => sureAndWrong),
    ],
    distribution: (): readonly ColumnOf<Part>[] => [
      text('item', ({ item }) => item),
      text('stem', ({ item }) => name.stem(item)),
      number('part', ({ part }) => (part === null ? null : part + 1)),
      text('chosen', ({ item, chosen }) => name.chosen(item, chosen)),
      text('key', ({ key }) => yes(key)),
      number('count', ({ count }) => count),
      number('share', ({ count, answered }) => ratio(count, answered)),
    ],
    missed: (): readonly ColumnOf<Gradebook['missed'][number]>[] => [
      text('fact', ({ fact }) => name.fact(fact)),
      text('scene', ({ scene }) => name.scene(scene)),
      number('answers', ({ answers }) => answers),
      number('missed', ({ missed }) => missed),
      number('share', ({ answers, missed }) => ratio(missed, answers)),
    ],
    decisions: (): readonly ColumnOf<Offered>[] => [
      text('episode', ({ episode }) => name.episode(episode)),
      text('scene', ({ scene }) => name.scene(scene)),
      text('option', ({ scene, option }) => name.option(scene, option)),
      number('count', ({ count }) => count),
      number('share', ({ count, advised }) => ratio(count, advised)),
      number('aside', ({ aside }) => aside),
      number('predicted', ({ predicted }) => predicted),
      text('record', ({ record }) => yes(record)),
    ],
    flow: (): readonly ColumnOf<Flow>[] => [
      text('episode', ({ episode }) => name.episode(episode)),
      text('fromScene', ({ from }) => name.scene(from.scene)),
      text('fromOption', ({ from }) => name.option(from.scene, from.option)),
      text('scene', ({ to }) => name.scene(to.scene)),
      text('option', ({ to }) => name.option(to.scene, to.option)),
      number('count', ({ count }) => count),
    ],
    endings: (): readonly ColumnOf<Gradebook['endings'][number]>[] => [
      text('ending', ({ ending }) => name.ending(ending)),
      number('count', ({ count }) => count),
    ],
    /** Every piece of advice of every student. */
    advice: (): readonly ColumnOf<Advised>[] => [
      text('student', ({ student }) => name.student(student)),
      text('episode', ({ step }) => name.episode(step.episode)),
      text('scene', ({ step }) => name.scene(step.scene)),
      text('option', ({ step }) => name.option(step.scene, step.option)),
      text('heeded', ({ step }) => (step.heeded ? words.yes : words.no)),
      text('evidence', ({ step }) => (step.evidence === null ? null : name.fact(step.evidence))),
      text('judged', ({ step }) => step.judgement && words.judged[step.judgement]),
      text('predicted', ({ step }) => predictedOf(step)),
      text('words', ({ student, step }) => name.sentence(student.counted.handIn.words.memos[step.scene] ?? '') || null),
    ],
    sentences: (): readonly ColumnOf<Sentence>[] => [
      text('student', ({ student }) => name.student(student)),
      text('scene', ({ scene }) => (scene === null ? null : name.scene(scene))),
      text('ask', ({ ask }) => ask),
      text('words', ({ sentence }) => name.sentence(sentence) || null),
    ],
    answers: (): readonly ColumnOf<Answered>[] => [
      text('student', ({ student }) => name.student(student)),
      text('item', ({ item }) => item),
      text('stem', ({ item }) => name.stem(item)),
      text('chosen', ({ item, attempt }) => attempt.chosen.map((chosen) => name.chosen(item, chosen)).join('; ')),
      number('points', ({ attempt }) => (attempt.scored ? hundredths(attempt.points) : words.earlierWording)),
      number('max', ({ attempt }) => (attempt.scored ? attempt.max : null)),
      text('secondTry', ({ attempt }) => (attempt.again ? words.yes : null)),
      text('confidence', ({ attempt }) => (attempt.confidence ? words.confidence[attempt.confidence] : null)),
      text('time', ({ attempt }) => momentOf(attempt.at)),
    ],
  }
}
