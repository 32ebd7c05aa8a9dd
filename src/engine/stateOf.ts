import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import { indexStory } from './indexStory'
import { play } from './play'
import { type Playing, closeRun } from './Playing'
import type { State } from './State'

/** The run that was left last, with all that it had come to: whoever goes on from there replays nothing. */
let left: { readonly run: Run; readonly playing: Playing } | null = null

/** What a run has come to: as `replay` works it out, but at once where it is the run that a last step left. */
export function stateOf(story: Story, run: Run): State {
  const playing = takeUp(story, run)
  leave(run, playing)
  return closeRun(playing)
}

/**
 * A run ready for its next entry. It is taken, not lent: whoever plays on leaves it with the run that it has become, so that the
 * run from before, if it goes on another way, is replayed.
 */
export function takeUp(story: Story, run: Run): Playing {
  const here = left?.run === run && left.playing.index === indexStory(story) ? left.playing : null
  if (here) left = null
  return here ?? play(story, run)
}

/** Leaves a run to whoever takes it up next. `playing` has played exactly its log. */
export function leave(run: Run, playing: Playing): void {
  left = { run, playing }
}
