import type { EpisodeId } from '../model/ids'
import { type Extent, either, inTurn, silence } from './Extent'
import type { Fold } from './Fold'
import { opening } from './outline'
import type { Telling } from './Telling'

/** Gathers the facts that paths from an entry show. */
export function toldFold(telling: Telling, entry: EpisodeId | null): Fold<Extent> {
  return {
    start: silence,
    enter: (told, episode) => opening(told, telling.recalled(episode, entry === episode)),
    pass: (told, passage) => inTurn(told, telling.told(passage)),
    join: either,
  }
}
