import type { EarlySteps } from '../model/EarlySteps'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import { advise } from './advise'
import { go } from './go'

/** The run after these steps, at this time. A step that the story does not know is left out, with all that follows. */
export function playEarly(story: Story, run: Run, { turned, advised }: EarlySteps, at: number): Run {
  let here = run
  for (let page = 0; page < turned; page += 1) {
    const on = go(story, here, at)
    if (!on.ok) return here
    here = on.value
  }
  const given = advised === null ? null : advise(story, here, { option: advised, evidence: null, at })
  return given?.ok ? given.value : here
}
