import * as v from 'valibot'
import { asMoment } from '../model/moments'
import { type Result, fail, ok } from '../model/Result'
import type { Assignment } from './Assignment'
import { type AssignmentFailure, decodeAssignment, encodeAssignment } from './assignmentCode'
import { findCode, writeCode } from '../codes/codeText'
import { fromBytes, squeeze, toBytes, unsqueeze } from '../codes/squeeze'

/** An assignment as its teacher holds it. */
export interface Held {
  readonly assignment: Assignment
  /** Opens what is handed in; `null` where it was made without WebCrypto and hand-ins go unsealed. */
  readonly privateKey: string | null
  /** Milliseconds since 1970. */
  readonly made: number
}

const shape = v.object({
  a: v.unknown(),
  p: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{130}$/u))),
  // A clock is a hint: one that is wrong takes no key away.
  m: v.pipe(v.number(), v.transform(asMoment)),
})

/** What a teacher holds, as plain JSON: for the teacher link, the key file and this browser's store. */
export const encodeHeld = ({ assignment, privateKey, made }: Held): unknown => ({
  a: encodeAssignment(assignment),
  p: privateKey,
  m: made,
})

/** Reads that form; never throws. */
export function decodeHeld(value: unknown): Result<Held, AssignmentFailure> {
  const parsed = v.safeParse(shape, value)
  if (!parsed.success) return fail({ kind: 'damaged' })
  const assignment = decodeAssignment(parsed.output.a)
  if (!assignment.ok) return assignment
  return ok({ assignment: assignment.value, privateKey: parsed.output.p, made: parsed.output.m })
}

/** The text that a teacher link carries behind its `#`. Whoever has it opens what the class hands in. */
export const writeHeld = (held: Held): string => writeCode('teacher', squeeze(toBytes(encodeHeld(held))))

/** What a teacher link, or a key file, holds; never throws. `not-an-assignment`: it is something else. */
export function readHeld(text: string): Result<Held, AssignmentFailure> {
  const code = findCode(text, 'teacher')
  if (!code.ok) return fail({ kind: code.error.kind === 'not-a-code' ? 'not-an-assignment' : code.error.kind })
  const bytes = unsqueeze(code.value.bytes)
  return bytes ? decodeHeld(fromBytes(bytes)) : fail({ kind: 'damaged' })
}
