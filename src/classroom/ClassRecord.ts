import type { ClassList } from './ClassList'
import { type Rubric, type Marked, usualRubric } from './Rubric'
import { type Sorting, usualSorting } from './sortHandIns'

/** One thing that was brought in, as it came: a code, or a text in which there is none. */
export interface Brought {
  readonly id: string
  readonly text: string
  /** The file it came from, or `''`. */
  readonly from: string
}

/** What a teacher has written down about a class: all that no hand-in can say. */
export interface ClassNotes extends Sorting {
  readonly list: ClassList
  /** Whose hand-ins the teacher has said they are: a pupil's key, by `claimOf`. */
  readonly whose: Readonly<Record<string, string>>
  readonly rubric: Rubric
  /** Marks by the key of the row. */
  readonly marked: Readonly<Record<string, Marked>>
}

/** What a teacher has brought in and written down for one assignment. */
export interface ClassRecord extends ClassNotes {
  readonly assignment: string
  /** In the order in which they came in. */
  readonly brought: readonly Brought[]
  /** Whether names are hidden, for projecting. */
  readonly hideNames: boolean
}

export const emptyClass = (assignment: string): ClassRecord => ({
  assignment,
  brought: [],
  ...usualSorting,
  list: [],
  whose: {},
  rubric: usualRubric,
  marked: {},
  hideNames: false,
})
