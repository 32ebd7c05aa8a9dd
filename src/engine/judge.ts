import type { Option } from '../model/Story'
import type { FactId } from '../model/ids'
import type { Judgement } from './State'

/** Whether the evidence bears on the advice; `null` where there is none to judge. The world's answer plays no part. */
export function judge(option: Option, evidence: FactId | null): Judgement | null {
  if (evidence === null) return null
  if (option.supports.includes(evidence)) return 'supports'
  return option.against.includes(evidence) ? 'against' : 'beside'
}
