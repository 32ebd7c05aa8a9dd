import type { EpisodeId } from '../model/ids'
import { type Extent, either, inTurn, silence } from './Extent'
import type { Fold } from './Fold'
import { opening } from './outline'
import type { Telling } from './Telling'

/** Gathers the facts that paths from an entry show. */
export function toldFold(telling: Telling, entry: EpisodeId | null): Fold<Extent> {
  return {
    start: silence,
    // A run from the first page needs no reminder; one that began in mid-story has missed what any later file recalls.
    enter: (told, episode) => opening(told, entry === null ? silence : telling.previously(episode)),
    pass: (told, passage) =>
      passage.kind === 'scene' || passage.kind === 'outcome' ? inTurn(told, telling.told(passage)) : told,
    join: either,
  }
}
