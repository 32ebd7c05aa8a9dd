import { type Result, ok } from '../model/Result'
import type { Story } from '../model/Story'
import type { EpisodeId } from '../model/ids'
import type { Passage } from './Passage'
import { type Reads, readsNothing } from './Reads'
import type { Unexplorable } from './orderScenes'
import { walk } from './walk'

/** Least and greatest weight of a path. */
export interface Span {
  readonly shortest: number
  readonly longest: number
}

/**
 * The shortest and longest path through each episode that is reached, by the weight of what happens on it (words, seconds,
 * marks of standing …). `weigh` may look at as much of the world as `reads` names.
 */
export function everyPath(
  story: Story,
  entry: EpisodeId | null,
  weigh: (passage: Passage) => number,
  reads: Reads = readsNothing,
): Result<ReadonlyMap<EpisodeId, Span>, Unexplorable> {
  const start: Span = { shortest: 0, longest: 0 }
  const walked = walk<Span>(
    story,
    entry,
    { start, enter: () => start, pass: (span, passage) => add(span, weigh(passage)), join },
    reads,
  )
  return walked.ok ? ok(walked.value.episodes) : walked
}

function add({ shortest, longest }: Span, weight: number): Span {
  return { shortest: shortest + weight, longest: longest + weight }
}

function join(a: Span, b: Span): Span {
  return { shortest: Math.min(a.shortest, b.shortest), longest: Math.max(a.longest, b.longest) }
}
