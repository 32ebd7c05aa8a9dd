import * as v from 'valibot'
import { type Result, fail } from '../model/Result'

export interface BrokenSave {
  /** `newer`: saved by a later version of the app; `unreadable`: damaged, or something else. */
  readonly kind: 'newer' | 'unreadable'
  /** One plain sentence. */
  readonly why: string
}

/** How a record is written as plain JSON and read again. */
export interface Codec<T> {
  encode(record: T): unknown
  /** Never throws. */
  decode(value: unknown): Result<T, BrokenSave>
}

/** A saved form. Its format number changes only with its shape; each past format keeps a fixture and a way up. */
export interface Form<T, Saved> {
  readonly format: number
  /** The earliest format that the shape still reads, with what it had not yet left out. Without it only its own. */
  readonly since?: number
  /** What stands beside the format. */
  readonly shape: v.GenericSchema<unknown, Saved>
  write(record: T): object
  read(saved: Saved): Result<T, { readonly kind: BrokenSave['kind'] }>
}

/** The codec of a saved form: `{ format: 1, … }`, told apart from what a later version has saved and from what is damaged. */
export function versioned<T, Saved>({ format, since = format, shape, write, read }: Form<T, Saved>): Codec<T> {
  return {
    encode: (record) => ({ format, ...(JSON.parse(JSON.stringify(write(record))) as object) }),
    decode(value) {
      const kept = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
      if (typeof kept === 'number' && kept > format)
        return fail({ kind: 'newer', why: `Saved in format ${kept}; this version reads up to ${format}.` })
      if (typeof kept !== 'number' || kept < since) return unreadable('save: it has no format that is known.')
      const parsed = v.safeParse(shape, value)
      if (!parsed.success) {
        const issue = parsed.issues[0]
        return unreadable(`${v.getDotPath(issue) ?? 'save'}: ${issue.message}`)
      }
      const record = read(parsed.output)
      return record.ok ? record : fail({ why: 'A part of it cannot be read.', ...record.error })
    },
  }
}

const unreadable = (why: string): Result<never, BrokenSave> => fail({ kind: 'unreadable', why })
