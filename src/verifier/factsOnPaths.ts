import { type Result, ok } from '../model/Result'
import type { Story } from '../model/Story'
import type { EpisodeId, FactId, SceneId } from '../model/ids'
import type { Passage } from './Passage'
import { type Reads, readsNothing } from './Reads'
import type { Unexplorable } from './orderScenes'
import { walk } from './walk'

/** What learners have been shown by a point of the story. */
export interface FactsMet {
  /** On every path: only these may be asked for. */
  readonly always: ReadonlySet<FactId>
  /** On some path. */
  readonly ever: ReadonlySet<FactId>
  /** On some paths and not on others. */
  readonly uneven: ReadonlySet<FactId>
}

/** Facts met before each scene that is reached, and by the end of each episode. */
export interface FactsOnPaths {
  readonly before: ReadonlyMap<SceneId, FactsMet>
  readonly by: ReadonlyMap<EpisodeId, FactsMet>
}

/** What a passage shows, what is known from the start (such as what *previously* tells), and what `shown` looks at. */
export interface Showing {
  readonly shown: (passage: Passage) => readonly FactId[]
  readonly known?: readonly FactId[]
  readonly reads?: Reads
}

/** Which facts every path shows and which only some do, from one entry: intersection and union over all paths. */
export function factsOnPaths(
  story: Story,
  entry: EpisodeId | null,
  { shown, known = [], reads = readsNothing }: Showing,
): Result<FactsOnPaths, Unexplorable> {
  const numbering = numberFacts()
  const first = numbering.bitsOf(known)
  const pass = ({ always, ever }: Met, passage: Passage): Met => {
    const bits = numbering.bitsOf(shown(passage))
    return { always: always | bits, ever: ever | bits }
  }
  const walked = walk<Met>(story, entry, { start: { always: first, ever: first }, pass, join }, reads)
  if (!walked.ok) return walked
  const { scenes, episodes } = walked.value
  const read = <K>([id, { always, ever }]: readonly [K, Met]): [K, FactsMet] => {
    const { factsIn } = numbering
    return [id, { always: factsIn(always), ever: factsIn(ever), uneven: factsIn(ever & ~always) }]
  }
  return ok({ before: new Map([...scenes].map(read)), by: new Map([...episodes].map(read)) })
}

/** Sets of facts as bits: they are joined in every state, and sets would be copied each time. */
interface Met {
  readonly always: bigint
  readonly ever: bigint
}

const join = (a: Met, b: Met): Met => ({ always: a.always & b.always, ever: a.ever | b.ever })

function numberFacts() {
  const bits = new Map<FactId, bigint>()
  const bitOf = (fact: FactId): bigint => {
    const bit = bits.get(fact) ?? 1n << BigInt(bits.size)
    bits.set(fact, bit)
    return bit
  }
  return {
    bitsOf: (facts: readonly FactId[]) => facts.reduce((all, fact) => all | bitOf(fact), 0n),
    factsIn: (all: bigint) => new Set([...bits].flatMap(([fact, bit]) => (all & bit ? [fact] : []))),
  }
}
