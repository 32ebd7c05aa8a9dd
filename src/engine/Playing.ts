import type { Position, Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { EpisodeId, SceneId } from '../model/ids'
import { arrive } from './arrive'
import { type StoryIndex, indexStory } from './indexStory'
import { recordBefore } from './recordState'
import type { ArrivedAt, GivenAnswer, Skipped, State, Step } from './State'
import type { World } from './World'

/** A run being replayed: `State` while it is written. */
export interface Playing {
  readonly index: StoryIndex
  readonly world: World
  position: Position
  readonly steps: Step[]
  readonly arrivals: ArrivedAt[]
  readonly visited: Set<SceneId>
  readonly episodes: Set<EpisodeId>
  readonly attempts: GivenAnswer[]
  readonly skipped: Skipped[]
}

/** Opens a run where it starts. An episode that the story does not know opens it on the first page. */
export function openRun(story: Story, run: Pick<Run, 'entry'>): Playing {
  const index = indexStory(story)
  const first = run.entry === null ? undefined : index.firstScene.get(run.entry)
  const playing: Playing = {
    index,
    world: recordBefore(story, first ?? null),
    position: index.opening,
    steps: [],
    arrivals: [],
    visited: new Set(),
    episodes: new Set(),
    attempts: [],
    skipped: [],
  }
  if (run.entry !== null && !first)
    playing.skipped.push({ index: -1, entry: run.entry, why: { kind: 'unknown-episode', episode: String(run.entry) } })
  moveTo(playing, first ? { kind: 'scene', scene: first } : index.opening)
  return playing
}

/** Moves a run to a position. What waits at a scene arrives the first time only. */
export function moveTo(playing: Playing, position: Position): void {
  playing.position = position
  if (position.kind !== 'scene' || playing.visited.has(position.scene)) return
  const place = playing.index.scenes.get(position.scene)
  if (!place) return
  playing.visited.add(position.scene)
  playing.episodes.add(place.episode)
  const arrivals = arrive(playing.world, place.scene)
  if (arrivals.length > 0) playing.arrivals.push({ scene: position.scene, arrivals })
}

/** The state that a replayed run has come to. */
export function closeRun({ world, position, steps, arrivals, visited, attempts, skipped }: Playing): State {
  return { ...world, position, steps, arrivals, visited: [...visited], attempts, skipped }
}
