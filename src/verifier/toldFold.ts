import type { EpisodeId } from '../model/ids'
import { type Extent, either, inTurn, silence } from './Extent'
import type { Fold } from './Fold'
import { opening } from './outline'
import type { PlacedSide, Telling } from './Telling'

/** What has been told on the paths into a state: in this episode, with every fact so far, and the length of the whole way. */
export interface Told {
  readonly here: Extent
  readonly way: Extent
}

/** Gathers what paths from an entry tell. `seen` is called with every side of a `when` block that is told. */
export function toldFold(telling: Telling, entry: EpisodeId | null, seen?: (side: PlacedSide) => void): Fold<Told> {
  return {
    start: { here: silence, way: silence },
    // A run from the first page needs no reminder; one that began in mid-story has missed what any later file recalls.
    enter: ({ here, way }, episode) => ({
      here: opening(here, entry === null ? silence : telling.previously(episode)),
      way,
    }),
    pass: (told, passage) => {
      if (passage.kind !== 'scene' && passage.kind !== 'outcome') return told
      const now = telling.told(passage, seen)
      const { shortest, longest } = now
      return { here: inTurn(told.here, now), way: inTurn(told.way, { ...silence, shortest, longest }) }
    },
    join: (a, b) => ({ here: either(a.here, b.here), way: either(a.way, b.way) }),
  }
}
