import type { Indicators } from '../model/Indicator'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { ChapterId, EndingId, EpisodeId, FactId, OptionId, SceneId } from '../model/ids'
import { endingOf } from './endingOf'
import { indexStory } from './indexStory'
import { recordCourse } from './recordState'
import { replay } from './replay'
import type { Judgement, State } from './State'

/** What can be compared: a run, or the record's own course, followed as far as the run beside it stands. */
export type Side = Run | 'record'

/** What a side did at a decision. */
export type Course =
  | {
      readonly kind: 'advised'
      /** Counts as in `state.steps`. */
      readonly index: number
      readonly option: OptionId
      readonly heeded: boolean
      readonly evidence: FactId | null
      readonly judgement: Judgement | null
    }
  /** `option` is the one nearest to what the authorities did; `null` where the briefing reports no response. */
  | { readonly kind: 'record'; readonly option: OptionId | null }
  /** `open`: it stands before this decision; `ahead`: it has not come so far; `elsewhere`: it did not come this way. */
  | { readonly kind: 'unmet'; readonly why: 'open' | 'ahead' | 'elsewhere' }

export type Difference = 'advice' | 'evidence' | 'reception'

/** One decision that at least one side met. */
export interface ComparedDecision {
  readonly scene: SceneId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  readonly left: Course
  readonly right: Course
  /** In what they differ; empty where they are the same, and where `alone`. */
  readonly differences: readonly Difference[]
  /** Whether the other side has nothing to hold it against: it did not meet it, or no response is reported. */
  readonly alone: boolean
}

/** Where a side has come to. */
export interface Standing {
  readonly indicators: Indicators
  /** The ending that a finished run came to; `null` while it is under way, and for the record. */
  readonly ending: EndingId | null
}

export interface Comparison {
  /** In the order of the story. */
  readonly decisions: readonly ComparedDecision[]
  readonly left: Standing
  readonly right: Standing
}

/** Two sides, decision by decision, and where each has come to. The same run on both sides differs nowhere. */
export function compareRuns(story: Story, left: Side, right: Side): Comparison {
  const order = orderOf(story)
  const own = [left, right].map((side) => (side === 'record' ? null : followRun(story, side, order)))
  const runs = own.flatMap((side) => side ?? [])
  const span = runs.length
    ? { from: Math.min(...runs.map(({ from }) => from)), to: Math.max(...runs.map(({ to }) => to)) }
    : { from: 0, to: Infinity }
  const [one, other] = own.map((side) => side ?? followRecord(story, span, order))
  if (!one || !other) throw new Error('Both sides were followed.')
  const { scenes } = indexStory(story)
  const met = [...new Set([...one.courses.keys(), ...other.courses.keys()])]
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .flatMap((scene) => {
      const place = scenes.get(scene)
      return place ? [{ scene, chapter: place.chapter, episode: place.episode }] : []
    })
  const decisions = met.map((place) => {
    const at = order.get(place.scene) ?? 0
    const here = { left: courseAt(one, place.scene, at), right: courseAt(other, place.scene, at) }
    return { ...place, ...here, ...hold(here.left, here.right) }
  })
  return { decisions, left: one.standing, right: other.standing }
}

/** The option of a course; `null` = not met, or no response reported. */
export const optionOf = (course: Course): OptionId | null => (course.kind === 'unmet' ? null : course.option)

/** A side that was followed: from which scene on and up to before which, in the story's order. */
interface Followed {
  readonly from: number
  readonly to: number
  readonly open: SceneId | null
  readonly courses: ReadonlyMap<SceneId, Course>
  readonly standing: Standing
}

type Order = ReadonlyMap<SceneId, number>

function orderOf({ chapters }: Story): Order {
  const scenes = chapters.flatMap(({ episodes }) => episodes.flatMap((episode) => episode.scenes))
  return new Map(scenes.map(({ id }, index) => [id, index]))
}

function followRun(story: Story, run: Run, order: Order): Followed {
  const state = replay(story, run)
  const { position, steps, indicators, visited } = state
  const courses = steps.map(({ scene, option, heeded, evidence, judgement }, index): [SceneId, Course] => [
    scene,
    { kind: 'advised', index, option, heeded, evidence, judgement },
  ])
  return {
    from: order.get(visited[0] ?? '') ?? 0,
    to: reach(story, state, order),
    open: position.kind === 'scene' ? position.scene : null,
    courses: new Map(courses),
    standing: { indicators, ending: position.kind === 'end' ? endingOf(story, state) : null },
  }
}

/** The place in the story's order that a run has not yet dealt with. */
function reach({ chapters }: Story, { position }: State, order: Order): number {
  if (position.kind === 'end') return Infinity
  if (position.kind === 'scene') return order.get(position.scene) ?? 0
  if (position.kind === 'outcome') return (order.get(position.scene) ?? 0) + 1
  const last = chapters
    .find(({ id }) => id === position.chapter)
    ?.episodes.at(-1)
    ?.scenes.at(-1)
  return (order.get(last?.id ?? '') ?? -1) + 1
}

function followRecord(story: Story, { from, to }: Pick<Followed, 'from' | 'to'>, order: Order): Followed {
  const { scenes } = indexStory(story)
  const points = recordCourse(story).filter(({ scene }) => (order.get(scene) ?? 0) < to)
  const courses = points.flatMap(({ scene }): [SceneId, Course][] => {
    const decision = scenes.get(scene)?.scene.decision
    return decision && (order.get(scene) ?? 0) >= from ? [[scene, { kind: 'record', option: decision.record }]] : []
  })
  const indicators = points.at(-1)?.indicators ?? story.start.indicators
  return { from, to, open: null, courses: new Map(courses), standing: { indicators, ending: null } }
}

function courseAt({ courses, open, to }: Followed, scene: SceneId, at: number): Course {
  const course = courses.get(scene)
  if (course) return course
  return { kind: 'unmet', why: open === scene ? 'open' : at >= to ? 'ahead' : 'elsewhere' }
}

function hold(left: Course, right: Course): Pick<ComparedDecision, 'differences' | 'alone'> {
  if (left.kind === 'record' && right.kind === 'record') return { differences: [], alone: false }
  if (optionOf(left) === null || optionOf(right) === null) return { differences: [], alone: true }
  const differences: Difference[] = []
  if (optionOf(left) !== optionOf(right)) differences.push('advice')
  if (left.kind === 'advised' && right.kind === 'advised') {
    if (left.evidence !== right.evidence) differences.push('evidence')
    if (left.heeded !== right.heeded) differences.push('reception')
  }
  return { differences, alone: false }
}
