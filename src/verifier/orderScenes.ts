import { indexStory } from '../engine/indexStory'
import type { Position } from '../model/Run'
import { type Result, fail, ok } from '../model/Result'
import type { Story } from '../model/Story'
import type { EpisodeId, SceneId } from '../model/ids'

/**
 * Why a story cannot be explored: its entry is unknown, its ways lead in a circle through these scenes, more is read after a
 * scene than a state can hold, or there are more states than the walk was allowed.
 */
export type Unexplorable =
  | { readonly kind: 'unknown-entry'; readonly entry: EpisodeId }
  | { readonly kind: 'circle'; readonly scenes: readonly SceneId[] }
  | { readonly kind: 'too-many-bits'; readonly scene: SceneId | null; readonly bits: number }
  | { readonly kind: 'too-many-states'; readonly scene: SceneId; readonly states: number }

/** The scenes that ways, whatever their conditions, lead to from an entry, each before all those that it leads to. */
export function orderScenes(story: Story, entry: EpisodeId | null): Result<readonly SceneId[], Unexplorable> {
  const first = firstSceneFrom(story, entry)
  if (entry !== null && first === null) return fail({ kind: 'unknown-entry', entry })
  return orderFrom(story, first === null ? [] : [first])
}

/** The scenes that ways lead to from any of some scenes, in such an order. */
export function orderFrom(
  story: Story,
  firsts: readonly SceneId[],
): Result<readonly SceneId[], Extract<Unexplorable, { kind: 'circle' }>> {
  const done = new Set<SceneId>()
  const trail: { scene: SceneId; rest: SceneId[] }[] = []
  const onTrail = new Set<SceneId>()
  const open = (scene: SceneId) => {
    trail.push({ scene, rest: [...scenesAfter(story, scene)] })
    onTrail.add(scene)
  }
  for (const first of firsts) {
    if (done.has(first)) continue
    open(first)
    // A trail of our own instead of recursion: a long story must not exhaust the stack.
    for (let last = trail.at(-1); last; last = trail.at(-1)) {
      const to = last.rest.shift()
      if (to === undefined) {
        done.add(last.scene)
        onTrail.delete(last.scene)
        trail.pop()
      } else if (!done.has(to)) {
        if (onTrail.has(to)) return fail({ kind: 'circle', scenes: circleFrom(to, trail) })
        open(to)
      }
    }
  }
  return ok([...done].reverse())
}

/** The scene that a run from this entry opens on; `null` where there is none. */
export function firstSceneFrom(story: Story, entry: EpisodeId | null): SceneId | null {
  const { opening, firstScene } = indexStory(story)
  if (entry !== null) return firstScene.get(entry) ?? null
  return sceneAt(story, opening)
}

/** The scenes to which a scene's ways lead, whatever their conditions. */
export function scenesAfter(story: Story, id: SceneId): ReadonlySet<SceneId> {
  const { scenes, afterEpisode } = indexStory(story)
  const place = scenes.get(id)
  const targets = new Set<SceneId>()
  for (const { to } of place?.scene.next ?? []) {
    const onward = to ?? sceneAt(story, afterEpisode.get(place?.episode ?? '') ?? { kind: 'end' })
    if (onward !== null && scenes.has(onward)) targets.add(onward)
  }
  return targets
}

/** The scene that a position leads to, past the ends of chapters; `null` at the end of the story. */
export function sceneAt(story: Story, from: Position): SceneId | null {
  const { afterChapter } = indexStory(story)
  let position = from
  while (position.kind === 'chapter-end') position = afterChapter.get(position.chapter) ?? { kind: 'end' }
  return position.kind === 'end' ? null : position.scene
}

const circleFrom = (to: SceneId, trail: readonly { readonly scene: SceneId }[]): SceneId[] =>
  trail.slice(trail.findIndex(({ scene }) => scene === to)).map(({ scene }) => scene)
