import type { IndicatorId } from '../model/Indicator'
import type { Scene, Story } from '../model/Story'
import type { FactId, FlagId, SceneId } from '../model/ids'
import { indexStory } from '../engine/indexStory'
import type { Circumstances } from '../engine/State'
import { type Reading, addReading, noReading, readCondition } from './Reading'
import type { Reads } from './Reads'
import { scenesAfter } from './orderScenes'

/** What of the world is still read from a point on and may differ there, in a fixed order, and how many bits it takes. */
export interface Live {
  readonly flags: readonly FlagId[]
  readonly averted: readonly FactId[]
  readonly indicators: readonly IndicatorId[]
  readonly standing: boolean
  readonly bits: number
}

// Standing has five marks, an indicator nine.
const standingBits = Math.log2(5)
const indicatorBits = Math.log2(9)

/** Flags set and facts averted by some path. */
type Marks = Pick<Circumstances, 'flags' | 'averted'>

/**
 * What is live on reaching each scene, and under `null` after the last. `order`: each scene before those that it leads to.
 * `before`: what may be set on the way in; a flag that no path has set yet is forgotten like one that nothing reads.
 */
export function liveAt(
  story: Story,
  order: readonly SceneId[],
  reads: Reads,
  before: Marks = { flags: new Set(), averted: new Set() },
): ReadonlyMap<SceneId | null, Live> {
  const { scenes } = indexStory(story)
  const spells = { flags: new Map<FlagId, Spell>(), averted: new Map<FactId, Spell>() }
  for (const flag of before.flags) spells.flags.set(flag, { first: -1, last: -1 })
  for (const fact of before.averted) spells.averted.set(fact, { first: -1, last: -1 })
  const ending = noReading()
  for (const condition of [...[...story.endings, ...story.codas].map(({ when }) => when), ...reads(null)])
    readCondition(ending, condition)
  const own = order.map((id, at) => {
    const scene = scenes.get(id)?.scene
    const reading = scene ? readingOf(scene) : noReading()
    for (const condition of reads(id)) readCondition(reading, condition)
    // A way may read what the scene itself sets.
    for (const { sets, averts } of scene?.decision?.options ?? []) {
      for (const flag of sets) begin(spells.flags, flag, at)
      for (const fact of averts) begin(spells.averted, fact, at)
    }
    lengthen(spells, reading, at)
    return reading
  })
  lengthen(spells, ending, order.length)
  const course = { story, order, spells }
  const set = setBefore(course, before)
  const live = new Map<SceneId | null, Live>()
  for (const [scene, reading] of readAfter(course, own, ending))
    live.set(scene, liveOf(reading, set.get(scene) ?? before))
  return live
}

/** Places in the order between which something may be set and is still to be read; the first −1 = on the way in. */
interface Spell {
  first: number
  last: number
}

/** The scenes in order, and the spell of every flag and averted fact: outside it neither is carried along, or time and memory would grow with the square of the scenes. */
interface Course {
  readonly story: Story
  readonly order: readonly SceneId[]
  readonly spells: { readonly flags: Map<FlagId, Spell>; readonly averted: Map<FactId, Spell> }
}

function begin<K>(spells: Map<K, Spell>, key: K, at: number): void {
  if (!spells.has(key)) spells.set(key, { first: at, last: -1 })
}

function lengthen({ flags, averted }: Course['spells'], reading: Reading, at: number): void {
  const reach = (spell: Spell | undefined): void => {
    if (spell) spell.last = Math.max(spell.last, at)
  }
  for (const flag of reading.flags) reach(flags.get(flag))
  for (const fact of reading.averted) reach(averted.get(fact))
}

/** What is read from each scene on, and under `null` after the last, as far as it may be set by then. */
function readAfter(
  { story, order, spells }: Course,
  own: readonly Reading[],
  ending: Reading,
): ReadonlyMap<SceneId | null, Reading> {
  const readings = new Map<SceneId | null, Reading>([[null, ending]])
  for (let at = order.length - 1; at >= 0; at--) {
    const id = order[at]
    const reading = own[at]
    if (id === undefined || !reading) continue
    // From anywhere the story may come to its end, so what the endings read is live throughout.
    addReading(reading, ending)
    for (const after of scenesAfter(story, id)) addReading(reading, readings.get(after) ?? noReading())
    for (const flag of reading.flags) if (!((spells.flags.get(flag)?.first ?? at) < at)) reading.flags.delete(flag)
    for (const fact of reading.averted)
      if (!((spells.averted.get(fact)?.first ?? at) < at)) reading.averted.delete(fact)
    readings.set(id, reading)
  }
  return readings
}

/** What some path may have set before each scene, and under `null` by the end, as far as it is read from there on. */
function setBefore({ story, order, spells }: Course, before: Marks): ReadonlyMap<SceneId | null, Marks> {
  const { scenes } = indexStory(story)
  const places = new Map(order.map((id, at) => [id, at]))
  const marks = new Map<SceneId | null, { flags: Set<FlagId>; averted: Set<FactId> }>()
  const add = (id: SceneId | null, { flags, averted }: Marks): void => {
    const at = id === null ? order.length : (places.get(id) ?? order.length)
    let there = marks.get(id)
    if (!there) marks.set(id, (there = { flags: new Set(), averted: new Set() }))
    for (const flag of flags) if ((spells.flags.get(flag)?.last ?? -1) >= at) there.flags.add(flag)
    for (const fact of averted) if ((spells.averted.get(fact)?.last ?? -1) >= at) there.averted.add(fact)
  }
  const [first] = order
  if (first !== undefined) add(first, before)
  for (const id of order) {
    const here = marks.get(id) ?? before
    const options = scenes.get(id)?.scene.decision?.options ?? []
    const after: Marks = {
      flags: new Set([...here.flags, ...options.flatMap(({ sets }) => sets)]),
      averted: new Set([...here.averted, ...options.flatMap(({ averts }) => averts)]),
    }
    const next = scenesAfter(story, id)
    for (const to of next) add(to, after)
    if (next.size === 0 || scenes.get(id)?.scene.next.some(({ to }) => to === null)) add(null, after)
  }
  return marks
}

function readingOf({ arrivals, decision, next }: Scene): Reading {
  const reading = noReading()
  for (const { when } of [...arrivals, ...next]) readCondition(reading, when)
  // Advice that is always heard reads no standing.
  if (decision?.options.some(({ needs }) => needs > 1)) reading.standing = true
  return reading
}

function liveOf(read: Reading, set: Marks): Live {
  const flags = [...read.flags].filter((flag) => set.flags.has(flag)).sort()
  const averted = [...read.averted].filter((fact) => set.averted.has(fact)).sort()
  const indicators = [...read.indicators].sort()
  const { standing } = read
  const bits = flags.length + averted.length + indicators.length * indicatorBits + (standing ? standingBits : 0)
  return { flags, averted, indicators, standing, bits }
}
