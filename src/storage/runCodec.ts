import * as v from 'valibot'
import { fail, ok, type Result } from '../model/Result'
import { type Run, confidences } from '../model/Run'

/** Version of the saved form. It changes only with its shape; each past form keeps a fixture and a way up. */
export const runFormat = 1

const time = v.pipe(v.number(), v.minValue(0))
const entry = v.variant('kind', [
  v.object({
    kind: v.literal('advise'),
    scene: v.string(),
    option: v.string(),
    evidence: v.nullable(v.string()),
    at: time,
  }),
  v.object({ kind: v.literal('go'), at: time }),
  v.object({
    kind: v.literal('answer'),
    item: v.string(),
    chosen: v.array(v.string()),
    hash: v.string(),
    confidence: v.exactOptional(v.picklist(confidences)),
    again: v.exactOptional(v.literal(true)),
    at: time,
  }),
])
const saved = v.object({
  format: v.literal(runFormat),
  run: v.object({
    id: v.pipe(v.string(), v.minLength(1)),
    story: v.string(),
    entry: v.nullable(v.string()),
    parent: v.nullable(v.object({ run: v.string(), entries: v.number() })),
    begun: time,
    log: v.array(entry),
  }),
})

export interface BrokenSave {
  readonly kind: 'newer' | 'unreadable'
  /** One plain sentence, for the learner. */
  readonly why: string
}

/** The form in which a run is stored: plain JSON with its format version. */
export const encodeRun = (run: Run): unknown => ({ format: runFormat, run: JSON.parse(JSON.stringify(run)) as unknown })

/** Reads a stored run; never throws. `newer`: saved by a later version of the app; `unreadable`: damaged. */
export function decodeRun(value: unknown): Result<Run, BrokenSave> {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  if (typeof format === 'number' && format > runFormat)
    return fail({ kind: 'newer', why: `Saved in format ${format}; this version reads up to ${runFormat}.` })
  const parsed = v.safeParse(saved, value)
  if (parsed.success) return ok(parsed.output.run)
  const issue = parsed.issues[0]
  return fail({ kind: 'unreadable', why: `${v.getDotPath(issue) ?? 'save'}: ${issue.message}` })
}
