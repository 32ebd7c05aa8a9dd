import { type Result, ok } from '../model/Result'
import type { Episode, Story } from '../model/Story'
import type { EpisodeId, FactId } from '../model/ids'
import type { Fault } from './Finding'
import type { Unexplorable } from './orderScenes'
import { type EntriesOutline, type Lack, firstLacking, outlineEntries } from './outlineEntries'
import type { Telling } from './Telling'

/** A fact that is asked or offered before somebody has met it, and the entry from which they came, by its number. */
interface Lacking {
  readonly number: number
  readonly fault: Fault
}

/**
 * What quizzes ask and memos offer that whoever began with one of these episodes may not have met, each from the first entry
 * where it is so, in the order of entries. A bound, as `outline` is: what is not found here is met on every path.
 */
export function lackingFrom(
  story: Story,
  entries: readonly EpisodeId[],
  telling: Telling,
): Result<readonly Fault[], Unexplorable> {
  const episodes = story.chapters.flatMap((chapter) => chapter.episodes)
  const outlined = outlineEntries(story, entries, telling, askedIn(episodes, telling))
  if (!outlined.ok) return outlined
  const lacking = episodes.flatMap((episode) => lackingIn(episode, outlined.value, entries, telling))
  return ok(lacking.sort((a, b) => a.number - b.number).map(({ fault }) => fault))
}

function askedIn(episodes: readonly Episode[], { facts }: Telling): bigint {
  let asked = 0n
  for (const { items, scenes } of episodes) {
    for (const item of items) asked |= facts.bitsOf(item.facts)
    for (const { decision } of scenes) asked |= facts.bitsOf(decision?.evidence ?? [])
  }
  return asked
}

function lackingIn(
  { id: episode, items, scenes }: Episode,
  { before, by }: EntriesOutline,
  entries: readonly EpisodeId[],
  telling: Telling,
): readonly Lacking[] {
  const untold = by.get(episode)
  if (!untold) return []
  const { facts } = telling
  const look = (lack: Lack, fact: FactId, shown: bigint, fault: (entry: EpisodeId | null) => Fault): Lacking[] => {
    const number = firstLacking(lack, facts.bitsOf([fact]) & ~shown)
    return number === undefined ? [] : [{ number, fault: fault(entries[number] ?? null) }]
  }
  return [
    ...items.flatMap(({ id: item, facts: asked }) =>
      asked.flatMap((fact) =>
        look(untold, fact, 0n, (entry) => ({ kind: 'item-not-taught', item, episode, fact, entry })),
      ),
    ),
    ...scenes.flatMap(({ id: scene, decision }) => {
      const met = before.get(scene)
      const offered = met ? (decision?.evidence ?? []) : []
      return offered.flatMap((fact) =>
        look(met ?? new Map(), fact, telling.shownIn(scene), (entry) => ({
          kind: 'evidence-not-met',
          scene,
          fact,
          entry,
        })),
      )
    }),
  ]
}
