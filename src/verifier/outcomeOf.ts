import { decide } from '../engine/decide'
import { judge } from '../engine/judge'
import type { Circumstances } from '../engine/State'
import { type World, copyWorld } from '../engine/World'
import type { Decision, Option, Scene } from '../model/Story'
import type { FactId } from '../model/ids'
import type { Passage } from './Passage'

type Outcome = Extract<Passage, { kind: 'outcome' }> & { readonly world: World }

/** An option with a card that stands for all those judged alike; `null` where no evidence is asked for. */
export interface Choice {
  readonly option: Option
  readonly evidence: FactId | null
}

/** Everything that can be chosen at a decision: each option, with each way in which its evidence can be judged. */
export function choicesAt(decision: Decision): readonly Choice[] {
  return decision.options.flatMap((option) => cardsFor(decision, option).map((evidence) => ({ option, evidence })))
}

/** What a choice comes to in a world, which stays as it is. */
export function outcomeOf(
  { id: scene }: Scene,
  decision: Decision,
  { option, evidence }: Choice,
  before: Circumstances,
): Outcome {
  const world = copyWorld(before)
  const { heeded, judgement } = decide(world, decision, option, evidence)
  return { kind: 'outcome', scene, option: option.id, evidence, judgement, heeded, world }
}

/** One card for each judgement that the offered evidence can get: cards judged alike lead to the same world. */
function cardsFor({ weight, evidence }: Decision, option: Option): readonly (FactId | null)[] {
  if (weight !== 'memo' || evidence.length === 0) return [null]
  return [...new Map(evidence.map((card) => [judge(option, card), card])).values()]
}
