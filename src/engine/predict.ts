import { type Result, ok } from '../model/Result'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { OptionId, SceneId } from '../model/ids'
import { append } from './append'
import type { Refusal } from './Refusal'

/** What a learner thinks was really done; `null` = the briefing reports no step. */
export interface Prediction {
  readonly scene: SceneId
  readonly option: OptionId | null
  readonly at: number
}

/** Keeps a prediction, once, at the memo that was advised last. It changes nothing and is never scored. */
export function predict(story: Story, run: Run, { scene, option, at }: Prediction): Result<Run, Refusal> {
  return append(story, run, () => ok({ kind: 'predict', scene, option, at }))
}
