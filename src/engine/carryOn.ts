import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { State } from './State'

/** Entries of a log, by index, that lead nowhere in the story as it is now; answers to withdrawn items lead nowhere anyway. */
export const lostEntries = ({ skipped }: Pick<State, 'skipped'>): ReadonlySet<number> =>
  new Set(
    skipped
      .filter(({ why }) => why.kind !== 'unknown-item' && why.kind !== 'item-not-reached')
      .map(({ index }) => index),
  )

/**
 * The run to go on in. Where the story has changed under a run, that is a branch of what can still be followed: the run stays as
 * it was played. Otherwise the run itself.
 */
export function carryOn(
  story: Story,
  run: Run,
  state: Pick<State, 'skipped'>,
  { id, at }: { readonly id: string; readonly at: number },
): Run {
  const lost = lostEntries(state)
  if (lost.size === 0) return run
  return {
    id,
    story: story.version,
    // A file that is gone opens on the first page.
    entry: lost.has(-1) ? null : run.entry,
    parent: { run: run.id, entries: run.log.length },
    begun: at,
    log: run.log.filter((_, index) => !lost.has(index)),
  }
}
