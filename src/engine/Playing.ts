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
  /** The state that was given out last. */
  closed: State | null
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
    closed: null,
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

/**
 * The state that a run has come to so far. What was given out stays as it is while the run plays on; what has not grown since is
 * given out again.
 */
export function closeRun(playing: Playing): State {
  const { world, position, steps, arrivals, visited, attempts, skipped, closed } = playing
  return (playing.closed = {
    indicators: { ...world.indicators },
    standing: world.standing,
    flags: closed?.flags.size === world.flags.size ? closed.flags : new Set(world.flags),
    averted: closed?.averted.size === world.averted.size ? closed.averted : new Set(world.averted),
    position,
    steps: listed(steps, closed?.steps),
    arrivals: listed(arrivals, closed?.arrivals),
    visited: closed?.visited.length === visited.size ? closed.visited : [...visited],
    attempts: listed(attempts, closed?.attempts),
    skipped: listed(skipped, closed?.skipped),
  })
}

/** A list as it is now. Lists grow, and only their last can be replaced: by a step with what was predicted. */
const listed = <T>(list: readonly T[], closed: readonly T[] | undefined): readonly T[] =>
  closed?.length === list.length && closed.at(-1) === list.at(-1) ? closed : [...list]
