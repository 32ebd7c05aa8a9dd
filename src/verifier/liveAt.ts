import type { IndicatorId } from '../model/Indicator'
import type { Scene, Story } from '../model/Story'
import type { FactId, FlagId, SceneId } from '../model/ids'
import { indexStory } from '../engine/indexStory'
import { type Reading, addReading, noReading, readCondition } from './Reading'
import type { Reads } from './Reads'
import { scenesAfter } from './orderScenes'

/** What of the world is still read from a point on, in a fixed order, and how many bits it takes. */
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

/** What is live on reaching each scene, and under `null` after the last. `order`: each scene before those that it leads to. */
export function liveAt(story: Story, order: readonly SceneId[], reads: Reads): ReadonlyMap<SceneId | null, Live> {
  const { scenes } = indexStory(story)
  const ending = noReading()
  for (const condition of reads(null)) readCondition(ending, condition)
  const readings = new Map<SceneId, Reading>()
  for (const id of order.toReversed()) {
    const scene = scenes.get(id)?.scene
    const reading = scene ? readingOf(scene) : noReading()
    for (const condition of reads(id)) readCondition(reading, condition)
    // From anywhere the story may come to its end, so what the endings read is live throughout.
    addReading(reading, ending)
    for (const after of scenesAfter(story, id)) addReading(reading, readings.get(after) ?? noReading())
    readings.set(id, reading)
  }
  const live = new Map<SceneId | null, Live>([[null, liveOf(ending)]])
  for (const [id, reading] of readings) live.set(id, liveOf(reading))
  return live
}

function readingOf({ arrivals, decision, next }: Scene): Reading {
  const reading = noReading()
  for (const { when } of [...arrivals, ...next]) readCondition(reading, when)
  // Advice that is always heard reads no standing.
  if (decision?.options.some(({ needs }) => needs > 1)) reading.standing = true
  return reading
}

function liveOf({ flags, averted, indicators, standing }: Reading): Live {
  const bits = flags.size + averted.size + indicators.size * indicatorBits + (standing ? standingBits : 0)
  return { flags: [...flags].sort(), averted: [...averted].sort(), indicators: [...indicators].sort(), standing, bits }
}
