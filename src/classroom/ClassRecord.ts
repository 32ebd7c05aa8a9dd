import { type Sorting, usualSorting } from './sortHandIns'

/** One thing that was brought in, as it came: a code, or a text in which there is none. */
export interface Brought {
  readonly id: string
  readonly text: string
  /** The file it came from, or `''`. */
  readonly from: string
}

/** What a teacher has brought in for one assignment. */
export interface ClassRecord extends Sorting {
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
  hideNames: false,
})
