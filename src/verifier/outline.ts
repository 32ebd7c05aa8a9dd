import { type Result, ok } from '../model/Result'
import type { Story } from '../model/Story'
import type { EpisodeId, SceneId } from '../model/ids'
import { indexStory } from '../engine/indexStory'
import { type Extent, either, inTurn, silence } from './Extent'
import { type Unexplorable, orderScenes, scenesAfter } from './orderScenes'
import type { Telling } from './Telling'

/** What is told before each scene, and by the end of each episode with the length of that episode alone. */
export interface Outline {
  readonly before: ReadonlyMap<SceneId, Extent>
  readonly by: ReadonlyMap<EpisodeId, Extent>
}

/**
 * What paths tell, told apart by nothing: as if every way, every side of a `when` block and every outcome were open to
 * everybody. A bound, found at once: what it shows on all paths is shown on all paths, and no path is shorter or longer.
 */
export function outline(story: Story, entry: EpisodeId | null, telling: Telling): Result<Outline, Unexplorable> {
  const order = orderScenes(story, entry)
  if (!order.ok) return order
  const { scenes } = indexStory(story)
  const before = new Map<SceneId, Extent>()
  const by = new Map<EpisodeId, Extent>()
  const [first] = order.value
  const recalled = (episode: EpisodeId): Extent => telling.recalled(episode, entry === episode)
  if (first !== undefined) before.set(first, opening(silence, recalled(scenes.get(first)?.episode ?? '')))
  for (const id of order.value) {
    const place = scenes.get(id)
    const start = before.get(id)
    if (!place || !start) continue
    const { scene, outcome } = telling.anyhow(id)
    const told = inTurn(inTurn(start, scene), outcome)
    if (place.scene.next.some(({ to }) => to === null))
      join(by, place.episode, inTurn(told, telling.argument(id, null)))
    for (const after of scenesAfter(story, id)) {
      const episode = scenes.get(after)?.episode ?? ''
      const leaves = episode !== place.episode
      join(before, after, leaves ? opening(inTurn(told, telling.argument(id, after)), recalled(episode)) : told)
    }
  }
  return ok({ before, by })
}

/** An episode begins: its length is counted anew, and what came before is recalled. */
export const opening = ({ always, ever, sight }: Extent, recalled: Extent): Extent =>
  inTurn({ ...silence, always, ever, sight }, recalled)

function join<K>(into: Map<K, Extent>, key: K, told: Extent): void {
  const there = into.get(key)
  into.set(key, there ? either(there, told) : told)
}
