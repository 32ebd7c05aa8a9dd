import type { Condition } from '../../model/Condition'
import type { CastId } from '../../model/ids'
import type { Block, ChapterText, SceneText, Sentence } from '../../model/Text'

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

/**
 * Whose face stands at each paragraph of a scene: everybody’s once, whichever side of a condition is told, and that of whoever speaks it.
 */
export function metIn(
  { body, newcomers = [] }: SceneText,
  cast: ChapterText['cast'],
  holds: Holds,
): ReadonlyMap<Block, readonly PersonMet[]> {
  const seen = new Set<CastId>()
  const meet = (id: CastId, _: number, { length }: readonly CastId[]): PersonMet => {
    const person = cast[id]
    const role = (newcomers.includes(id) && !seen.has(id) && person?.role) || ''
    seen.add(id)
    // One who is known needs no name beside words that tell it.
    return { id, name: ((role || length > 1) && person?.name) || '', role }
  }
  return new Map(
    toldIn(body, holds).map((block) => {
      const { who = [], by } = block.kind === 'paragraph' ? block : {}
      return [block, who.filter((id) => !seen.has(id) || id === by).map(meet)]
    }),
  )
}

/** What is told, with what one person says in a row under one face. */
export function passagesIn(told: readonly Told[]): readonly Passage[] {
  const passages: Passage[] = []
  for (const block of told) {
    const last = passages.at(-1)
    if (block.kind === 'paper') passages.push({ block, said: [] })
    else if (block.by && last?.by === block.by) last.said.push(block.sentences)
    else passages.push({ block, by: block.by, said: [block.sentences] })
  }
  return passages
}

/** What stands in one piece: a block, with the sentences of each paragraph of it. */
interface Passage {
  readonly block: Told
  readonly by?: CastId | undefined
  readonly said: (readonly Sentence[])[]
}
