import type { Assignment } from '../classroom/Assignment'
import type { HandIn } from '../classroom/HandIn'
import { handInBytes, readHandInBytes } from '../classroom/handInCode'
import type { HandInFailure } from '../classroom/handInParts'
import { type Result, fail, ok } from '../model/Result'
import { type OpenFailure, type Parts, type Sealed, type SealFailure, open, partsOf, seal } from './seal'

/** A hand-in as the text that is carried to the teacher; never throws. */
export const writeHandIn = (
  handIn: HandIn,
  assignment: Pick<Assignment, 'id' | 'key'>,
): Promise<Result<Sealed, SealFailure>> => seal(handInBytes(handIn), assignment)

/** A hand-in that was opened, and whether only the teacher could have. */
export interface OpenedHandIn {
  readonly handIn: HandIn
  readonly sealed: boolean
}

/** What one code holds; never throws. `keyOf` gives the key of an assignment, `null` where there is none here. */
export async function readHandIn(
  code: string,
  keyOf: (assignment: string) => string | null,
): Promise<Result<OpenedHandIn, OpenFailure | HandInFailure>> {
  const parts = partsOf(code)
  return parts.ok ? readParts(parts.value, keyOf(parts.value.assignment)) : parts
}

async function readParts(
  parts: Parts,
  privateKey: string | null,
): Promise<Result<OpenedHandIn, OpenFailure | HandInFailure>> {
  const opened = await open(parts, privateKey)
  if (!opened.ok) return opened
  const read = readHandInBytes(opened.value.bytes)
  if (!read.ok) return read
  // The two are written together: where they differ, somebody has put it together anew.
  const own = read.value.assignment === parts.assignment
  return own ? ok({ handIn: read.value, sealed: opened.value.sealed }) : fail({ kind: 'damaged' })
}
