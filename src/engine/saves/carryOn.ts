import type { Run } from '../../model/Run'
import type { Story } from '../../model/Story'
import { stateOf } from '../stateOf'

/**
 * The run to go on in. Where the story has changed under a run, that is a branch of what can still be followed: the run itself
 * stays as it was played. A branch that has not gone its own way yet only sheds what leads nowhere. Otherwise the run itself.
 */
export function carryOn(
  story: Story,
  run: Run,
  { newId, clock }: { readonly newId: () => string; readonly clock: () => number },
): Run {
  const lost = new Set(stateOf(story, run).skipped.map(({ index }) => index))
  if (lost.size === 0) return run
  const followed = {
    story: story.version,
    // A file that is gone opens on the first page.
    entry: lost.has(-1) ? null : run.entry,
    log: run.log.filter((_, index) => !lost.has(index)),
  }
  return run.parent?.entries === run.log.length
    ? { ...run, ...followed }
    : { ...followed, id: newId(), parent: { run: run.id, entries: run.log.length }, begun: clock() }
}
