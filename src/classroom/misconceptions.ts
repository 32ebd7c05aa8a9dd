import { kindOf } from '../engine/items/itemKinds'
import { indexStory } from '../engine/indexStory'
import type { Item, Story } from '../model/Story'
import type { ChapterId, EpisodeId, FactId, ItemId, ObjectiveId, SceneId } from '../model/ids'
import type { Report } from './reportOf'

/** A false belief that answers of a class show, with where it is mended. */
export interface Misconception {
  /** As a clause that follows *think that*. */
  readonly belief: string
  /** Students whose first answers show it, and those of them who were sure; of those who answered a question that shows it. */
  readonly count: number
  readonly sure: number
  readonly of: number
  /** The question that showed it most often, with what it asks about. */
  readonly item: ItemId
  /** A wrong choice in it that shows it: what the item says to that choice mends it. */
  readonly chosen: string
  readonly scene: SceneId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  readonly objective: ObjectiveId
  readonly facts: readonly FactId[]
  /** Whether the file names that objective among its first two. */
  readonly key: boolean
}

interface Shown {
  readonly holders: Map<ItemId, Set<number>>
  readonly chosen: Map<ItemId, string>
  readonly sure: Set<number>
}

/**
 * What the class thinks: each false belief once, in however many questions it shows, the most widely held first (share, then number,
 * then the story's order). Only first answers count, and beliefs that the questions name.
 *
 * @param beliefOf the belief behind a choice, `''` where none is named
 */
export function misconceptions(
  story: Story,
  episodes: readonly EpisodeId[],
  reports: readonly Report[],
  beliefOf: (item: ItemId, chosen: string) => string,
): readonly Misconception[] {
  const { items } = indexStory(story)
  const beliefs = new Map<string, Shown>()
  const answered = new Map<ItemId, Set<number>>()
  reports.forEach((report, who) => {
    for (const { item: id, first } of report.items) {
      const place = items.get(id)
      if (!place || !episodes.includes(place.episode)) continue
      entryOf(answered, id, () => new Set<number>()).add(who)
      for (const [belief, chosen] of beliefsIn(place.item, first.chosen, beliefOf)) {
        const shown = entryOf(beliefs, belief, (): Shown => ({
          holders: new Map(),
          chosen: new Map(),
          sure: new Set(),
        }))
        entryOf(shown.holders, id, () => new Set<number>()).add(who)
        entryOf(shown.chosen, id, () => chosen)
        if (first.confidence === 'sure') shown.sure.add(who)
      }
    }
  })
  const order = [...items.keys()]
  return [...beliefs]
    .flatMap(([belief, shown]) => told(story, belief, shown, answered) ?? [])
    .sort(
      (a, b) => b.count / b.of - a.count / a.of || b.count - a.count || order.indexOf(a.item) - order.indexOf(b.item),
    )
}

function told(
  story: Story,
  belief: string,
  { holders, chosen, sure }: Shown,
  answered: ReadonlyMap<ItemId, ReadonlySet<number>>,
): Misconception | null {
  const [most] = [...holders].sort(([, a], [, b]) => b.size - a.size)
  const place = most && indexStory(story).items.get(most[0])
  if (!most || !place) return null
  const { item, chapter, episode } = place
  const file = story.chapters.flatMap(({ episodes }) => episodes).find(({ id }) => id === episode)
  return {
    belief,
    count: new Set([...holders.values()].flatMap((who) => [...who])).size,
    sure: sure.size,
    of: new Set([...holders.keys()].flatMap((id) => [...(answered.get(id) ?? [])])).size,
    item: item.id,
    chosen: chosen.get(item.id) ?? '',
    scene: item.scene,
    chapter,
    episode,
    objective: item.objective,
    facts: item.facts,
    key: (file?.objectives ?? []).slice(0, 2).includes(item.objective),
  }
}

/** The beliefs behind what is wrong in an answer, each once, with the choice that shows it. */
function beliefsIn(
  item: Item,
  chosen: readonly string[],
  beliefOf: (item: ItemId, chosen: string) => string,
): ReadonlyMap<string, string> {
  const wrong = kindOf(item)
    .taken(item, chosen)
    .filter(({ key }) => !key)
  return new Map(
    wrong.map(({ chosen: one }) => [beliefOf(item.id, one), one] as const).filter(([belief]) => belief !== ''),
  )
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

/**
 * What to teach again first: the share of the class that holds it, up to double where they are sure of it, half as much again where its
 * objective is among the first of its file. One for each objective, since five minutes on one mend its neighbours.
 */
export function toReteach(all: readonly Misconception[], count = 3): readonly Misconception[] {
  const weight = ({ count: held, of, sure, key }: Misconception): number =>
    (held / of) * (1 + sure / held) * (key ? 1.5 : 1)
  const ranked = [...all].sort((a, b) => weight(b) - weight(a))
  return ranked
    .filter(({ objective }, index) => ranked.findIndex((other) => other.objective === objective) === index)
    .slice(0, count)
}
