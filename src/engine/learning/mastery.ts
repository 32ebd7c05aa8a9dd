import type { Review } from '../../model/Review'
import type { Item, Story } from '../../model/Story'
import type { ChapterId, EpisodeId, ItemId, ObjectiveId, SceneId } from '../../model/ids'
import { kindOf } from '../items/itemKinds'
import type { Attempt } from '../State'
import { recallOf, type Recall } from './recall'

/** How far an objective is reached; `back`: it was shown, and later answers took that back. */
export type Level = 'not-yet' | 'begun' | 'shown' | 'kept' | 'back'

/** An item of an objective whose latest answer was not all right. */
export interface Weakness {
  readonly item: ItemId
  /** The scene that teaches what it asks. */
  readonly scene: SceneId
}

export interface ObjectiveMastery {
  readonly objective: ObjectiveId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  /** Items that serve it, how many of them were answered, and how many count as right now. */
  readonly items: number
  readonly answered: number
  readonly right: number
  readonly level: Level
  readonly weak: readonly Weakness[]
}

/** So many different items must be right. */
const itemsToShow = 3
/** So much of what was asked must be known, once guessing is taken out: among many items some come out right by chance. */
const shareToShow = 0.7
/** Three items right, and one of them again, without a mistake: who guesses for weeks has lucky days, but more mistakes. */
const balanceToKeep = 4

/**
 * Mastery of each objective, in the order of the story; computed from answers and gradings, never stored. It is *shown* when three
 * different items are right (`recallOf` says when one is), chance taken out; *kept* when one of these was right again a day or more
 * later and mistakes do not outweigh that; `back` when that held once and does no more.
 */
export function mastery(
  story: Story,
  attempts: readonly Attempt[],
  review: Pick<Review, 'log'> = { log: [] },
): readonly ObjectiveMastery[] {
  const recalls = recallOf(attempts, review.log)
  return story.chapters.flatMap(({ id: chapter, episodes }) =>
    episodes.flatMap(({ id: episode, objectives, items }) =>
      objectives.map((objective) => {
        const own = items.filter((item) => item.objective === objective)
        return { objective, chapter, episode, items: own.length, ...reached(own, recalls) }
      }),
    ),
  )
}

type Reached = Pick<ObjectiveMastery, 'answered' | 'right' | 'level' | 'weak'>

function reached(items: readonly Item[], recalls: ReadonlyMap<ItemId, Recall>): Reached {
  const asked = items.flatMap((item) => {
    const recall = recalls.get(item.id)
    return recall ? [{ item, recall }] : []
  })
  const right = asked.filter(({ recall }) => recall.right)
  const weak = asked.flatMap(({ item: { id, scene }, recall }) => (recall.latest ? [] : [{ item: id, scene }]))
  return { answered: asked.length, right: right.length, level: levelOf(asked), weak }
}

type Asked = readonly { readonly item: Item; readonly recall: Recall }[]

function levelOf(asked: Asked): Level {
  if (isShown(asked, ({ right }) => right)) return isKept(asked) ? 'kept' : 'shown'
  // What a failure took back stood once.
  if (isShown(asked, ({ ever }) => ever)) return 'back'
  return asked.some(({ recall }) => recall.right) ? 'begun' : 'not-yet'
}

/** Three items right, and enough of all that were asked: each wrong one takes away what chance gives beside it. */
function isShown(asked: Asked, isRight: (recall: Recall) => boolean): boolean {
  const right = asked.filter(({ recall }) => isRight(recall)).length
  const byChance = asked.reduce((sum, { item, recall }) => sum + (isRight(recall) ? 0 : chanceOf(item)), 0)
  return right >= itemsToShow && right - byChance >= shareToShow * asked.length
}

/** One of the items right again later, and over all answers so much more right than wrong. */
const isKept = (asked: Asked): boolean =>
  asked.some(({ recall }) => recall.right && recall.kept) &&
  asked.reduce((sum, { recall }) => sum + recall.balance, 0) >= balanceToKeep

/** How many come out right by chance for one that does not. */
const chanceOf = (item: Item): number => 1 / Math.max(1, kindOf(item).answers(item) - 1)
