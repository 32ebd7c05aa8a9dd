import * as v from 'valibot'
import { ok } from '../model/Result'
import { versioned } from './versioned'

/** What a teacher has typed into a field of a sheet. */
export interface Note {
  /** Chapter, file and field, such as `2-falling-out/paris/plan`. */
  readonly id: string
  readonly text: string
}

// As long as it was written: a note that is kept and not read again would be lost.
const shape = v.object({ id: v.string(), text: v.string() })

/** A note as it is stored. */
export const { encode: encodeNote, decode: decodeNote } = versioned<Note, Note>({
  format: 1,
  shape,
  write: ({ id, text }) => ({ id, text }),
  read: ok,
})
