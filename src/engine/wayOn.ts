import type { Position } from '../model/Run'
import type { SceneId } from '../model/ids'
import { type Result, fail, ok } from '../model/Result'
import { assertNever } from '../model/assertNever'
import { holds } from './holds'
import type { StoryIndex } from './indexStory'
import type { Refusal } from './Refusal'
import type { Circumstances } from './State'

/** Where the story goes on from a position, or why it does not. */
export function wayOn(index: StoryIndex, from: Position, circumstances: Circumstances): Result<Position, Refusal> {
  switch (from.kind) {
    case 'scene':
      if (index.scenes.get(from.scene)?.scene.decision) return fail({ kind: 'decision-open', scene: from.scene })
      return positionFrom(index, from.scene, circumstances)
    case 'outcome':
      return positionFrom(index, from.scene, circumstances)
    case 'chapter-end':
      return ok(index.afterChapter.get(from.chapter) ?? { kind: 'end' })
    case 'end':
      return fail({ kind: 'story-ended' })
    default:
      return assertNever(from)
  }
}

/** The way that a scene is left by once it is decided: the first whose condition holds, and where it leads. */
export function wayFrom(
  index: StoryIndex,
  scene: SceneId,
  circumstances: Circumstances,
): Result<{ readonly way: number; readonly to: Position }, Refusal> {
  const place = index.scenes.get(scene)
  const way = place?.scene.next.findIndex(({ when }) => holds(when, circumstances)) ?? -1
  const taken = place?.scene.next[way]
  if (!place || !taken) return fail({ kind: 'no-way-on', scene })
  if (taken.to === null) return ok({ way, to: index.afterEpisode.get(place.episode) ?? { kind: 'end' } })
  return index.scenes.has(taken.to)
    ? ok({ way, to: { kind: 'scene', scene: taken.to } })
    : fail({ kind: 'no-way-on', scene })
}

function positionFrom(index: StoryIndex, scene: SceneId, circumstances: Circumstances): Result<Position, Refusal> {
  const taken = wayFrom(index, scene, circumstances)
  return taken.ok ? ok(taken.value.to) : taken
}
