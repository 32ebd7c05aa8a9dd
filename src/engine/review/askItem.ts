import type { Story } from '../../model/Story'
import type { ItemId } from '../../model/ids'
import { indexStory } from '../indexStory'
import { type ItemView, quiz } from '../quiz'

/** One item as a quiz puts it, its options in an order that depends on the seed; `undefined` where the story has none such. */
export function askItem(story: Story, id: ItemId, seed: string): ItemView | undefined {
  const place = indexStory(story).items.get(id)
  return place && quiz(story, place.chapter, seed, { episodes: [place.episode] }).find((item) => item.id === id)
}
