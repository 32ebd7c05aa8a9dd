import * as v from 'valibot'
import { decodeAssignment, encodeAssignment } from '../classroom/assignmentCode'
import type { Taken } from '../classroom/Taken'
import { type Held, decodeHeld, encodeHeld } from '../classroom/teacherCode'
import { type Result, fail, ok } from '../model/Result'

/** Version of both saved forms. It changes only with their shape; each past form keeps a fixture and a way up. */
export const classroomFormat = 1

export interface BrokenRecord {
  readonly kind: 'newer' | 'unreadable'
}

const time = v.pipe(v.number(), v.minValue(0))
const taken = v.object({
  assignment: v.unknown(),
  since: time,
  opened: time,
  names: v.strictTuple([v.string(), v.string()]),
  words: v.object({ memos: v.record(v.string(), v.string()), debrief: v.array(v.string()) }),
  preferred: v.array(v.string()),
  handedIn: v.nullable(time),
})

/** An assignment that the learner has opened, as it is stored. */
export const encodeTaken = (record: Taken): unknown => ({
  format: classroomFormat,
  taken: JSON.parse(JSON.stringify({ ...record, assignment: encodeAssignment(record.assignment) })) as unknown,
})

/** Reads it; never throws. */
export function decodeTaken(value: unknown): Result<Taken, BrokenRecord> {
  const inner = innerOf(value, 'taken')
  if (!inner.ok) return inner
  const parsed = v.safeParse(taken, inner.value)
  const assignment = parsed.success ? decodeAssignment(parsed.output.assignment) : null
  if (!parsed.success || !assignment?.ok) return fail({ kind: 'unreadable' })
  return ok({ ...parsed.output, assignment: assignment.value })
}

/** What a teacher holds, with the private key, as it is stored. */
export const storeHeld = (held: Held): unknown => ({ format: classroomFormat, held: encodeHeld(held) })

/** Reads it; never throws. */
export function unstoreHeld(value: unknown): Result<Held, BrokenRecord> {
  const inner = innerOf(value, 'held')
  if (!inner.ok) return inner
  const held = decodeHeld(inner.value)
  return held.ok ? held : fail({ kind: 'unreadable' })
}

function innerOf(value: unknown, name: string): Result<unknown, BrokenRecord> {
  const record = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const { format } = record
  if (typeof format === 'number' && format > classroomFormat) return fail({ kind: 'newer' })
  return format === classroomFormat ? ok(record[name]) : fail({ kind: 'unreadable' })
}
