import { type Result, fail, ok } from '../model/Result'
import type { Entry, Run } from '../model/Run'
import type { Story } from '../model/Story'
import { play, playEntry } from './play'
import type { Playing } from './Playing'
import type { Refusal } from './Refusal'

/** The run with one more entry, written for where it stands, if `replay` would apply it. The run given stays as it is. */
export function append(
  story: Story,
  run: Run,
  write: (playing: Playing) => Result<Entry, Refusal>,
): Result<Run, Refusal> {
  const playing = play(story, run)
  const written = write(playing)
  if (!written.ok) return written
  const refusal = playEntry(playing, written.value, run.log.length)
  return refusal ? fail(refusal) : ok({ ...run, log: [...run.log, written.value] })
}
