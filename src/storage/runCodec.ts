import * as v from 'valibot'
import { ok } from '../model/Result'
import { type Run, confidences } from '../model/Run'
import { moment } from './moment'
import { versioned } from './versioned'

const entry = v.variant('kind', [
  v.object({
    kind: v.literal('advise'),
    scene: v.string(),
    option: v.string(),
    evidence: v.nullable(v.string()),
    at: moment,
  }),
  v.object({ kind: v.literal('go'), at: moment }),
  v.object({ kind: v.literal('predict'), scene: v.string(), option: v.nullable(v.string()), at: moment }),
  v.object({
    kind: v.literal('answer'),
    item: v.string(),
    chosen: v.array(v.string()),
    hash: v.string(),
    confidence: v.exactOptional(v.picklist(confidences)),
    again: v.exactOptional(v.literal(true)),
    at: moment,
  }),
])
const shape = v.object({
  run: v.object({
    id: v.pipe(v.string(), v.minLength(1)),
    story: v.string(),
    entry: v.nullable(v.string()),
    parent: v.nullable(v.object({ run: v.string(), entries: v.number() })),
    begun: moment,
    log: v.array(entry),
  }),
})

/** A run as it is stored. */
export const { encode: encodeRun, decode: decodeRun } = versioned<Run, v.InferOutput<typeof shape>>({
  format: 1,
  shape,
  write: (run) => ({ run }),
  read: ({ run }) => ok(run),
})
