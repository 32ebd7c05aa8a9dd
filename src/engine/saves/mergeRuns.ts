import type { Entry, Run } from '../../model/Run'

/** What became of one run that was brought. `id` is the run here that now holds it. */
export interface Brought {
  readonly id: string
  /** Id under which it came. */
  readonly from: string
  /**
   * `added`: not known here; `longer`: known, and went on elsewhere; `known`: all of it was here already; `parted`: went another
   * way here, so that both are kept, the one brought as a branch.
   */
  readonly how: 'added' | 'longer' | 'known' | 'parted'
}

export interface Merged {
  /** Runs to be kept anew: added, or with a longer log. None is ever shorter than it was here. */
  readonly changed: readonly Run[]
  /** One for each run brought, in that order. */
  readonly brought: readonly Brought[]
}

/**
 * Puts runs from elsewhere beside those that are here; nothing that is here is lost, and to bring the same again changes nothing.
 * Runs are the same by id, and one log a beginning of the other; times count to the minute, as codes keep them.
 *
 * @param newId names a branch, where two logs under one id have parted
 */
export function mergeRuns(mine: readonly Run[], theirs: readonly Run[], newId: () => string): Merged {
  const here = new Map(mine.map((run) => [run.id, run]))
  const changed = new Map<string, Run>()
  const brought: Brought[] = []
  const keep = (run: Run): void => {
    here.set(run.id, run)
    changed.set(run.id, run)
  }
  for (const their of theirs) {
    // A branch of a run that came here under another name follows it.
    const renamed = brought.find(({ id, from }) => id !== from && from === their.parent?.run)
    const own = renamed && here.get(renamed.from)
    const run =
      renamed && their.parent && (!own || their.parent.entries > sharedEntries(own, their))
        ? { ...their, parent: { ...their.parent, run: renamed.id } }
        : their
    brought.push({ from: run.id, ...bring(run, here, keep, newId) })
  }
  return { changed: [...changed.values()], brought }
}

function bring(
  run: Run,
  here: ReadonlyMap<string, Run>,
  keep: (run: Run) => void,
  newId: () => string,
): Omit<Brought, 'from'> {
  const own = here.get(run.id)
  const others = [...here.values()]
  const shared = own ? sharedEntries(own, run) : 0
  const same = own
    ? startsAlike(own, run)
      ? own
      : // It parted from ours in an earlier code, and was made a branch then.
        others.find((other) => other.parent?.run === run.id && other.log.length > shared && startsAlike(other, run))
    : others.find((other) => isTwin(other, run))
  if (same) {
    if (same.log.length >= run.log.length) return { id: same.id, how: 'known' }
    // What is here keeps its exact times.
    keep({ ...same, log: [...same.log, ...run.log.slice(same.log.length)] })
    return { id: same.id, how: 'longer' }
  }
  if (!own) {
    keep(run)
    return { id: run.id, how: 'added' }
  }
  const branch = { ...run, id: newId(), parent: { run: run.id, entries: shared } }
  keep(branch)
  return { id: branch.id, how: 'parted' }
}

/** How many entries two runs have in common from the start; none where they do not even start at the same place. */
function sharedEntries(one: Run, other: Run): number {
  if (one.entry !== other.entry) return 0
  const parted = one.log.findIndex((entry, index) => !sameEntry(entry, other.log[index]))
  return parted < 0 ? one.log.length : parted
}

/** Whether one of two logs is the beginning of the other. */
const startsAlike = (one: Run, other: Run): boolean =>
  one.entry === other.entry && sharedEntries(one, other) === Math.min(one.log.length, other.log.length)

/** Whether two runs of different names are one that was played once: a branch is named anew where it is brought. */
const isTwin = (one: Run, other: Run): boolean =>
  one.log.length > 0 && other.log.length > 0 && minuteOf(one.begun) === minuteOf(other.begun) && startsAlike(one, other)

function sameEntry(one: Entry, other: Entry | undefined): boolean {
  const plain = (entry: Entry): string => JSON.stringify(Object.entries({ ...entry, at: minuteOf(entry.at) }).sort())
  return other !== undefined && plain(one) === plain(other)
}

const minuteOf = (time: number): number => Math.floor(time / 60_000)
