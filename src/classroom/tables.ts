import type { Judgement } from '../engine/State'
import { habitsOf, isLanguage } from '../model/languages'
import type { ChapterId, EndingId, EpisodeId, FactId, ItemId, OptionId, SceneId } from '../model/ids'
import type { Confidence } from '../model/Run'
import type { Student } from './gradebook'
import type { Person, Standing } from './peopleOf'
import type { RowFact } from './rowFacts'
import type { Criterion } from './Rubric'

/** What stands in a cell: numbers are rounded here, once, so that screen, CSV and XLSX show the same digits. */
export type Cell = string | number | Moment | null

/** A moment: a date where a file knows dates, its words on the screen. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly text: string
}

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
  readonly id: TableId | 'moodle' | 'weeks' | 'bank'
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** `students` and what follows it in the workbook; `moodle`, `weeks` and `bank` are files of their own. */
export type TableId =
  | 'students'
  | 'items'
  | 'distribution'
  | 'missed'
  | 'decisions'
  | 'flow'
  | 'endings'
  | 'advice'
  | 'answers'
  | 'sentences'

export type ColumnId =
  | 'student'
  | 'identifier'
  | 'standing'
  | 'beside'
  | 'rubric'
  | 'rubricOf'
  | 'comment'
  | 'handedIn'
  | 'handIns'
  | 'complete'
  | 'episodes'
  | 'answered'
  | 'unanswered'
  | 'asked'
  | 'points'
  | 'max'
  | 'percent'
  | 'alike'
  | 'facts'
  | 'decisions'
  | 'aside'
  | 'predicted'
  | 'memos'
  | 'supported'
  | 'endings'
  | 'caught'
  | 'episode'
  | 'item'
  | 'stem'
  | 'facility'
  | 'discrimination'
  | 'sureAndWrong'
  | 'part'
  | 'chosen'
  | 'key'
  | 'count'
  | 'share'
  | 'fact'
  | 'scene'
  | 'answers'
  | 'missed'
  | 'option'
  | 'record'
  | 'fromScene'
  | 'fromOption'
  | 'ending'
  | 'heeded'
  | 'evidence'
  | 'judged'
  | 'words'
  | 'ask'
  | 'time'
  | 'secondTry'
  | 'confidence'

/** Words of the tables in one language. */
export interface TableWords {
  readonly titles: Readonly<Record<TableId, string>>
  readonly columns: Readonly<Record<ColumnId, string>>
  /** For a prediction that the briefing reports no step. */
  readonly noStep: string
  /** What the debriefs ask: of a chapter, of the whole story. */
  readonly askedOf: (chapter: string) => string
  readonly askedOfStory: string
  /** What a row of hand-ins looks like: another with its name, with its run, another of the same pupil. */
  readonly sameName: string
  readonly sameRun: string
  readonly severalRows: string
  /** What a row shows beside its points. */
  readonly facts: Readonly<Record<RowFact, string>>
  /** Where a pupil stands; who handed in before all was done is not simply told to have handed in. */
  readonly standing: Readonly<Record<Standing | 'unfinished' | 'lateUnfinished', string>>
  /** What Moodle calls the ways in which it knows a pupil, and the remarks on a grade. */
  readonly moodle: Readonly<Record<'email' | 'id' | 'username' | 'feedback' | 'title', string>>
  /** Rows of the rubric where the teacher has not named them; the column of one, with its points at most. */
  readonly criteria: Readonly<Record<Criterion, string>>
  /** In a row of the rubric that does not apply to a pupil. */
  readonly notApplicable: string
  readonly outOf: (title: string, most: number) => string
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
  /** One pupil, as the list has them; a number where names are hidden. */
  person(person: Person): string
  chapter(id: ChapterId): string
  /** Numeral of its section: `II`. */
  section(id: ChapterId): string
  episode(id: EpisodeId): string
  scene(id: SceneId): string
  option(scene: SceneId, option: OptionId): string
  fact(id: FactId): string
  stem(id: ItemId): string
  chosen(item: ItemId, chosen: string): string
  /** What a wrong choice shows to be believed, as a clause after *think that*; `''` where the item does not say. */
  belief(item: ItemId, chosen: string): string
  ending(id: EndingId): string
  /** A moment, in milliseconds since 1970; `''` where names are hidden. */
  time(at: number): string
  /** What a learner was asked for a sentence: of a memo, or at the debrief by its place. */
  asks(debrief: number | null): string
  /** A sentence of a learner or of the teacher, an identifier; `''` where names are hidden, as it gives somebody away. */
  sentence(text: string): string
}

/** A cell as text, on the screen and in CSV alike: `7.5` in English, `7,5` in French, `''` for nothing. */
export function cellText(cell: Cell, language: string): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return cell.text
  return typeof cell === 'number'
    ? String(cell).replace('.', isLanguage(language) ? habitsOf(language).decimal : '.')
    : String(cell)
}

const orderOf = (cell: Exclude<Cell, null>): string | number => (typeof cell === 'object' ? cell.at : cell)

/** The rows in the order of a column; empty cells last whichever way. Ties keep their order. */
export function sortRows(table: Table, column: string, descending: boolean, language: string): Table {
  const index = table.columns.findIndex(({ id }) => id === column)
  if (index < 0) return table
  const { compare } = new Intl.Collator(language, { numeric: true })
  const rows = [...table.rows].sort((one, other) => {
    const [a = null, b = null] = [one.cells[index], other.cells[index]]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const [x, y] = [orderOf(a), orderOf(b)]
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y))
    return descending ? -order : order
  })
  return { ...table, rows }
}
