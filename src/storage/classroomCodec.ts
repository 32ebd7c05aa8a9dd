import * as v from 'valibot'
import { decodeAssignment, encodeAssignment } from '../classroom/assignmentCode'
import type { Taken } from '../classroom/Taken'
import { type Held, decodeHeld, encodeHeld } from '../classroom/teacherCode'
import { fail, ok } from '../model/Result'
import { moment } from './moment'
import { versioned } from './versioned'

const taken = v.object({
  taken: v.object({
    assignment: v.unknown(),
    // Not in format 1, where one device was one pupil’s.
    worker: v.optional(v.string(), ''),
    mine: v.optional(v.array(v.string()), []),
    since: moment,
    // Not before format 3.
    earlier: v.optional(v.nullable(v.array(v.string())), null),
    opened: moment,
    names: v.strictTuple([v.string(), v.string()]),
    words: v.object({ memos: v.record(v.string(), v.string()), debrief: v.array(v.string()) }),
    preferred: v.array(v.string()),
    handedIn: v.nullable(moment),
  }),
})

/** An assignment that the learner has opened, as it is stored. */
export const { encode: encodeTaken, decode: decodeTaken } = versioned<Taken, v.InferOutput<typeof taken>>({
  format: 3,
  since: 1,
  shape: taken,
  write: (record) => ({ taken: { ...record, assignment: encodeAssignment(record.assignment) } }),
  read(saved) {
    const assignment = decodeAssignment(saved.taken.assignment)
    return assignment.ok ? ok({ ...saved.taken, assignment: assignment.value }) : fail({ kind: 'unreadable' })
  },
})

/** What a teacher holds, with the private key, as it is stored. */
export const { encode: storeHeld, decode: unstoreHeld } = versioned<Held, { held?: unknown }>({
  format: 1,
  shape: v.object({ held: v.optional(v.unknown()) }),
  write: (held) => ({ held: encodeHeld(held) }),
  read(saved) {
    const held = decodeHeld(saved.held)
    return held.ok ? held : fail({ kind: 'unreadable' })
  },
})
