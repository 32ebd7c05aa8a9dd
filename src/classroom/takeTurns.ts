import type { Run } from '../model/Run'
import type { Assignment } from './Assignment'
import type { Taken } from './Taken'

/** An assignment that was just taken up: nothing in it is anybody else’s. */
export const newlyTaken = (assignment: Assignment, worker: string, now: number): Taken => ({
  assignment,
  worker,
  since: now,
  mine: [],
  opened: now,
  names: ['', ''],
  words: { memos: {}, debrief: [] },
  preferred: [],
  handedIn: null,
})

/** The work of one who leaves the device: what was begun so far is theirs, what is begun from now on is not. */
export const left = (taken: Taken, runs: readonly Pick<Run, 'id' | 'begun'>[]): Taken => ({
  ...taken,
  mine: [...new Set([...taken.mine, ...runs.filter(({ begun }) => begun >= taken.since).map(({ id }) => id)])],
})

/** The same when they are back: their own runs go on, and new ones count again. */
export const back = (taken: Taken, now: number): Taken => ({ ...taken, since: now })
