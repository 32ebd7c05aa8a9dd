import { arrive } from '../engine/arrive'
import { endingOf } from '../engine/endingOf'
import { type Place, type StoryIndex, indexStory } from '../engine/indexStory'
import { recordBefore, recordBeforeEach } from '../engine/recordState'
import { wayFrom } from '../engine/wayOn'
import { type World, copyWorld } from '../engine/World'
import { type Result, fail, ok } from '../model/Result'
import type { Scene, Story } from '../model/Story'
import type { EpisodeId, SceneId } from '../model/ids'
import type { Fold, Gathered } from './Fold'
import { type ClassOf, classesAt } from './classesAt'
import { type Live, liveAt } from './liveAt'
import { type Unexplorable, firstSceneFrom, orderScenes, sceneAt } from './orderScenes'
import { type Choice, choicesAt, outcomeOf } from './outcomeOf'
import { packWorld, unpackWorld } from './packWorld'
import { type Reads, readsNothing } from './Reads'

/** What a walk may look at and how far it may grow. */
export interface Walking<V = unknown> {
  readonly reads?: Reads
  /** What runs that begin with a later episode are worth; left out: none do. They are walked along with the others. */
  readonly entering?: V
  /** Number of states beyond which the walk is given up: an error, never a silent cut. */
  readonly mostStates?: number
}

const manyStates = 20_000_000
/** What a whole number can hold exactly. */
const mostBits = 52

/**
 * Follows every path from an entry to the end of the story. Exact: paths meet only where no condition ahead can tell them
 * apart, and nothing is sampled or cut off. Scenes are taken in an order in which all paths into one are known before it.
 */
export function walk<V>(
  story: Story,
  entry: EpisodeId | null,
  fold: Fold<V>,
  { reads = readsNothing, mostStates = manyStates, entering }: Walking<V> = {},
): Result<Gathered<V>, Unexplorable> {
  const order = orderScenes(story, entry)
  if (!order.ok) return order
  const first = firstSceneFrom(story, entry)
  const world = recordBefore(story, entry === null ? null : first)
  const live = liveAt(story, order.value, reads, copyWorld(world))
  for (const [scene, { bits }] of live) if (bits > mostBits) return fail({ kind: 'too-many-bits', scene, bits })
  const classes = classesAt(story, order.value, reads, live)
  const walker = openWalk(story, fold, { first, world, live, classes })
  const entries = new Set(entering === undefined ? [] : indexStory(story).firstScene.values())
  const before = recordBeforeEach(story, entries)
  let states = 0
  for (const scene of order.value) {
    if (entering !== undefined && scene !== first && entries.has(scene)) enter(walker, scene, before(scene), entering)
    states += walker.layers.get(scene)?.size ?? 0
    if (states > mostStates) return fail({ kind: 'too-many-states', scene, states: mostStates })
    walkScene(walker, scene)
  }
  const ended = [...(walker.layers.get(null)?.values() ?? [])].map(({ packed }) => {
    unpackWorld(liveOf(live, null), packed, walker.world)
    return copyWorld(walker.world)
  })
  const { scenes, episodes, edges } = walker
  return ok({ scenes, episodes, states: walker.states, edges, endings: ended, end: walker.end })
}

interface Walker<V> {
  readonly story: Story
  readonly index: StoryIndex
  readonly fold: Fold<V>
  readonly live: ReadonlyMap<SceneId | null, Live>
  readonly classes: ReadonlyMap<SceneId | null, ClassOf>
  /** The one world in which everything happens: making one for each of millions of states would take most of the time. */
  readonly world: World
  /** Classes of states still to be walked, by the scene that they have reached. */
  readonly layers: Map<SceneId | null, Map<number, Waiting<V>>>
  readonly scenes: Map<SceneId, V>
  readonly episodes: Map<EpisodeId, V>
  readonly states: Map<SceneId, number>
  edges: number
  end: V | null
}

/** A class of states that waits at a scene: one of them, packed, for all, and what the paths into them have gathered. */
interface Waiting<V> {
  readonly packed: number
  value: V
}

/** Where a walk opens: its first scene, the world there, what is live from there on and tells states apart. */
interface Opening {
  readonly first: SceneId | null
  readonly world: World
  readonly live: ReadonlyMap<SceneId | null, Live>
  readonly classes: ReadonlyMap<SceneId | null, ClassOf>
}

function openWalk<V>(story: Story, fold: Fold<V>, { first, ...opening }: Opening): Walker<V> {
  const index = indexStory(story)
  const maps = { scenes: new Map(), episodes: new Map(), states: new Map(), layers: new Map() }
  const walker: Walker<V> = { story, index, fold, ...opening, ...maps, edges: 0, end: null }
  const episode = first === null ? undefined : index.scenes.get(first)?.episode
  const value = episode !== undefined && fold.enter ? fold.enter(fold.start, episode) : fold.start
  reach(walker, first, value)
  return walker
}

/** Runs that begin with a later episode start from the record's state, which holds no flag. */
function enter<V>(walker: Walker<V>, scene: SceneId, { indicators, standing, averted }: World, value: V): void {
  Object.assign(walker.world.indicators, indicators)
  walker.world.standing = standing
  walker.world.flags.clear()
  walker.world.averted.clear()
  for (const fact of averted) walker.world.averted.add(fact)
  reach(walker, scene, value)
}

/** The path in the walker's world reaches a scene: it joins those that nothing from there on can tell from it. */
function reach<V>({ layers, live, classes, fold, world }: Walker<V>, scene: SceneId | null, value: V): void {
  let layer = layers.get(scene)
  if (!layer) layers.set(scene, (layer = new Map<number, Waiting<V>>()))
  const key = classes.get(scene)?.(world) ?? 0
  const there = layer.get(key)
  if (there) there.value = fold.join(there.value, value)
  else layer.set(key, { packed: packWorld(liveOf(live, scene), world), value })
}

function walkScene<V>(walker: Walker<V>, id: SceneId): void {
  const { index, layers, live, scenes, states, fold } = walker
  const place = index.scenes.get(id)
  const layer = layers.get(id)
  if (!place || !layer) return
  // A scene's states are done with once it is walked: what is kept is one layer, not the story.
  layers.delete(id)
  states.set(id, layer.size)
  const choices = place.scene.decision ? choicesAt(place.scene.decision) : []
  const stage = { ...place, choices, live: liveOf(live, id) }
  walker.world.flags.clear()
  walker.world.averted.clear()
  for (const { packed, value } of layer.values()) {
    gather(scenes, id, value, fold)
    walkState(walker, stage, packed, value)
  }
}

/** A scene in its place, with what is live and what can be chosen there. */
interface Stage extends Place {
  readonly scene: Scene
  readonly choices: readonly Choice[]
  readonly live: Live
}

function walkState<V>(walker: Walker<V>, stage: Stage, packed: number, value: V): void {
  const { scene, choices, live } = stage
  const { fold, world } = walker
  forget(world, scene)
  unpackWorld(live, packed, world)
  const arrivals = arrive(world, scene)
  const reached = fold.pass(value, { kind: 'scene', scene: scene.id, arrivals, world })
  if (!scene.decision) return leave(walker, stage, reached)
  const arrived = packWorld(live, world)
  for (const choice of choices) {
    forget(world, scene)
    unpackWorld(live, arrived, world)
    leave(walker, stage, fold.pass(reached, outcomeOf(scene, scene.decision, choice, world)))
  }
}

/** Takes back what the last choice at this scene may have set: unpacking writes only what is live before it. */
function forget(world: World, { decision }: Scene): void {
  for (const { sets, averts } of decision?.options ?? []) {
    for (const flag of sets) world.flags.delete(flag)
    for (const fact of averts) world.averted.delete(fact)
  }
}

function leave<V>(walker: Walker<V>, { scene, episode }: Stage, value: V): void {
  const { story, index, fold, world } = walker
  walker.edges++
  const on = wayFrom(index, scene.id, world)
  if (!on.ok) {
    fold.pass(value, { kind: 'stuck', scene: scene.id, world })
    return
  }
  const to = sceneAt(story, on.value.to)
  const left = fold.pass(value, { kind: 'leave', scene: scene.id, way: on.value.way, to, world })
  const next = to === null ? null : index.scenes.get(to)?.episode
  if (next !== episode) gather(walker.episodes, episode, left, fold)
  if (to === null) {
    const ended = fold.pass(left, { kind: 'end', scene: scene.id, ending: endingOf(story, world), world })
    walker.end = walker.end === null ? ended : fold.join(walker.end, ended)
    return reach(walker, null, ended)
  }
  reach(walker, to, next && next !== episode && fold.enter ? fold.enter(left, next) : left)
}

function gather<K, V>(into: Map<K, V>, key: K, value: V, fold: Fold<V>): void {
  const there = into.get(key)
  into.set(key, there === undefined ? value : fold.join(there, value))
}

const nothingLive: Live = { flags: [], averted: [], indicators: [], standing: false, bits: 0 }

const liveOf = (live: ReadonlyMap<SceneId | null, Live>, scene: SceneId | null): Live => live.get(scene) ?? nothingLive
