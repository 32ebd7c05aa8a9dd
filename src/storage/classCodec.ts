import * as v from 'valibot'
import type { ClassRecord } from '../classroom/ClassRecord'
import { type Result, fail, ok } from '../model/Result'

/** Version of the saved form. It changes only with its shape; each past form keeps a fixture and a way up. */
export const classFormat = 1

const saved = v.object({
  format: v.literal(classFormat),
  class: v.object({
    assignment: v.pipe(v.string(), v.minLength(1)),
    brought: v.array(v.object({ id: v.string(), text: v.string(), from: v.string() })),
    chosen: v.record(v.string(), v.string()),
  }),
})

/** What was brought in for a class, as it is stored: the codes as they came. */
export const encodeClass = (record: ClassRecord): unknown => ({
  format: classFormat,
  class: JSON.parse(JSON.stringify(record)) as unknown,
})

/** Reads it; never throws. */
export function decodeClass(value: unknown): Result<ClassRecord, { readonly kind: 'newer' | 'unreadable' }> {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  if (typeof format === 'number' && format > classFormat) return fail({ kind: 'newer' })
  const parsed = v.safeParse(saved, value)
  return parsed.success ? ok(parsed.output.class) : fail({ kind: 'unreadable' })
}
