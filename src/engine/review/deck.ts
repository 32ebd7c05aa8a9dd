import type { CardId, Graded, Review } from '../../model/Review'
import type { Run } from '../../model/Run'
import type { Episode, Item, Story } from '../../model/Story'
import type { ChapterId, EpisodeId, FactId, ItemId, SceneId } from '../../model/ids'
import { progress } from '../progress'
import { replay } from '../replay'
import { type Schedule, schedule } from './schedule'

/** What a card asks. */
export type Asks =
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'fact'; readonly fact: FactId }
  /** Whose view a statement is, or why it is so: the chapter’s words have it under the card’s id, where there is such a card. */
  | { readonly kind: 'recall'; readonly card: CardId }

/** A card with its gradings. */
export interface DeckCard {
  readonly id: CardId
  readonly asks: Asks
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  /** Where what it asks is met. */
  readonly scene: SceneId
  /** What it rests on. */
  readonly facts: readonly FactId[]
  readonly gradings: readonly Graded[]
  /** `null` = not asked yet. */
  readonly schedule: Schedule | null
}

/**
 * The cards that a learner has met, in the order of the story: items answered or graded, and all items of the episodes that some
 * run has finished; the key facts, those that such items rest on, with why they are so; whose view the statements of such items are.
 * Nothing is asked of what was not read.
 */
export const deckOf = (story: Story, runs: readonly Run[], review: Review): readonly DeckCard[] =>
  cardsOf(story, finishedEpisodes(story, runs), byCard(review.log))

/** Every card that there is, in the order of the story, as for somebody who has finished it. */
export const wholeDeck = (story: Story): readonly DeckCard[] =>
  cardsOf(story, new Set(story.chapters.flatMap(({ episodes }) => episodes.map(({ id }) => id))), new Map())

function cardsOf(story: Story, finished: ReadonlySet<EpisodeId>, graded: Grouped): readonly DeckCard[] {
  const facts = new Set<FactId>()
  return story.chapters.flatMap(({ id: chapter, episodes }) =>
    episodes.flatMap((episode) => {
      const met = metItems(episode, finished, graded)
      const card = cardMaker(chapter, episode.id, graded)
      const items = met.map((item) => card({ kind: 'item', item: item.id }, item.scene, item.facts))
      const key = met.flatMap((item) =>
        item.facts
          .filter((fact) => !facts.has(fact) && facts.add(fact))
          .flatMap((fact) => [
            card({ kind: 'fact', fact }, item.scene, [fact]),
            card({ kind: 'recall', card: `reason/${fact}` }, item.scene, [fact]),
          ]),
      )
      const holders = met.flatMap((item) =>
        item.type === 'attribution'
          ? item.premises.map((premise) =>
              card({ kind: 'recall', card: `holder/${item.id}.${premise}` }, item.scene, item.facts),
            )
          : [],
      )
      return [...items, ...key, ...holders]
    }),
  )
}

type Grouped = ReadonlyMap<CardId, readonly Graded[]>

function byCard(log: readonly Graded[]): Grouped {
  const groups = new Map<CardId, Graded[]>()
  for (const graded of log) {
    const group = groups.get(graded.card)
    if (group) group.push(graded)
    else groups.set(graded.card, [graded])
  }
  return groups
}

const metItems = (episode: Episode, finished: ReadonlySet<EpisodeId>, graded: Grouped): readonly Item[] =>
  episode.items.filter(({ id }) => finished.has(episode.id) || graded.has(`item/${id}`))

function cardMaker(chapter: ChapterId, episode: EpisodeId, graded: Grouped) {
  return (asks: Asks, scene: SceneId, facts: readonly FactId[]): DeckCard => {
    const id = idOf(asks)
    const gradings = graded.get(id) ?? []
    return { id, asks, chapter, episode, scene, facts, gradings, schedule: schedule(gradings) }
  }
}

function idOf(asks: Asks): CardId {
  if (asks.kind === 'recall') return asks.card
  return asks.kind === 'item' ? `item/${asks.item}` : `fact/${asks.fact}`
}

function finishedEpisodes(story: Story, runs: readonly Run[]): ReadonlySet<EpisodeId> {
  return new Set(
    runs.flatMap((run) =>
      progress(story, replay(story, run)).flatMap(({ episodes }) =>
        episodes.flatMap(({ episode, finished }) => (finished ? [episode] : [])),
      ),
    ),
  )
}

/** Cards that are due by a time, the longest due first. `by` is the end of the learner's day. */
export function dueCards(deck: readonly DeckCard[], by: number): readonly DeckCard[] {
  const dueAt = (card: DeckCard): number => card.schedule?.due ?? Infinity
  return deck.filter((card) => dueAt(card) < by).sort((a, b) => dueAt(a) - dueAt(b))
}

/** Cards that were never asked. */
export const newCards = (deck: readonly DeckCard[]): readonly DeckCard[] => deck.filter((card) => !card.schedule)

/**
 * How many cards fall due on each day. `days`: the first moment of each of the learner's days, and of the day after the last; what
 * is overdue counts on the first.
 */
export function forecast(deck: readonly DeckCard[], days: readonly number[]): readonly number[] {
  return days.slice(0, -1).map((from, index) => {
    const to = days[index + 1] ?? Infinity
    return deck.filter(({ schedule: on }) => on && on.due < to && (index === 0 || on.due >= from)).length
  })
}

/** The chapters whose words a deck needs. */
export const chaptersOfDeck = (deck: readonly DeckCard[]): readonly ChapterId[] => [
  ...new Set(deck.map(({ chapter }) => chapter)),
]
