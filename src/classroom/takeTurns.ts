import type { Run } from '../model/Run'
import type { Assignment } from './Assignment'
import type { Taken } from './Taken'
import { runCounts } from './work'

type Runs = readonly Pick<Run, 'id' | 'begun'>[]
const idsOf = (runs: Runs): readonly string[] => runs.map(({ id }) => id)

/** An assignment that was just taken up: nothing in it is anybody else’s, and none of the runs that are here count. */
export const newlyTaken = (assignment: Assignment, worker: string, now: number, runs: Runs): Taken => ({
  assignment,
  worker,
  since: now,
  earlier: idsOf(runs),
  mine: [],
  opened: now,
  names: ['', ''],
  words: { memos: {}, debrief: [] },
  preferred: [],
  handedIn: null,
})

/** The work of one who leaves the device: what was begun so far is theirs, what is begun from now on is not. */
export const left = (taken: Taken, runs: Runs): Taken => ({
  ...taken,
  mine: [...new Set([...taken.mine, ...idsOf(runs.filter((run) => runCounts(run, taken)))])],
})

/** The same when they are back: their own runs go on, and new ones count again. */
export const back = (taken: Taken, now: number, runs: Runs): Taken => ({ ...taken, since: now, earlier: idsOf(runs) })
