import { indexStory } from '../engine/indexStory'
import { type Result, fail, ok } from '../model/Result'
import type { Story } from '../model/Story'
import type { EpisodeId, SceneId } from '../model/ids'
import type { Extent } from './Extent'
import { type Unexplorable, orderFrom, scenesAfter } from './orderScenes'
import type { Telling } from './Telling'

/**
 * Facts that some path from an entry has not told, as bits of a `FactNumbers`: each under the first of the entries, by its number,
 * from which there is such a path. In the order of their numbers.
 */
export type Lack = ReadonlyMap<number, bigint>

/** What may be untold before each scene, and in sight by the end of each episode, to whoever began with a later episode. */
export interface EntriesOutline {
  readonly before: ReadonlyMap<SceneId, Lack>
  readonly by: ReadonlyMap<EpisodeId, Lack>
}

interface Untold {
  readonly ever: Lack
  readonly sight: Lack
}

/**
 * What `outline` finds from each of many entries, in one walk for all: whatever a passage tells, it tells to all of them, so that
 * the first that lacks a fact stands for the others.
 *
 * @param asked the facts to be looked after
 */
export function outlineEntries(
  story: Story,
  entries: readonly EpisodeId[],
  telling: Telling,
  asked: bigint,
): Result<EntriesOutline, Unexplorable> {
  const { scenes, firstScene } = indexStory(story)
  const absent = entries.find((entry) => !firstScene.has(entry))
  if (absent !== undefined) return fail({ kind: 'unknown-entry', entry: absent })
  const order = orderFrom(
    story,
    entries.flatMap((entry) => firstScene.get(entry) ?? []),
  )
  if (!order.ok) return order
  const before = new Map<SceneId, Untold>()
  const by = new Map<EpisodeId, Untold>()
  entries.forEach((entry, number) => {
    const nothing = new Map([[number, asked]])
    const { always, sight } = telling.recalled(entry, true)
    join(before, firstScene.get(entry) ?? '', { ever: without(nothing, always), sight: without(nothing, sight) })
  })
  for (const id of order.value) {
    const place = scenes.get(id)
    const start = before.get(id)
    if (!place || !start) continue
    const { scene, outcome } = telling.anyhow(id)
    const left = told(told(start, scene), outcome)
    if (place.scene.next.some(({ to }) => to === null)) join(by, place.episode, told(left, telling.argument(id, null)))
    for (const after of scenesAfter(story, id)) {
      const episode = scenes.get(after)?.episode ?? ''
      const stays = episode === place.episode
      const on = stays ? left : told(told(left, telling.argument(id, after)), telling.recalled(episode, false))
      join(before, after, on)
    }
  }
  return ok({
    before: new Map([...before].map(([id, { ever }]) => [id, ever])),
    by: new Map([...by].map(([id, { sight }]) => [id, sight])),
  })
}

/** The first entry, by its number, that lacks one of these facts; `undefined` where all have met them. */
export function firstLacking(lack: Lack, facts: bigint): number | undefined {
  for (const [entry, untold] of lack) if (untold & facts) return entry
  return undefined
}

const told = ({ ever, sight }: Untold, { always, sight: seen }: Extent): Untold => ({
  ever: without(ever, always),
  sight: without(sight, seen),
})

function without(lack: Lack, facts: bigint): Lack {
  if (facts === 0n) return lack
  return new Map([...lack].map(([entry, untold]) => [entry, untold & ~facts] as const).filter(([, untold]) => untold))
}

function join<K>(into: Map<K, Untold>, key: K, untold: Untold): void {
  const there = into.get(key)
  const both = there && { ever: either(there.ever, untold.ever), sight: either(there.sight, untold.sight) }
  into.set(key, both ?? untold)
}

function either(a: Lack, b: Lack): Lack {
  if (a === b || b.size === 0) return a
  if (a.size === 0) return b
  const joined = new Map<number, bigint>()
  let found = 0n
  for (const entry of [...new Set([...a.keys(), ...b.keys()])].sort((one, other) => one - other)) {
    const untold = ((a.get(entry) ?? 0n) | (b.get(entry) ?? 0n)) & ~found
    if (untold) joined.set(entry, untold)
    found |= untold
  }
  return joined
}
