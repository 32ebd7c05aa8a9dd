import { abroadIndicators, type IndicatorId, stepOf } from '../../model/Indicator'
import type { Story } from '../../model/Story'
import type { OptionId } from '../../model/ids'
import { indexStory } from '../indexStory'
import type { Change, Step } from '../State'

/** One thing to see in a run, made from its decisions. The words for each kind stand with the page. */
export type Finding =
  /** Heeded advice that left the record, and what it moved most; `null` where it moved nothing on the scale. */
  | { readonly kind: 'parted'; readonly step: Step; readonly record: OptionId; readonly change: Change | null }
  /** A partner who stands another named step nearer or farther than before. */
  | { readonly kind: 'partner'; readonly partner: IndicatorId; readonly before: number; readonly after: number }
  /** What was thought to be done is not what was done. */
  | { readonly kind: 'missed'; readonly step: Step }
  /** Advice that was not heard, so that the record took its course. */
  | { readonly kind: 'aside'; readonly step: Step }
  /** Nothing parted: so many decisions went as they really went. */
  | { readonly kind: 'together'; readonly decisions: number }

/**
 * What there is to see in these decisions of one run, the most telling first: a partner won or lost by two named steps, the advice
 * that parted from the record most, a prediction missed, a partner moved by one, advice set aside, and that nothing parted. Never
 * empty where there is a decision; none for none.
 */
export function findings(story: Story, steps: readonly Step[]): readonly Finding[] {
  if (steps.length === 0) return []
  const partner = partnerMoved(steps)
  const far = partner && farOf(partner) > 1
  const missed = steps.find((step) => step.predicted !== undefined && step.predicted !== recordOf(story, step))
  const aside = steps.find(({ heeded }) => !heeded)
  return [
    ...(partner && far ? [partner] : []),
    ...partings(story, steps).slice(0, 1),
    ...(missed ? [{ kind: 'missed', step: missed } as const] : []),
    ...(partner && !far ? [partner] : []),
    ...(aside ? [{ kind: 'aside', step: aside } as const] : []),
    { kind: 'together', decisions: steps.length },
  ]
}

/** What the authorities did at a decision, as the option nearest to it; `null` where the briefing reports no step. */
export const recordOf = (story: Story, { scene }: Step): OptionId | null =>
  indexStory(story).scenes.get(scene)?.scene.decision?.record ?? null

type Parted = Extract<Finding, { kind: 'parted' }>

/** Heeded advice that left the record, the one that moved most first; the earlier of two equals. */
function partings(story: Story, steps: readonly Step[]): readonly Parted[] {
  return steps
    .flatMap((step): Parted[] => {
      const record = recordOf(story, step)
      if (!step.heeded || record === null || record === step.option) return []
      const change = [...scaleOf(step)].sort((a, b) => size(b) - size(a))[0] ?? null
      return [{ kind: 'parted', step, record, change }]
    })
    .sort((a, b) => weight(b.step) - weight(a.step))
}

const scaleOf = ({ changes }: Step): readonly Change[] =>
  changes.filter((change) => change.effect.on !== 'standing' && size(change) > 0)
const size = ({ before, after }: Change): number => Math.abs(after - before)
const weight = (step: Step): number => scaleOf(step).reduce((sum, change) => sum + size(change), 0)

type Partner = Extract<Finding, { kind: 'partner' }>
const farOf = ({ before, after }: Partner): number => Math.abs(stepOf(after) - stepOf(before))

/** The partner whom these decisions moved by most named steps, from before the first that did to after the last; `null` for none. */
function partnerMoved(steps: readonly Step[]): Partner | null {
  const moved = abroadIndicators.flatMap((partner): Partner[] => {
    const own = steps.flatMap(({ changes }) => changes.filter(({ effect }) => effect.on === partner))
    const [first, last] = [own[0], own.at(-1)]
    return first && last ? [{ kind: 'partner', partner, before: first.before, after: last.after }] : []
  })
  const most = [...moved].sort((a, b) => farOf(b) - farOf(a))[0]
  return most && farOf(most) > 0 ? most : null
}
