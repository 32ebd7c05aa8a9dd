import { type Result, ok } from '../model/Result'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import { append } from './append'
import type { Refusal } from './Refusal'

/** Goes on from an outcome, a scene without a decision, or the end of a chapter. */
export function go(story: Story, run: Run, at: number): Result<Run, Refusal> {
  return append(story, run, () => ok({ kind: 'go', at }))
}
