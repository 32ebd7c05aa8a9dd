import { type IndicatorId, indicatorRange, indicators, standingRange } from '../model/Indicator'
import type { Condition } from '../model/Condition'
import type { Decision, Effect, Option, Scene, Story } from '../model/Story'
import type { SceneId } from '../model/ids'
import { indexStory } from '../engine/indexStory'
import { assertNever } from '../model/assertNever'
import type { Reads } from './Reads'
import { scenesAfter } from './orderScenes'

/** An indicator, or standing. */
export type Scale = IndicatorId | 'standing'

/** Marks of a scale: n is one if something ahead may tell n from n − 1. Between two cuts all values come to the same. */
type Cuts = ReadonlySet<number>

/** The cuts of every scale that has any. */
export type ScaleCuts = ReadonlyMap<Scale, Cuts>

const scales: readonly Scale[] = ['standing', ...indicators]
const noCuts: Cuts = new Set()

/**
 * Where each scale is cut on reaching each scene, and under `null` after the last: every threshold ahead, carried back over all
 * that may move the scale until then. Too many cuts cost time, too few would be wrong: in doubt there is one.
 * `order`: each scene before those that it leads to.
 */
export function cutsAt(story: Story, order: readonly SceneId[], reads: Reads): ReadonlyMap<SceneId | null, ScaleCuts> {
  const { scenes } = indexStory(story)
  const ending = thresholds([...[...story.endings, ...story.codas].map(({ when }) => when), ...reads(null)])
  const cuts = new Map<SceneId | null, ScaleCuts>([[null, ending]])
  for (const id of [...order].reverse()) {
    const scene = scenes.get(id)?.scene
    if (!scene) continue
    const ahead = [ending, ...[...scenesAfter(story, id)].map((after) => cuts.get(after) ?? ending)]
    const here = thresholds([...[...scene.arrivals, ...scene.next].map(({ when }) => when), ...reads(id)])
    const before = (scale: Scale): Cuts =>
      beforeScene(scene, scale, union([here, ...ahead].map((some) => cutsOf(some, scale))), cutsOf(here, scale))
    cuts.set(id, new Map(scales.map((scale) => [scale, before(scale)] as const).filter(([, some]) => some.size > 0)))
  }
  return cuts
}

const cutsOf = (some: ScaleCuts, scale: Scale): Cuts => some.get(scale) ?? noCuts

/** Carries cuts back over a scene: from what is told after its outcome to the moment when it is reached. */
function beforeScene(scene: Scene, scale: Scale, after: Cuts, here: Cuts): Cuts {
  const decided = scene.decision ? union([here, beforeDecision(scene.decision, scale, after)]) : after
  // An arrival may come or not; all conditions are read before the first of them.
  const arrived = scene.arrivals.reduceRight(
    (cuts, { when, effects }) =>
      union([beforeEffects(effects, scale, cuts), ...(when.kind === 'always' ? [] : [cuts])]),
    decided,
  )
  return union([here, arrived])
}

function beforeDecision({ options, record, weight }: Decision, scale: Scale, after: Cuts): Cuts {
  // A memo's evidence is judged last, and gains or costs a mark of standing.
  const judged =
    scale === 'standing' && weight === 'memo' ? union([-1, 0, 1].map((by) => beforeMove(by, scale, after))) : after
  const asides = options.some(({ needs }) => needs > 1)
  return union([
    ...options.map((option) => beforeHeeded(option, scale, judged)),
    // Set aside: standing stays, and where there is no record, so does everything.
    ...(asides && (scale === 'standing' || record === null) ? [judged] : []),
  ])
}

/** Heeded against the mood, advice spends a mark of standing before it takes effect. */
function beforeHeeded({ needs, effects }: Option, scale: Scale, after: Cuts): Cuts {
  const cuts = beforeEffects(effects, scale, after)
  return scale === 'standing' && needs > 1 ? union([beforeMove(-1, scale, cuts), new Set([needs])]) : cuts
}

const beforeEffects = (effects: readonly Effect[], scale: Scale, after: Cuts): Cuts =>
  effects.reduceRight((cuts, { on, by }) => (on === scale ? beforeMove(by, scale, cuts) : cuts), after)

/** The cuts before a scale moves by so much and is held within its range. */
function beforeMove(by: number, scale: Scale, after: Cuts): Cuts {
  const { min, max } = scale === 'standing' ? standingRange : indicatorRange
  const before = new Set<number>()
  for (let value = min + 1; value <= max; value++) {
    const moved = value + by
    if (moved > min && moved <= max && after.has(moved)) before.add(value)
  }
  return before
}

const union = (all: readonly Cuts[]): Cuts => new Set(all.flatMap((some) => [...some]))

/** The cuts that conditions make where they are read. */
function thresholds(conditions: readonly Condition[]): ScaleCuts {
  const cuts = new Map<Scale, Set<number>>()
  const add = (scale: Scale, at: number): void => void cuts.set(scale, (cuts.get(scale) ?? new Set()).add(at))
  const read = (condition: Condition): void => {
    switch (condition.kind) {
      case 'indicator':
        return add(condition.indicator, condition.atLeast)
      case 'standing':
        return add('standing', condition.atLeast)
      case 'not':
        return read(condition.of)
      case 'all':
      case 'any':
        return condition.of.forEach(read)
      case 'always':
      case 'flag':
      case 'averted':
        return
      default:
        assertNever(condition)
    }
  }
  conditions.forEach(read)
  return cuts
}
