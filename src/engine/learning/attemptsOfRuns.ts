import type { Run } from '../../model/Run'
import type { Story } from '../../model/Story'
import { replay } from '../replay'
import type { Attempt } from '../State'
import { scoreAttempts } from './scoreAttempts'

/** The attempts of several runs in the order of time. What a run shares with the one that it branched from counts once. */
export function attemptsOfRuns(story: Story, runs: readonly Run[]): readonly Attempt[] {
  const met = new Map<string, Attempt>()
  for (const run of runs)
    for (const attempt of scoreAttempts(story, replay(story, run).attempts)) {
      const key = `${attempt.at} ${attempt.item} ${attempt.chosen.join(' ')}`
      if (!met.has(key)) met.set(key, attempt)
    }
  return [...met.values()].sort((a, b) => a.at - b.at)
}
