import type { Assignment } from '../classroom/Assignment'
import type { HandIn } from '../classroom/HandIn'
import { type HandInFailure, handInBytes, readHandInBytes } from '../classroom/handInCode'
import { type Result, fail, ok } from '../model/Result'
import { type OpenFailure, type Sealed, open, seal } from './seal'

/** A hand-in as the text that is carried to the teacher. */
export const writeHandIn = (handIn: HandIn, assignment: Pick<Assignment, 'id' | 'key'>): Promise<Sealed> =>
  seal(handInBytes(handIn), assignment)

/** What one code holds; never throws. */
export async function readHandIn(
  code: string,
  privateKey: string | null,
): Promise<Result<{ readonly handIn: HandIn; readonly sealed: boolean }, OpenFailure | HandInFailure>> {
  const opened = await open(code, privateKey)
  if (!opened.ok) return opened
  const { assignment, bytes, sealed } = opened.value
  const read = readHandInBytes(bytes)
  if (!read.ok) return read
  // The two are written together: where they differ, somebody has put it together anew.
  return read.value.assignment === assignment ? ok({ handIn: read.value, sealed }) : fail({ kind: 'damaged' })
}
