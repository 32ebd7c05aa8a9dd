import type { Judgement } from '../engine/State'
import { habitsOf, isLanguage } from '../model/languages'
import type { ChapterId, EndingId, EpisodeId, FactId, ItemId, OptionId, SceneId } from '../model/ids'
import type { Confidence } from '../model/Run'
import type { Gradebook, Student } from './gradebook'

/** What stands in a cell: numbers are rounded here, once, so that screen, CSV and XLSX show the same digits. */
export type Cell = string | number | null

export interface Column {
  readonly id: string
  readonly title: string
  readonly numeric: boolean
}

export interface Row {
  /** Of what it tells: a student's key, an item's id … */
  readonly key: string
  readonly cells: readonly Cell[]
}

/** A table as plain data. */
export interface Table {
  readonly id: TableId
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export const tableIds = [
  'students',
  'items',
  'distribution',
  'missed',
  'decisions',
  'flow',
  'endings',
  'advice',
  'answers',
] as const
export type TableId = (typeof tableIds)[number]

export const columnIds = [
  'student',
  'handedIn',
  'handIns',
  'complete',
  'episodes',
  'answered',
  'asked',
  'points',
  'max',
  'decisions',
  'aside',
  'memos',
  'supported',
  'endings',
  'caught',
  'chapter',
  'episode',
  'item',
  'stem',
  'facility',
  'discrimination',
  'sureAndWrong',
  'part',
  'chosen',
  'key',
  'count',
  'share',
  'fact',
  'scene',
  'answers',
  'missed',
  'option',
  'record',
  'fromScene',
  'fromOption',
  'ending',
  'heeded',
  'evidence',
  'judged',
  'words',
  'time',
  'secondTry',
  'confidence',
] as const
export type ColumnId = (typeof columnIds)[number]

/** Words of the tables in one language. */
export interface TableWords {
  readonly titles: Readonly<Record<TableId, string>>
  readonly columns: Readonly<Record<ColumnId, string>>
  readonly yes: string
  readonly no: string
  readonly judged: Readonly<Record<Judgement, string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  /** Points of one chapter, by its numeral: `Points, II`. */
  readonly pointsIn: (chapter: string) => string
  /** Why an answer has no points. */
  readonly earlierWording: string
}

/** What things are called in one language. An id stands for itself where its words are missing. */
export interface Namer {
  student(student: Student): string
  chapter(id: ChapterId): string
  /** Numeral of its section: `II`. */
  section(id: ChapterId): string
  episode(id: EpisodeId): string
  scene(id: SceneId): string
  option(scene: SceneId, option: OptionId): string
  fact(id: FactId): string
  stem(id: ItemId): string
  chosen(item: ItemId, chosen: string): string
  ending(id: EndingId): string
  /** A moment, in milliseconds since 1970. */
  time(at: number): string
}

/** All tables of a gradebook. */
export function tablesOf(book: Gradebook, words: TableWords, name: Namer): Readonly<Record<TableId, Table>> {
  const make = new TableMaker(book, words, name)
  return {
    students: make.students(),
    items: make.items(),
    distribution: make.distribution(),
    missed: make.missed(),
    decisions: make.decisions(),
    flow: make.flow(),
    endings: make.endings(),
    advice: make.advice(),
    answers: make.answers(),
  }
}

/** A cell as text, on the screen and in CSV alike: `7.5` in English, `7,5` in French, `''` for nothing. */
export function cellText(cell: Cell, language: string): string {
  if (cell === null) return ''
  return typeof cell === 'number'
    ? String(cell).replace('.', isLanguage(language) ? habitsOf(language).decimal : '.')
    : String(cell)
}

/** The rows in the order of a column; empty cells last whichever way. Ties keep their order. */
export function sortRows(table: Table, column: string, descending: boolean, language: string): Table {
  const index = table.columns.findIndex(({ id }) => id === column)
  if (index < 0) return table
  const { compare } = new Intl.Collator(language, { numeric: true })
  const rows = [...table.rows].sort((one, other) => {
    const [a = null, b = null] = [one.cells[index], other.cells[index]]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
    return descending ? -order : order
  })
  return { ...table, rows }
}

/** A share of 0 to 1 in whole per cent. */
export const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 100))
/** To two decimals; half of a hundredth goes up, whatever the binary fraction makes of it. */
export const hundredths = (value: number | null): number | null =>
  value === null ? null : Math.round((value + Number.EPSILON) * 100) / 100
const ratio = (part: number, of: number): number | null => (of === 0 ? null : percent(part / of))

class TableMaker {
  constructor(
    private readonly book: Gradebook,
    private readonly words: TableWords,
    private readonly name: Namer,
  ) {}

  students(): Table {
    const { name, words } = this
    const chapters = this.book.students[0]?.report.points.map(({ chapter }) => chapter) ?? []
    const own: Column[] = chapters.map((chapter) => ({
      id: `points-${chapter}`,
      title: words.pointsIn(name.section(chapter)),
      numeric: true,
    }))
    const front = this.columns('student complete points max episodes answered')
    const back = this.columns('decisions aside memos supported endings caught handIns handedIn')
    const rows = this.book.students.map((student): Row => {
      const { completion, points, steps, endings, caught } = student.report
      const memos = steps.filter(({ judgement }) => judgement !== null)
      const sum = (of: (part: (typeof points)[number]) => number): number =>
        points.reduce((total, part) => total + of(part), 0)
      return {
        key: student.key,
        cells: [
          name.student(student),
          percent(completion.share),
          hundredths(sum((part) => part.points)),
          sum((part) => part.max),
          completion.finished,
          completion.answered,
          ...points.map((part) => (part.answered ? hundredths(part.points) : null)),
          steps.length,
          steps.filter(({ heeded }) => !heeded).length,
          memos.length,
          memos.filter(({ judgement }) => judgement === 'supports').length,
          endings.map((ending) => name.ending(ending)).join('; '),
          caught.length,
          student.others.length + 1,
          name.time(student.counted.handIn.at),
        ],
      }
    })
    return { id: 'students', title: words.titles.students, columns: [...front, ...own, ...back], rows }
  }

  items(): Table {
    const rows = this.book.items.map((one): Row => ({
      key: one.item,
      cells: [
        one.item,
        this.name.stem(one.item),
        this.name.episode(one.episode),
        one.answered,
        percent(one.facility),
        hundredths(one.discrimination),
        one.sureAndWrong,
      ],
    }))
    return this.table('items', 'item stem episode answered facility discrimination sureAndWrong', rows)
  }

  distribution(): Table {
    const rows = this.book.items.flatMap(({ item, answered, distribution }) =>
      distribution.map(({ part, chosen, count, key }, index): Row => ({
        key: `${item} ${index}`,
        cells: [
          item,
          this.name.stem(item),
          part === null ? null : part + 1,
          this.name.chosen(item, chosen),
          this.yes(key),
          count,
          ratio(count, answered),
        ],
      })),
    )
    return this.table('distribution', 'item stem part chosen key count share', rows)
  }

  missed(): Table {
    const rows = this.book.missed.map(({ fact, scene, answers, missed }): Row => ({
      key: fact,
      cells: [this.name.fact(fact), this.name.scene(scene), answers, missed, ratio(missed, answers)],
    }))
    return this.table('missed', 'fact scene answers missed share', rows)
  }

  decisions(): Table {
    const rows = this.book.decisions.flatMap(({ scene, episode, advised, options }) =>
      options.map(({ option, count, aside, record }): Row => ({
        key: `${scene} ${option}`,
        cells: [
          this.name.episode(episode),
          this.name.scene(scene),
          this.name.option(scene, option),
          count,
          ratio(count, advised),
          aside,
          this.yes(record),
        ],
      })),
    )
    return this.table('decisions', 'episode scene option count share aside record', rows)
  }

  flow(): Table {
    const rows = Object.entries(this.book.flows).flatMap(([episode, flows]) =>
      flows.map(({ from, to, count }, index): Row => ({
        key: `${episode} ${index}`,
        cells: [
          this.name.episode(episode),
          this.name.scene(from.scene),
          this.name.option(from.scene, from.option),
          this.name.scene(to.scene),
          this.name.option(to.scene, to.option),
          count,
        ],
      })),
    )
    return this.table('flow', 'episode fromScene fromOption scene option count', rows)
  }

  endings(): Table {
    const rows = this.book.endings.map(({ ending, count }): Row => ({
      key: ending,
      cells: [this.name.ending(ending), count],
    }))
    return this.table('endings', 'ending count', rows)
  }

  /** Every piece of advice of every student. */
  advice(): Table {
    const rows = this.book.students.flatMap((student) =>
      student.report.steps.map(({ scene, option, evidence, judgement, heeded, episode }): Row => ({
        key: `${student.key} ${scene}`,
        cells: [
          this.name.student(student),
          this.name.episode(episode),
          this.name.scene(scene),
          this.name.option(scene, option),
          heeded ? this.words.yes : this.words.no,
          evidence === null ? null : this.name.fact(evidence),
          judgement && this.words.judged[judgement],
          student.counted.handIn.words.memos[scene] ?? null,
        ],
      })),
    )
    return this.table('advice', 'student episode scene option heeded evidence judged words', rows)
  }

  /** Every answer of every student, those that count and those that do not. */
  answers(): Table {
    const rows = this.book.students.flatMap((student) =>
      student.report.items.flatMap(({ item, attempts }) =>
        attempts.map((attempt, index): Row => ({
          key: `${student.key} ${item} ${index}`,
          cells: [
            this.name.student(student),
            item,
            this.name.stem(item),
            attempt.chosen.map((chosen) => this.name.chosen(item, chosen)).join('; '),
            attempt.scored ? hundredths(attempt.points) : this.words.earlierWording,
            attempt.scored ? attempt.max : null,
            attempt.again ? this.words.yes : null,
            attempt.confidence ? this.words.confidence[attempt.confidence] : null,
            this.name.time(attempt.at),
          ],
        })),
      ),
    )
    return this.table('answers', 'student item stem chosen points max secondTry confidence time', rows)
  }

  private table(id: TableId, columns: string, rows: readonly Row[]): Table {
    return { id, title: this.words.titles[id], columns: this.columns(columns), rows }
  }

  private columns(ids: string): readonly Column[] {
    return ids.split(' ').map((id) => ({
      id,
      title: this.words.columns[id as ColumnId],
      numeric: numeric.has(id),
    }))
  }

  private yes(is: boolean): string | null {
    return is ? this.words.yes : null
  }
}

const numeric: ReadonlySet<string> = new Set<ColumnId>([
  'handIns',
  'complete',
  'episodes',
  'answered',
  'asked',
  'points',
  'max',
  'decisions',
  'aside',
  'memos',
  'supported',
  'caught',
  'facility',
  'discrimination',
  'sureAndWrong',
  'part',
  'count',
  'share',
  'answers',
  'missed',
])
