import { type Result, fail, ok } from '../model/Result'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { Refusal } from './Refusal'
import { replay } from './replay'

/** A new run that shares everything up to just before a decision, counted as in `state.steps`. */
export function branch(
  story: Story,
  run: Run,
  decision: number,
  { id, at }: { readonly id: string; readonly at: number },
): Result<Run, Refusal> {
  const step = replay(story, run).steps[decision]
  if (!step) return fail({ kind: 'unknown-decision', index: decision })
  const parent = { run: run.id, entries: step.entry }
  return ok({ ...run, id, begun: at, parent, log: run.log.slice(0, step.entry) })
}
