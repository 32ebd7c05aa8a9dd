/**
 * How much a stretch of story tells: facts shown on every path and on some path, as bits of a `FactNumbers`, and its length
 * on the shortest and the longest path, in words read.
 */
export interface Extent {
  readonly always: bigint
  readonly ever: bigint
  readonly shortest: number
  readonly longest: number
}

/** Telling nothing. */
export const silence: Extent = { always: 0n, ever: 0n, shortest: 0, longest: 0 }

/** One stretch after another. */
export const inTurn = (a: Extent, b: Extent): Extent => ({
  always: a.always | b.always,
  ever: a.ever | b.ever,
  shortest: a.shortest + b.shortest,
  longest: a.longest + b.longest,
})

/** Either of two stretches. */
export const either = (a: Extent, b: Extent): Extent => ({
  always: a.always & b.always,
  ever: a.ever | b.ever,
  shortest: Math.min(a.shortest, b.shortest),
  longest: Math.max(a.longest, b.longest),
})
