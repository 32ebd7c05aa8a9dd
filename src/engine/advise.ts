import { type Result, fail, ok } from '../model/Result'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { FactId, OptionId } from '../model/ids'
import { append } from './append'
import type { Refusal } from './Refusal'

/** Advice as given: an option and, in a memo, the evidence that it rests on. */
export interface Advice {
  readonly option: OptionId
  readonly evidence: FactId | null
  readonly at: number
}

/** Gives advice at the decision where the run stands. */
export function advise(story: Story, run: Run, advice: Advice): Result<Run, Refusal> {
  return append(story, run, ({ position }) => {
    if (position.kind !== 'scene') return fail({ kind: 'not-at-a-scene' })
    const { option, evidence, at } = advice
    return ok({ kind: 'advise', scene: position.scene, option, evidence, at })
  })
}
