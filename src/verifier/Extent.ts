/**
 * How much a stretch of story tells: facts shown on every path and on some path, as bits of a `FactNumbers`, those of the first
 * that stand in sight and not behind a fold, and its length on the shortest and the longest path, in words read.
 */
export interface Extent {
  readonly always: bigint
  readonly ever: bigint
  readonly sight: bigint
  readonly shortest: number
  readonly longest: number
}

/** Telling nothing. */
export const silence: Extent = { always: 0n, ever: 0n, sight: 0n, shortest: 0, longest: 0 }

/** One stretch after another. */
export const inTurn = (a: Extent, b: Extent): Extent => ({
  always: a.always | b.always,
  ever: a.ever | b.ever,
  sight: a.sight | b.sight,
  shortest: a.shortest + b.shortest,
  longest: a.longest + b.longest,
})

/** Behind a fold: told to whoever opens it, in sight of nobody, and read in a time that is not counted. */
export const folded = ({ always, ever }: Extent): Extent => ({ ...silence, always, ever })

/** Either of two stretches. */
export const either = (a: Extent, b: Extent): Extent => ({
  always: a.always & b.always,
  ever: a.ever | b.ever,
  sight: a.sight & b.sight,
  shortest: Math.min(a.shortest, b.shortest),
  longest: Math.max(a.longest, b.longest),
})
