import type { Decision, Option } from '../model/Story'
import type { FactId, OptionId } from '../model/ids'
import type { Judgement } from './State'

/** Whether the evidence bears on the advice; `null` where there is none to judge. The world's answer plays no part. */
export function judge(option: Option, evidence: FactId | null): Judgement | null {
  if (evidence === null) return null
  if (option.supports.includes(evidence)) return 'supports'
  return option.against.includes(evidence) ? 'against' : 'beside'
}

/** The options of a decision that a fact bears out: which advice a card would have stood under. None where it speaks for none. */
export const supportedBy = ({ options }: Pick<Decision, 'options'>, evidence: FactId): readonly OptionId[] =>
  options.filter(({ supports }) => supports.includes(evidence)).map(({ id }) => id)
