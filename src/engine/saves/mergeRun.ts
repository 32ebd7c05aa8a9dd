import type { Entry, Run } from '../../model/Run'
import { same } from './mergeFields'

/** A record in two hands as one; `apart`: what could not be one with it, and is kept beside it under a name of its own. */
export interface Together<T> {
  readonly here: T
  readonly apart: T | null
}

/**
 * One run that two tabs have gone on in. Logs only grow: the longer holds, and answers of the one join what the other did. Where the
 * two went different ways, mine becomes a branch. To do the same twice, at whatever time, is to do it once.
 *
 * @param base the run as both last knew it; a log that was shortened since (a step taken back in a lesson) is kept so
 * @param newId names the branch
 */
export function mergeRun(base: Run | undefined, there: Run, mine: Run, newId: () => string): Together<Run> {
  if (base && same(there, base)) return { here: mine, apart: null }
  if (base && same(mine, base)) return { here: there, apart: null }
  const shared = sharedSteps(there, mine)
  const [theirs, ours] = [there.log.slice(shared), mine.log.slice(shared)]
  if (there.entry === mine.entry && (onlyAnswers(theirs) || onlyAnswers(ours))) {
    const fresh = ours.filter((entry) => !theirs.some((other) => alike(entry, other)))
    return { here: fresh.length ? { ...there, log: [...there.log, ...fresh] } : there, apart: null }
  }
  return { here: there, apart: { ...mine, id: newId(), parent: { run: there.id, entries: shared } } }
}

function sharedSteps(one: Run, other: Run): number {
  if (one.entry !== other.entry) return 0
  const parted = one.log.findIndex((entry, index) => !alike(entry, other.log[index]))
  return parted < 0 ? one.log.length : parted
}

/** True of no entries too: a log that ends where the other goes on. */
const onlyAnswers = (log: readonly Entry[]): boolean => log.every(({ kind }) => kind === 'answer')

const alike = (one: Entry, other: Entry | undefined): boolean =>
  other !== undefined && same({ ...one, at: 0 }, { ...other, at: 0 })
