import type { Story } from '../../model/Story'
import type { FactId } from '../../model/ids'
import { indexStory } from '../indexStory'
import type { Judgement, Step } from '../State'

/** A memo with what lay on the table beside the card that it rests on. */
export interface WeighedMemo {
  readonly step: Step
  readonly evidence: FactId
  readonly judgement: Judgement
  /** Other cards on the table that speak for the advice, and against it. */
  readonly speaksFor: readonly FactId[]
  readonly speaksAgainst: readonly FactId[]
}

/** The memos among these steps: how each was reasoned, whatever came of it. */
export function weighMemos(story: Story, steps: readonly Step[]): readonly WeighedMemo[] {
  const { scenes } = indexStory(story)
  return steps.flatMap((step) => {
    const { evidence, judgement } = step
    const decision = scenes.get(step.scene)?.scene.decision
    const option = decision?.options.find(({ id }) => id === step.option)
    if (evidence === null || !judgement || !decision || !option) return []
    const others = decision.evidence.filter((fact) => fact !== evidence)
    const among = (facts: readonly FactId[]): FactId[] => others.filter((fact) => facts.includes(fact))
    const speaks = { speaksFor: among(option.supports), speaksAgainst: among(option.against) }
    return [{ step, evidence, judgement, ...speaks }]
  })
}

/** The memo with the best support, and the one with the weakest; `null` where none deserves the name. */
export interface Extremes {
  readonly best: WeighedMemo | null
  readonly weakest: WeighedMemo | null
}

const worth: Record<Judgement, number> = { supports: 2, beside: 1, against: 0 }

/**
 * The best-supported memo rests on a card that supports it, and has most on the table for it, least against it; the earlier of two
 * equals. The weakest is the other end, and never the same memo; one whose card supports it is named only if a card spoke against it.
 */
export function extremeMemos(memos: readonly WeighedMemo[]): Extremes {
  const ranked = [...memos].sort((a, b) => rank(b) - rank(a))
  const first = ranked[0]
  const best = first?.judgement === 'supports' ? first : null
  const last = ranked.at(-1)
  const weak = last && last !== best && (last.judgement !== 'supports' || last.speaksAgainst.length > 0)
  return { best, weakest: weak ? last : null }
}

const rank = ({ judgement, speaksFor, speaksAgainst }: WeighedMemo): number =>
  // No table holds a hundred cards: the judgement always weighs more.
  100 * worth[judgement] + speaksFor.length - speaksAgainst.length
