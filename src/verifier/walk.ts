import { arrive } from '../engine/arrive'
import { type Place, type StoryIndex, indexStory } from '../engine/indexStory'
import { recordBefore } from '../engine/recordState'
import { wayFrom } from '../engine/wayOn'
import { type World, openingWorld } from '../engine/World'
import { type Result, ok } from '../model/Result'
import type { Scene, Story } from '../model/Story'
import type { EpisodeId, SceneId } from '../model/ids'
import type { Fold, Gathered } from './Fold'
import { type Live, liveAt } from './liveAt'
import { type Unexplorable, firstSceneFrom, orderScenes, sceneAt } from './orderScenes'
import { type Choice, choicesAt, outcomeOf } from './outcomeOf'
import { packWorld, unpackWorld } from './packWorld'
import type { Reads } from './Reads'

/**
 * Follows every path from an entry to the end of the story. Exact: paths meet only where no condition ahead can tell them
 * apart, and nothing is sampled or cut off. Scenes are taken in an order in which all paths into one are known before it.
 */
export function walk<V>(
  story: Story,
  entry: EpisodeId | null,
  fold: Fold<V>,
  reads: Reads,
): Result<Gathered<V>, Unexplorable> {
  const order = orderScenes(story, entry)
  if (!order.ok) return order
  const walker = openWalk(story, entry, fold, liveAt(story, order.value, reads))
  for (const scene of order.value) walkScene(walker, scene)
  const { scenes, episodes, states, live, rest } = walker
  const ended = walker.layers.get(null) ?? new Map<string, V>()
  const endings = [...ended.keys()].map((packed) => unpackWorld(liveOf(live, null), packed, rest))
  return ok({ scenes, episodes, states, endings, end: [...ended.values()].reduce<V | null>(joiner(fold), null) })
}

interface Walker<V> {
  readonly story: Story
  readonly index: StoryIndex
  readonly fold: Fold<V>
  readonly live: ReadonlyMap<SceneId | null, Live>
  /** Stands in for what is forgotten. */
  readonly rest: World
  /** States still to be walked, by the scene that they have reached. */
  readonly layers: Map<SceneId | null, Map<string, V>>
  readonly scenes: Map<SceneId, V>
  readonly episodes: Map<EpisodeId, V>
  readonly states: Map<SceneId, number>
}

function openWalk<V>(story: Story, entry: EpisodeId | null, fold: Fold<V>, live: Walker<V>['live']): Walker<V> {
  const index = indexStory(story)
  const first = firstSceneFrom(story, entry)
  const maps = { scenes: new Map(), episodes: new Map(), states: new Map() }
  const walker: Walker<V> = { story, index, fold, live, rest: openingWorld(story), layers: new Map(), ...maps }
  const episode = first === null ? undefined : index.scenes.get(first)?.episode
  const value = episode !== undefined && fold.enter ? fold.enter(fold.start, episode) : fold.start
  reach(walker, first, recordBefore(story, entry === null ? null : first), value)
  return walker
}

function reach<V>({ layers, live, fold }: Walker<V>, scene: SceneId | null, world: World, value: V): void {
  const layer = layers.get(scene) ?? new Map<string, V>()
  layers.set(scene, layer)
  const packed = packWorld(liveOf(live, scene), world)
  const there = layer.get(packed)
  layer.set(packed, there === undefined ? value : fold.join(there, value))
}

function walkScene<V>(walker: Walker<V>, id: SceneId): void {
  const { index, layers, live, rest, scenes, states, fold } = walker
  const place = index.scenes.get(id)
  const layer = layers.get(id)
  if (!place || !layer) return
  // A scene's states are done with once it is walked: what is kept is one layer, not the story.
  layers.delete(id)
  states.set(id, layer.size)
  const stage = { ...place, choices: place.scene.decision ? choicesAt(place.scene.decision) : [] }
  for (const [packed, value] of layer) {
    gather(scenes, id, value, fold)
    walkState(walker, stage, unpackWorld(liveOf(live, id), packed, rest), value)
  }
}

/** A scene in its place, with what can be chosen there. */
interface Stage extends Place {
  readonly scene: Scene
  readonly choices: readonly Choice[]
}

function walkState<V>(walker: Walker<V>, stage: Stage, world: World, value: V): void {
  const { scene, choices } = stage
  const { fold } = walker
  const arrivals = arrive(world, scene).map(({ arrival }) => arrival)
  const reached = fold.pass(value, { kind: 'scene', scene: scene.id, arrivals, world })
  if (!scene.decision) return leave(walker, stage, world, reached)
  for (const choice of choices) {
    const outcome = outcomeOf(scene, scene.decision, choice, world)
    leave(walker, stage, outcome.world, fold.pass(reached, outcome))
  }
}

function leave<V>(walker: Walker<V>, { scene, episode }: Stage, world: World, value: V): void {
  const { story, index, fold } = walker
  const on = wayFrom(index, scene.id, world)
  if (!on.ok) {
    fold.pass(value, { kind: 'stuck', scene: scene.id, world })
    return
  }
  const left = fold.pass(value, { kind: 'leave', scene: scene.id, way: on.value.way, world })
  const to = sceneAt(story, on.value.to)
  const next = to === null ? null : index.scenes.get(to)?.episode
  if (next === episode) return reach(walker, to, world, left)
  gather(walker.episodes, episode, left, fold)
  reach(walker, to, world, next && fold.enter ? fold.enter(left, next) : left)
}

function gather<K, V>(into: Map<K, V>, key: K, value: V, fold: Fold<V>): void {
  const there = into.get(key)
  into.set(key, there === undefined ? value : fold.join(there, value))
}

const joiner =
  <V>(fold: Fold<V>) =>
  (a: V | null, b: V): V | null =>
    a === null ? b : fold.join(a, b)

function liveOf(live: ReadonlyMap<SceneId | null, Live>, scene: SceneId | null): Live {
  return live.get(scene) ?? { flags: [], averted: [], indicators: [], standing: false, bits: 0 }
}
