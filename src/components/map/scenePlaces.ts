import type { Condition } from '../../model/Condition'
import type { Fact } from '../../model/Fact'
import type { Block } from '../../model/Text'
import type { FactId, PlaceId } from '../../model/ids'
import type { MapPlace } from './MapPlace'

/** The place of a scene, and those of which the statements cited in its prose speak, each once, in the order first met. */
export function scenePlaces(
  place: PlaceId,
  blocks: readonly Block[],
  facts: Readonly<Record<FactId, Fact>>,
  holds: (condition: Condition) => boolean,
): readonly MapPlace[] {
  const cites = (list: readonly Block[]): readonly FactId[] =>
    list.flatMap((block) => {
      switch (block.kind) {
        case 'paragraph':
          return block.sentences.flatMap((sentence) => sentence.cites)
        case 'paper':
          return cites(block.blocks)
        case 'when':
          return cites(holds(block.condition) ? block.then : block.otherwise)
      }
    })
  const named = new Set(cites(blocks).flatMap((id) => facts[id]?.places ?? []))
  named.delete(place)
  // Nearly every statement speaks of Mali: marking it would say nothing.
  named.delete('mali')
  return [{ id: place, here: true }, ...[...named].map((id) => ({ id, here: false }))]
}
