import { type Result, fail, ok } from '../model/Result'
import type { Entry, Run } from '../model/Run'
import type { Story } from '../model/Story'
import { playEntry } from './play'
import type { Playing } from './Playing'
import type { Refusal } from './Refusal'
import { leave, takeUp } from './stateOf'

/**
 * The run with one more entry, written for where it stands, if `replay` would apply it. The run given stays as it is. Costs the
 * same however long the log: a run goes on from where its last step left it.
 */
export function append(
  story: Story,
  run: Run,
  write: (playing: Playing) => Result<Entry, Refusal>,
): Result<Run, Refusal> {
  const playing = takeUp(story, run)
  const written = write(playing)
  if (!written.ok) {
    leave(run, playing)
    return written
  }
  const refusal = playEntry(playing, written.value, run.log.length)
  const further = refusal ? run : withEntry(run, written.value)
  leave(further, playing)
  return refusal ? fail(refusal) : ok(further)
}

/** Its fields by name: to spread them would cost as much as a third of the step. */
const withEntry = ({ id, story, entry, parent, begun, log }: Run, next: Entry): Run => ({
  id,
  story,
  entry,
  parent,
  begun,
  log: [...log, next],
})
