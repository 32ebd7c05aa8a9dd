import { indexStory } from '../engine/indexStory'
import { copyWorld } from '../engine/World'
import type { Circumstances } from '../engine/State'
import { type Result, ok } from '../model/Result'
import type { Decision, Scene, Story } from '../model/Story'
import type { EpisodeId, OptionId, SceneId } from '../model/ids'
import type { Passage } from './Passage'
import type { Unexplorable } from './orderScenes'
import { type Walking, walk } from './walk'

/** What can happen at a scene. Each list of numbers holds indexes of the scene's ways or arrivals. */
export interface SceneReach {
  readonly reachable: boolean
  /** Number of states, told apart by what is read from there on. */
  readonly states: number
  readonly heeded: ReadonlySet<OptionId>
  readonly aside: ReadonlySet<OptionId>
  readonly arrivals: ReadonlySet<number>
  readonly ways: ReadonlySet<number>
  /** A world in which no way on is open; `null` if there is none. */
  readonly stuck: Circumstances | null
  /** Whether, in some state, fewer than two of the options are heeded. */
  readonly cornered: boolean
}

/** What can happen in a story from one entry: for every scene of it, in its order. */
export interface Exploration {
  readonly scenes: ReadonlyMap<SceneId, SceneReach>
  /** The states in which the story ends, as far as the endings and `reads(null)` look at them. */
  readonly endings: readonly Circumstances[]
}

/** Explores every path from an entry (`null` = the first page): what can be reached, and what never is. */
export function explore(
  story: Story,
  entry: EpisodeId | null,
  walking: Walking<null> = {},
): Result<Exploration, Unexplorable> {
  const { watch, scenes } = exploration(story)
  const walked = walk<null>(story, entry, { start: null, pass: watch(() => null), join: () => null }, walking)
  return walked.ok ? ok({ scenes: scenes(walked.value.states), endings: walked.value.endings }) : walked
}

/**
 * Watches a walk that gathers something else: what it passes is noted, scene by scene. Paths that do not count are noted only
 * where they get stuck or into a corner.
 */
export function exploration(story: Story) {
  const tallies = new Map<SceneId, Tally>()
  for (const [id, { scene }] of indexStory(story).scenes) tallies.set(id, newTally(scene))
  const watch =
    <V>(pass: (value: V, passage: Passage) => V, counts: (value: V) => boolean = () => true) =>
    (value: V, passage: Passage): V => {
      const tally = tallies.get(passage.scene)
      if (tally) count(tally, passage, counts(value))
      return pass(value, passage)
    }
  const scenes = (states: ReadonlyMap<SceneId, number>): ReadonlyMap<SceneId, SceneReach> =>
    new Map([...tallies].map(([id, tally]) => [id, reachOf(tally, states.get(id) ?? 0)]))
  return { watch, scenes }
}

interface Tally {
  readonly decision: Decision | undefined
  readonly heeded: Set<OptionId>
  readonly aside: Set<OptionId>
  readonly arrivals: Set<number>
  readonly ways: Set<number>
  reached: boolean
  stuck: Circumstances | null
  cornered: boolean
}

function reachOf({ reached, heeded, aside, arrivals, ways, stuck, cornered }: Tally, states: number): SceneReach {
  return { reachable: reached, states, heeded, aside, arrivals, ways, stuck, cornered }
}

function newTally({ decision }: Scene): Tally {
  const sets = { heeded: new Set<OptionId>(), aside: new Set<OptionId>(), arrivals: new Set<number>() }
  return { decision, ...sets, ways: new Set<number>(), reached: false, stuck: null, cornered: false }
}

function count(tally: Tally, passage: Passage, counts: boolean): void {
  switch (passage.kind) {
    case 'scene':
      tally.reached ||= counts
      if (counts) for (const { arrival } of passage.arrivals) tally.arrivals.add(arrival)
      tally.cornered ||= isCornered(tally.decision, passage.world)
      return
    case 'outcome':
      if (counts) (passage.heeded ? tally.heeded : tally.aside).add(passage.option)
      return
    case 'leave':
      if (counts) tally.ways.add(passage.way)
      return
    case 'stuck':
      tally.stuck ??= copyWorld(passage.world)
      return
    case 'end':
      return
  }
}

function isCornered(decision: Decision | undefined, { standing }: Circumstances): boolean {
  return decision !== undefined && decision.options.filter(({ needs }) => needs <= standing).length < 2
}
