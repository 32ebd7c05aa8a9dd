import * as v from 'valibot'
import { type Result, fail, ok } from '../model/Result'

/** What a teacher has typed into a field of a sheet. */
export interface Note {
  /** Chapter, file and field, such as `2-falling-out/paris/plan`. */
  readonly id: string
  readonly text: string
}

const stored = v.object({ format: v.literal(1), id: v.string(), text: v.pipe(v.string(), v.maxLength(20_000)) })

/** A note as it is stored. */
export const encodeNote = ({ id, text }: Note): unknown => ({ format: 1, id, text })

/** Reads it; never throws. */
export function decodeNote(value: unknown): Result<Note, 'unreadable'> {
  const parsed = v.safeParse(stored, value)
  return parsed.success ? ok({ id: parsed.output.id, text: parsed.output.text }) : fail('unreadable')
}
