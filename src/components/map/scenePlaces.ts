import type { Condition } from '../../model/Condition'
import type { Fact } from '../../model/Fact'
import { citesIn, type Block } from '../../model/Text'
import type { FactId, PlaceId } from '../../model/ids'
import type { MapPlace } from './MapPlace'

/** The place of a scene, and those of which the statements cited in its prose speak, each once, in the order first met. */
export function scenePlaces(
  place: PlaceId,
  blocks: readonly Block[],
  facts: Readonly<Record<FactId, Fact>>,
  holds: (condition: Condition) => boolean,
): readonly MapPlace[] {
  const named = new Set(citesIn(blocks, holds).flatMap((id) => facts[id]?.places ?? []))
  named.delete(place)
  // Nearly every statement speaks of Mali: marking it would say nothing.
  named.delete('mali')
  return [{ id: place, here: true }, ...[...named].map((id) => ({ id, here: false }))]
}
