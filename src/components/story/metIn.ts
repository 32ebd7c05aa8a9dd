import type { Condition } from '../../model/Condition'
import type { CastId } from '../../model/ids'
import type { Block, ChapterText, SceneText } from '../../model/Text'

type Holds = (condition: Condition) => boolean
/** What is told in a state of the run. */
export type Told = Exclude<Block, { kind: 'when' }>

/** Prose with the side of each condition that holds. */
export const toldIn = (blocks: readonly Block[], holds: Holds): readonly Told[] =>
  blocks.flatMap((block) =>
    block.kind === 'when' ? toldIn(holds(block.condition) ? block.then : block.otherwise, holds) : [block],
  )

/** Somebody as a page shows them; `role` where it is told who they are, once in a file. */
export interface PersonMet {
  readonly id: CastId
  readonly name: string
  readonly role: string
}

/** Whom a reader first sees at each paragraph of a scene: everybody once, whichever side of a condition is told. */
export function metIn(
  { body, newcomers = [] }: SceneText,
  cast: ChapterText['cast'],
  holds: Holds,
): ReadonlyMap<Block, readonly PersonMet[]> {
  const seen = new Set<CastId>()
  const meet = (id: CastId): readonly PersonMet[] => {
    const person = cast[id]
    if (!person || seen.has(id)) return []
    seen.add(id)
    return [{ id, name: person.name, role: newcomers.includes(id) ? person.role : '' }]
  }
  return new Map(toldIn(body, holds).map((block) => [block, 'who' in block ? (block.who ?? []).flatMap(meet) : []]))
}
