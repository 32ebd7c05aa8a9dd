import type { Condition } from '../model/Condition'
import type { Scene, Story } from '../model/Story'
import type { ChapterId, OptionId, SceneId } from '../model/ids'
import { indexStory } from '../engine/indexStory'
import type { Reads } from '../verifier/Reads'

/** A decision that changes a later scene, and by what: a flag that it sets, or a fact that it averts. */
export interface Consequence {
  readonly from: { readonly chapter: ChapterId; readonly scene: SceneId; readonly options: readonly OptionId[] }
  readonly by: string
  readonly to: { readonly chapter: ChapterId; readonly scene: SceneId }
}

/** Every consequence that reaches from one chapter into another, in the order of the story. */
export const consequences = (story: Story, reads: Reads): readonly Consequence[] =>
  allConsequences(story, reads).filter(({ from, to }) => from.chapter !== to.chapter)

/** Every consequence for a scene that comes after, in the order of the story. */
export function allConsequences(story: Story, reads: Reads): readonly Consequence[] {
  const places = [...indexStory(story).scenes.values()]
  const readers = places.map(({ chapter, scene }) => ({ chapter, scene: scene.id, reads: leavesIn(scene, reads) }))
  return places.flatMap(({ chapter, scene }) =>
    [...marksOf(scene)].flatMap(([by, options]) =>
      readers
        .filter((reader) => reader.scene !== scene.id && reader.reads.has(by))
        .map((reader) => ({
          from: { chapter, scene: scene.id, options },
          by,
          to: { chapter: reader.chapter, scene: reader.scene },
        })),
    ),
  )
}

/** What the options of a scene leave behind, each with the options that do. */
export function marksOf({ decision }: Scene): ReadonlyMap<string, readonly OptionId[]> {
  const marks = new Map<string, OptionId[]>()
  for (const { id, sets, averts } of decision?.options ?? [])
    for (const mark of [...sets, ...averts.map((fact) => `averted ${fact}`)])
      marks.set(mark, [...(marks.get(mark) ?? []), id])
  return marks
}

function leavesIn({ id, arrivals, next }: Scene, reads: Reads): ReadonlySet<string> {
  return new Set(
    [...reads(id), ...arrivals.map(({ when }) => when), ...next.map(({ when }) => when)].flatMap(marksRead),
  )
}

/** The flags and averted facts that a condition reads, as `marksOf` names them. */
export function marksRead(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'flag':
      return [condition.flag]
    case 'averted':
      return [`averted ${condition.fact}`]
    case 'not':
      return marksRead(condition.of)
    case 'all':
    case 'any':
      return condition.of.flatMap(marksRead)
    default:
      return []
  }
}
