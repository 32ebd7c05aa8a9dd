import { decide } from '../engine/decide'
import { judge } from '../engine/judge'
import type { Circumstances } from '../engine/State'
import { type World, copyWorld } from '../engine/World'
import type { Decision, Option } from '../model/Story'
import type { FactId, SceneId } from '../model/ids'
import type { Passage } from './Passage'

type Outcome = Extract<Passage, { kind: 'outcome' }> & { readonly world: World }

/** Every outcome that a decision can have in a world: each option, with each way in which its evidence can be judged. */
export function outcomesAt(scene: SceneId, decision: Decision, before: Circumstances): readonly Outcome[] {
  return decision.options.flatMap((option) =>
    cardsFor(decision, option).map((evidence) => {
      const world = copyWorld(before)
      const { heeded, judgement } = decide(world, decision, option, evidence)
      return { kind: 'outcome', scene, option: option.id, evidence, judgement, heeded, world } as const
    }),
  )
}

/** One card for each judgement that the offered evidence can get: cards judged alike lead to the same world. */
function cardsFor({ weight, evidence }: Decision, option: Option): readonly (FactId | null)[] {
  if (weight !== 'memo' || evidence.length === 0) return [null]
  return [...new Map(evidence.map((card) => [judge(option, card), card])).values()]
}
