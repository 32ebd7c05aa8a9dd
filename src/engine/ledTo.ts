import type { Condition } from '../model/Condition'
import type { Decision, Story } from '../model/Story'
import type { EndingId, SceneId } from '../model/ids'
import { holds } from './holds'
import { indexStory } from './indexStory'
import type { Change, State, Step } from './State'

/** A plain condition that holds, or (`held` false) does not, and that an ending came of. */
interface Reason {
  readonly leaf: Exclude<Condition, { kind: 'always' | 'not' | 'all' | 'any' }>
  readonly held: boolean
}

/** A decision that led to an ending. */
export interface Led {
  /** Counts as in `state.steps`. */
  readonly index: number
  readonly step: Step
  /** What it did for the ending: left something behind, left something undone, or moved a scale. */
  readonly how: 'did' | 'left' | 'moved'
  /** Whether advice was heeded that is not what the authorities did. */
  readonly parted: boolean
}

/** Decisions named at most: the latest, since the nearer ones weigh more with a reader. */
const most = 6

/**
 * The decisions of a run that led to an ending, in their order, read off the log: those that set what the ending asks for, those
 * at which it could have been forestalled, those that moved its scales its way. For an ending without condition, those at which
 * the record took its course.
 */
export function ledTo(story: Story, state: State, ending: EndingId): readonly Led[] {
  const when = story.endings.find(({ id }) => id === ending)?.when
  if (!when) return []
  const reasons = reasonsFor(when, state, true)
  const { scenes } = indexStory(story)
  const led = state.steps.flatMap((step, index): Led[] => {
    const decision = scenes.get(step.scene)?.scene.decision
    const how =
      decision &&
      (reasons.length ? howIn(step, decision, reasons, arrivedAt(state, step.scene)) : asRecorded(step, decision))
    const parted = step.heeded && decision?.record !== null && step.option !== decision?.record
    return how ? [{ index, step, how, parted }] : []
  })
  return led.slice(-most)
}

/** The plain conditions that make a condition come out as it does. */
function reasonsFor(condition: Condition, state: State, held: boolean): readonly Reason[] {
  switch (condition.kind) {
    case 'always':
      return []
    case 'not':
      return reasonsFor(condition.of, state, !held)
    case 'all':
    case 'any':
      return condition.of.filter((part) => holds(part, state) === held).flatMap((part) => reasonsFor(part, state, held))
    default:
      return [{ leaf: condition, held }]
  }
}

function howIn(
  step: Step,
  { options }: Decision,
  reasons: readonly Reason[],
  arrived: readonly Change[],
): Led['how'] | null {
  const applied = options.find(({ id }) => id === step.applied)
  for (const { leaf, held } of reasons) {
    if (leaf.kind === 'flag' || leaf.kind === 'averted') {
      const leaves = (option: (typeof options)[number]) =>
        leaf.kind === 'flag' ? option.sets.includes(leaf.flag) : option.averts.includes(leaf.fact)
      if (held && applied && leaves(applied) && (leaf.kind === 'averted' || step.heeded)) return 'did'
      if (!held && options.some(leaves)) return 'left'
    } else {
      const by =
        leaf.kind === 'standing'
          ? step.standing.after - step.standing.before
          : moved([...step.changes, ...arrived], leaf.indicator)
      if (held ? by > 0 : by < 0) return 'moved'
    }
  }
  return null
}

const moved = (changes: readonly Change[], indicator: string): number =>
  changes.reduce((sum, { effect, before, after }) => (effect.on === indicator ? sum + after - before : sum), 0)

const arrivedAt = (state: State, scene: SceneId): readonly Change[] =>
  state.arrivals.flatMap((one) => (one.scene === scene ? one.arrivals.flatMap(({ changes }) => changes) : []))

const asRecorded = (step: Step, { record }: Decision): Led['how'] | null =>
  record !== null && step.applied === record ? 'did' : null

/** Of the decisions that led to an ending those that weigh most, in their order: advice by which the run left the record first, then what moved most. */
export function heaviest(led: readonly Led[], most = 3): readonly Led[] {
  const weight = ({ step, parted }: Led): number =>
    (parted ? 100 : 0) + step.changes.reduce((sum, { before, after }) => sum + Math.abs(after - before), 0)
  const kept = new Set([...led].sort((a, b) => weight(b) - weight(a)).slice(0, most))
  return led.filter((one) => kept.has(one))
}
