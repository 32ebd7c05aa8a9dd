import * as v from 'valibot'
import type { ClassRecord } from '../classroom/ClassRecord'
import { classNotesShape } from '../classroom/classNotesShape'
import { ok } from '../model/Result'
import { versioned } from './versioned'

const shape = v.object({
  class: v.object({
    assignment: v.pipe(v.string(), v.minLength(1)),
    brought: v.array(v.object({ id: v.string(), text: v.string(), from: v.string() })),
    ...classNotesShape,
    hideNames: v.optional(v.boolean(), false),
  }),
})

/** What was brought in and written down for a class, as it is stored: the codes as they came. */
export const { encode: encodeClass, decode: decodeClass } = versioned<ClassRecord, v.InferOutput<typeof shape>>({
  format: 5,
  since: 1,
  shape,
  write: (record) => ({ class: record }),
  read: (saved) => ok(saved.class),
})
