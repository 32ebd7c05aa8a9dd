import { indicators, standingRange, stepOf, type IndicatorId } from '../model/Indicator'
import type { OutcomeView, ShownChange } from './SceneView'

/** What an outcome moved, as a reader takes it in: a scale from where it stood to where it stands, all its changes together. */
export interface Move {
  readonly on: IndicatorId | 'standing'
  readonly before: number
  readonly after: number
  /** Named steps passed, upwards or (below 0) downwards; of standing its marks. 0: it moved within its step. */
  readonly steps: number
}

/**
 * What moved and how far: the safety of civilians before all else, for whose sake the rest is weighed; then what moved most; standing last.
 * `[]` where nothing did: what went up and down again has not moved.
 */
export function movesOf({ changes, standing }: Pick<OutcomeView, 'changes' | 'standing'>): readonly Move[] {
  const scales = indicators.flatMap((on): Move[] => {
    const own = changes.filter(({ effect }) => effect.on === on)
    const before = own[0]?.before ?? 0
    const after = own.at(-1)?.after ?? 0
    return before === after ? [] : [{ on, before, after, steps: stepOf(after) - stepOf(before) }]
  })
  const weight = ({ on, before, after, steps }: Move): number =>
    (on === 'civilians' ? 1000 : 0) + 10 * Math.abs(steps) + Math.abs(after - before)
  const { before, after } = standing
  return [
    ...[...scales].sort((a, b) => weight(b) - weight(a)),
    ...(before === after ? [] : [{ on: 'standing', before, after, steps: after - before } as const]),
  ]
}

/** Whether evidence that supports the advice made up for what the advice cost: alone it would have raised a standing that stayed. */
export const wonBack = ({
  judgement,
  standing: { before, after },
}: Pick<OutcomeView, 'judgement' | 'standing'>): boolean =>
  judgement === 'supports' && after === before && after < standingRange.max

/** The change of one’s standing that pulled the way it moved: what pulled the other way is no reason. */
export const standingPull = ({
  changes,
  standing: { before, after },
}: Pick<OutcomeView, 'changes' | 'standing'>): ShownChange | undefined =>
  changes.find((change) => change.effect.on === 'standing' && (change.after - change.before) * (after - before) > 0)

/** Whether it is the evidence that moved one’s standing: then it is told there. */
export const paidByEvidence = ({
  judgement,
  standing: { before, after },
}: Pick<OutcomeView, 'judgement' | 'standing'>): boolean =>
  judgement === 'supports' ? after > before : judgement === 'against' && after < before

/** Whether it was the words that cost standing, said against the mood: neither an effect nor the evidence pulled it down. */
export const spentOnWords = (outcome: Pick<OutcomeView, 'changes' | 'judgement' | 'standing'>): boolean =>
  outcome.standing.after < outcome.standing.before && !standingPull(outcome) && !paidByEvidence(outcome)

/** Why nothing moved: nobody did anything that is reported, or what it touched stands at the end of its scale already; `null` where something did. */
export function whyStill(outcome: Pick<OutcomeView, 'changes' | 'standing'>): 'unanswered' | 'atEnd' | null {
  if (movesOf(outcome).length) return null
  return outcome.changes.length ? 'atEnd' : 'unanswered'
}
