import type { Fold } from './Fold'
import type { PlacedSide, Telling } from './Telling'

/** The shortest and the longest of some paths, in words read. */
export interface Span {
  readonly shortest: number
  readonly longest: number
}

/** Paths into a state: in this episode, and what the whole way has besides. */
export interface Lengths extends Span {
  readonly way: Span
}

const nowhere: Span = { shortest: 0, longest: 0 }
const noPath: Span = { shortest: Infinity, longest: -Infinity }

/** Of no path: it widens nothing. */
export const noLengths: Lengths = { ...noPath, way: noPath }

/** Measures paths. `seen` is called with every side of a `when` block that is told on one of them. */
export function lengthFold(telling: Telling, seen: (side: PlacedSide) => void): Fold<Lengths> {
  return {
    start: { ...nowhere, way: nowhere },
    enter: (lengths, episode) => {
      if (lengths.longest < 0) return lengths
      const { shortest, longest } = telling.recalled(episode, false)
      return { shortest, longest, way: wayOf(lengths) }
    },
    pass: (lengths, passage) => {
      if (lengths.longest < 0) return lengths
      const words = telling.words(passage, seen)
      const { shortest, longest, way } = lengths
      return { shortest: shortest + words, longest: longest + words, way }
    },
    join: (a, b) => {
      if (contains(a, b) && contains(a.way, b.way)) return a
      const way = contains(a.way, b.way) ? a.way : widest(a.way, b.way)
      return { shortest: Math.min(a.shortest, b.shortest), longest: Math.max(a.longest, b.longest), way }
    },
  }
}

/** The whole way so far. Bounds: the shortest way before and the shortest here need not be one path. */
export const wayOf = ({ shortest, longest, way }: Lengths): Span => ({
  shortest: way.shortest + shortest,
  longest: way.longest + longest,
})

const contains = (a: Span, b: Span): boolean => a.shortest <= b.shortest && a.longest >= b.longest

const widest = (a: Span, b: Span): Span => ({
  shortest: Math.min(a.shortest, b.shortest),
  longest: Math.max(a.longest, b.longest),
})
