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
  const set = setBefore(story, order, before)
  const live = new Map<SceneId | null, Live>()
  for (const [scene, reading] of readAfter(story, order, reads))
    live.set(scene, liveOf(reading, set.get(scene) ?? before))
  return live
}

/** What is read from each scene on, and under `null` after the last. */
function readAfter(story: Story, order: readonly SceneId[], reads: Reads): ReadonlyMap<SceneId | null, Reading> {
  const { scenes } = indexStory(story)
  const ending = noReading()
  for (const condition of [...story.endings.map(({ when }) => when), ...reads(null)]) readCondition(ending, condition)
  const readings = new Map<SceneId | null, Reading>([[null, ending]])
  for (const id of order.toReversed()) {
    const scene = scenes.get(id)?.scene
    const reading = scene ? readingOf(scene) : noReading()
    for (const condition of reads(id)) readCondition(reading, condition)
    // From anywhere the story may come to its end, so what the endings read is live throughout.
    addReading(reading, ending)
    for (const after of scenesAfter(story, id)) addReading(reading, readings.get(after) ?? noReading())
    readings.set(id, reading)
  }
  return readings
}

/** What some path may have set before each scene, and under `null` by the end. */
function setBefore(story: Story, order: readonly SceneId[], before: Marks): ReadonlyMap<SceneId | null, Marks> {
  const { scenes } = indexStory(story)
  const marks = new Map<SceneId | null, { flags: Set<FlagId>; averted: Set<FactId> }>()
  const add = (id: SceneId | null, { flags, averted }: Marks): void => {
    const there = marks.get(id)
    if (!there) marks.set(id, { flags: new Set(flags), averted: new Set(averted) })
    else {
      for (const flag of flags) there.flags.add(flag)
      for (const fact of averted) there.averted.add(fact)
    }
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
