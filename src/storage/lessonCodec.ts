import * as v from 'valibot'
import { type Lesson, typeSteps } from '../classroom/Lesson'
import { type Result, fail, ok } from '../model/Result'
import { decodeRun, encodeRun } from './runCodec'

/** Version of the saved form. It changes only with its shape; each past form keeps a fixture and a way up. */
export const lessonFormat = 1

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const time = v.pipe(v.number(), v.minValue(0))
const hands = v.record(v.string(), count)
const saved = v.object({
  format: v.literal(lessonFormat),
  run: v.unknown(),
  lesson: v.object({
    name: v.string(),
    episodes: v.pipe(v.array(v.string()), v.minLength(1)),
    present: v.nullable(count),
    ballots: v.record(v.string(), v.object({ advice: hands, evidence: hands, shown: v.boolean() })),
    polls: v.record(v.string(), v.object({ hands, shown: v.boolean() })),
    timer: v.object({ set: time, rest: time, ends: v.nullable(time) }),
    type: v.picklist(typeSteps),
  }),
})

/** A lesson as it is stored: its run in the form of any run, its votes beside it. */
export function encodeLesson({ run, ...lesson }: Lesson): unknown {
  return { format: lessonFormat, run: encodeRun(run), lesson: JSON.parse(JSON.stringify(lesson)) as unknown }
}

/** Reads it; never throws. `newer`: kept by a later version, in either of its parts. */
export function decodeLesson(value: unknown): Result<Lesson, { readonly kind: 'newer' | 'unreadable' }> {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  if (typeof format === 'number' && format > lessonFormat) return fail({ kind: 'newer' })
  const parsed = v.safeParse(saved, value)
  if (!parsed.success) return fail({ kind: 'unreadable' })
  const run = decodeRun(parsed.output.run)
  return run.ok ? ok({ run: run.value, ...parsed.output.lesson }) : fail({ kind: run.error.kind })
}
