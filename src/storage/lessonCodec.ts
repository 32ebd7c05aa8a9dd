import * as v from 'valibot'
import { type Lesson, typeSteps } from '../classroom/Lesson'
import { ok } from '../model/Result'
import { latestMoment } from '../model/moments'
import { moment } from './moment'
import { decodeRun, encodeRun } from './runCodec'
import { versioned } from './versioned'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment))
const hands = v.record(v.string(), count)
const shape = v.object({
  run: v.unknown(),
  lesson: v.object({
    name: v.string(),
    episodes: v.pipe(v.array(v.string()), v.minLength(1)),
    present: v.nullable(count),
    // Lessons of format 1 ask all: their hands may be counted at any.
    questions: v.optional(v.nullable(count), null),
    // Before format 3 every vote has its talk.
    short: v.optional(v.boolean(), false),
    ballots: v.record(v.string(), v.object({ advice: hands, evidence: hands, shown: v.boolean() })),
    polls: v.record(v.string(), v.object({ hands, shown: v.boolean() })),
    timer: v.object({ set: time, rest: time, ends: v.nullable(moment) }),
    type: v.picklist(typeSteps),
  }),
})

/** A lesson as it is stored: its run in the form of any run, its votes beside it. `newer` holds for either of its parts. */
export const { encode: encodeLesson, decode: decodeLesson } = versioned<Lesson, v.InferOutput<typeof shape>>({
  format: 3,
  since: 1,
  shape,
  write: ({ run, ...lesson }) => ({ run: encodeRun(run), lesson }),
  read(saved) {
    const run = decodeRun(saved.run)
    return run.ok ? ok({ run: run.value, ...saved.lesson }) : run
  },
})
