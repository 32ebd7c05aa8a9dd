import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import { play } from './play'
import { closeRun } from './Playing'
import type { State } from './State'

/**
 * What a run has come to. The same run gives the same state everywhere, in time linear in its log. Never throws, however
 * broken the log: what could not be applied is listed in `skipped`.
 */
export function replay(story: Story, run: Pick<Run, 'entry' | 'log'>): State {
  return closeRun(play(story, run))
}
