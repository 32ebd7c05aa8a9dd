import type { Indicators } from '../model/Indicator'
import type { Position } from '../model/Run'
import type { Story } from '../model/Story'
import type { ChapterId, EpisodeId, SceneId } from '../model/ids'
import { arrive } from './arrive'
import { takeCourse } from './decide'
import { type StoryIndex, indexStory } from './indexStory'
import { wayOn } from './wayOn'
import { type World, openingWorld } from './World'

/** Where the indicators stand after one scene of the record's own course. */
export interface RecordPoint {
  readonly scene: SceneId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  readonly indicators: Indicators
}

/** The indicators of the record's own course before an episode begins; without one, after the last. */
export function recordState(story: Story, until: EpisodeId | null = null): Indicators {
  const first = until === null ? undefined : indexStory(story).firstScene.get(until)
  return followRecord(story, first ?? null).indicators
}

/** The record's own course, scene by scene: every decision goes as it went, and nobody's standing moves. */
export function recordCourse(story: Story): readonly RecordPoint[] {
  const points: RecordPoint[] = []
  const { scenes } = indexStory(story)
  followRecord(story, null, {
    after(scene, { indicators }) {
      const place = scenes.get(scene)
      if (place) points.push({ scene, chapter: place.chapter, episode: place.episode, indicators: { ...indicators } })
    },
  })
  return points
}

/**
 * The world as the record left it before a scene, for a run that begins there; `null` = on the first page. It holds no flag:
 * nothing has been advised yet.
 */
export function recordBefore(story: Story, scene: SceneId | null): World {
  if (scene === null) return openingWorld(story)
  const world = followRecord(story, scene)
  world.flags.clear()
  return world
}

/**
 * The same before each of some scenes, from one walk: one for each would cost more the longer the story. A scene that the record
 * passes by has the world of its end.
 */
export function recordBeforeEach(story: Story, entries: ReadonlySet<SceneId>): (scene: SceneId) => World {
  const worlds = new Map<SceneId, World>()
  const end = followRecord(story, null, {
    before(scene, { indicators, standing, averted }) {
      if (!entries.has(scene)) return
      worlds.set(scene, { indicators: { ...indicators }, standing, flags: new Set(), averted: new Set(averted) })
    },
  })
  end.flags.clear()
  return (scene) => worlds.get(scene) ?? end
}

type Visit = (scene: SceneId, world: World) => void

function followRecord(
  story: Story,
  until: SceneId | null,
  { before, after }: { readonly before?: Visit; readonly after?: Visit } = {},
): World {
  const index = indexStory(story)
  const world = openingWorld(story)
  const seen = new Set<SceneId>()
  let position: Position | null = index.opening
  while (position !== null && !(position.kind === 'scene' && (position.scene === until || seen.has(position.scene)))) {
    if (position.kind === 'scene') {
      seen.add(position.scene)
      before?.(position.scene, world)
      goThrough(index, position.scene, world)
      after?.(position.scene, world)
    }
    position = next(index, position, world)
  }
  return world
}

function goThrough(index: StoryIndex, id: SceneId, world: World): void {
  const scene = index.scenes.get(id)?.scene
  if (!scene) return
  arrive(world, scene, false)
  const option = scene.decision?.options.find((candidate) => candidate.id === scene.decision?.record)
  if (!option) return
  takeCourse(world, option, false)
  // What the record's own steps bring back later comes to the record too.
  for (const flag of option.sets) world.flags.add(flag)
}

function next(index: StoryIndex, from: Position, world: World): Position | null {
  const on = wayOn(index, from.kind === 'scene' ? { kind: 'outcome', scene: from.scene } : from, world)
  return on.ok ? on.value : null
}
