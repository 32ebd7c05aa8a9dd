import type { HandIn } from './HandIn'

/** A hand-in that could be read. */
export interface Received {
  /** Id of the code that it came in: the same code has the same id. */
  readonly id: string
  readonly handIn: HandIn
  /** Whether only the teacher could read it on its way. */
  readonly sealed: boolean
}

/** Why something that came in could not be read. */
export type UnreadableReason =
  | 'damaged'
  | 'newer'
  | 'another-key'
  | 'no-key'
  | 'no-crypto'
  | 'student-link'
  | 'not-a-hand-in'
  | 'not-a-code'
  | 'outlook-file'

/** Something that came in and could not be read, kept as it came. */
export interface Unreadable {
  readonly id: string
  readonly text: string
  /** Where it came from: a file's name, or `''` for what was pasted or scanned. */
  readonly from: string
  readonly why: UnreadableReason
}
