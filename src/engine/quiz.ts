import { assertNever } from '../model/assertNever'
import type { Item, OrderItem, Story } from '../model/Story'
import type { ChapterId, EpisodeId, ItemId, ObjectiveId, OptionId, SceneId } from '../model/ids'
import { shuffle } from './shuffle'

interface AskedItem {
  readonly id: ItemId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  /** Where what it asks is met, for the link back. */
  readonly scene: SceneId
  readonly objective: ObjectiveId
}

/** An item as it is put to a learner, without its key: everything that can be moved is shuffled. */
export type ItemView = AskedItem &
  (
    | { readonly type: 'single' | 'multiple' | 'order'; readonly options: readonly OptionId[] }
    | {
        readonly type: 'match' | 'attribution'
        readonly premises: readonly OptionId[]
        readonly targets: readonly OptionId[]
      }
    | { readonly type: 'numeric' }
    | {
        readonly type: 'cloze'
        readonly gaps: readonly { readonly id: string; readonly options: readonly OptionId[] }[]
      }
  )

/** What one attempt at a chapter draws: fewer than any pool holds, so that the next one is another. */
export const itemsInAttempt = 10

/** How many items to draw (default: all), and from which episodes of the chapter (default: all). */
export interface QuizOptions {
  readonly draw?: number
  readonly episodes?: readonly EpisodeId[]
}

/**
 * Items of a chapter, drawn and shuffled. The same seed gives the same quiz; an item's options stand in the same order
 * however many items are drawn.
 */
export function quiz(
  story: Story,
  chapter: ChapterId,
  seed: string,
  { draw, episodes }: QuizOptions = {},
): readonly ItemView[] {
  const asked = (story.chapters.find(({ id }) => id === chapter)?.episodes ?? [])
    .filter(({ id }) => episodes?.includes(id) ?? true)
    .flatMap(({ id: episode, items }) => items.map((item) => viewOf(item, { chapter, episode }, seed)))
  const shuffled = shuffle(asked, `${seed}/${chapter}`)
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
  const asked = { id, ...place, scene, objective }
  const mix = (ids: readonly OptionId[], what = ''): OptionId[] => shuffle(ids, `${seed}/${id}${what}`)
  switch (item.type) {
    case 'single':
    case 'multiple':
      return { ...asked, type: item.type, options: mix(item.options) }
    case 'order':
      return { ...asked, type: item.type, options: mixSteps(item, mix(item.options)) }
    case 'match':
    case 'attribution':
      return { ...asked, type: item.type, premises: mix(item.premises), targets: mix(item.targets, '/targets') }
    case 'numeric':
      return { ...asked, type: item.type }
    case 'cloze':
      return {
        ...asked,
        type: item.type,
        gaps: item.gaps.map((gap) => ({ id: gap.id, options: mix(gap.options, `/${gap.id}`) })),
      }
    default:
      return assertNever(item)
  }
}

/** Never in the right order from the start: there would be nothing to do. */
function mixSteps({ key }: OrderItem, mixed: readonly OptionId[]): readonly OptionId[] {
  return mixed.every((option, at) => option === key[at]) ? mixed.toReversed() : mixed
}
