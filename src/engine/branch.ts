import { type Result, fail, ok } from '../model/Result'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import { lostEntries } from './carryOn'
import type { Refusal } from './Refusal'
import { replay } from './replay'

/** A new run that shares everything up to just before a decision, counted as in `state.steps`; without what leads nowhere any more. */
export function branch(
  story: Story,
  run: Run,
  decision: number,
  { id, at }: { readonly id: string; readonly at: number },
): Result<Run, Refusal> {
  const state = replay(story, run)
  const step = state.steps[decision]
  if (!step) return fail({ kind: 'unknown-decision', index: decision })
  const parent = { run: run.id, entries: step.entry }
  const lost = lostEntries(state)
  const log = run.log.filter((_, index) => index < step.entry && !lost.has(index))
  return ok({ ...run, id, begun: at, parent, log, entry: lost.has(-1) ? null : run.entry })
}
