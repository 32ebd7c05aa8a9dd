import type { Item, ItemType, Story } from '../model/Story'
import type { ChapterId, EpisodeId, ItemId, ObjectiveId, SceneId } from '../model/ids'
import type { Mix } from './items/ItemKind'
import { type itemKinds, kindOf } from './items/itemKinds'
import { shuffle } from './shuffle'

interface AskedItem {
  readonly id: ItemId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  /** Where what it asks is met, for the link back. */
  readonly scene: SceneId
  readonly objective: ObjectiveId
}

/** An item as it is put to a learner, without its key: what its type's `view` shows of it. */
export type ItemView = AskedItem & ReturnType<(typeof itemKinds)[ItemType]['view']>

/** What the quiz of an assignment, or one on paper, draws of a chapter: fewer than any pool holds. */
export const itemsInAttempt = 10

/** How many items to draw (default: all), from which episodes of the chapter and among which items (default: all). */
export interface QuizOptions {
  readonly draw?: number
  readonly episodes?: readonly EpisodeId[]
  readonly among?: readonly ItemId[]
}

/**
 * Items of a chapter, drawn and shuffled. The same seed gives the same quiz; an item's options stand in the same order
 * however many items are drawn.
 */
export function quiz(
  story: Story,
  chapter: ChapterId,
  seed: string,
  { draw, episodes, among }: QuizOptions = {},
): readonly ItemView[] {
  const asked = (story.chapters.find(({ id }) => id === chapter)?.episodes ?? [])
    .filter(({ id }) => episodes?.includes(id) ?? true)
    .flatMap(({ id: episode, items }) => items.map((item) => viewOf(item, { chapter, episode }, seed)))
  const shuffled = shuffle(asked, `${seed}/${chapter}`).filter(({ id }) => among?.includes(id) ?? true)
  return draw === undefined ? shuffled : drawFrom(shuffled, draw)
}

/** So many of the items, in their order, from as many objectives as there is room for. */
function drawFrom(shuffled: readonly ItemView[], draw: number): readonly ItemView[] {
  const asked = new Set<ObjectiveId>()
  const firsts = shuffled.filter(({ objective }) => !asked.has(objective) && asked.add(objective))
  const rest = shuffled.filter((item) => !firsts.includes(item))
  const drawn = new Set([...firsts, ...rest].slice(0, Math.max(0, draw)))
  return shuffled.filter((item) => drawn.has(item))
}

/** One item as it is put to a learner: for a quiz, a review, a warm-up. The same seed gives the same order. */
export function viewOf(
  item: Item,
  place: { readonly chapter: ChapterId; readonly episode: EpisodeId },
  seed: string,
): ItemView {
  const { id, scene, objective } = item
  const mix: Mix = (ids, what = '') => shuffle(ids, `${seed}/${id}${what}`)
  // Each kind shows its own type of item: that is what makes the whole a view.
  return { id, ...place, scene, objective, ...kindOf(item).view(item, mix) } as ItemView
}
