import { decide } from '../engine/decide'
import { judge } from '../engine/judge'
import type { Judgement } from '../engine/State'
import type { World } from '../engine/World'
import type { Decision, Option, Scene } from '../model/Story'
import type { FactId } from '../model/ids'
import type { Passage } from './Passage'

/** An option with a card that stands for all those judged alike; `null` where no evidence is asked for. */
export interface Choice {
  readonly option: Option
  readonly evidence: FactId | null
  /** Number of cards judged alike, 1 where none is asked for. */
  readonly cards: number
  /** Chance of it where option and card are drawn, each as likely as any other. */
  readonly chance: number
}

/** Everything that can be chosen at a decision: each option, with each way in which its evidence can be judged. */
export function choicesAt(decision: Decision): readonly Choice[] {
  const likely = 1 / decision.options.length
  return decision.options.flatMap((option) =>
    cardsFor(decision, option).map(({ evidence, cards, share }) => ({
      option,
      evidence,
      cards,
      chance: likely * share,
    })),
  )
}

/** Makes a choice in a world, which it changes, and tells what it comes to. */
export function outcomeOf(
  { id: scene }: Scene,
  decision: Decision,
  { option, evidence, cards, chance }: Choice,
  world: World,
): Extract<Passage, { kind: 'outcome' }> {
  const { heeded, applied, judgement, changes } = decide(world, decision, option, evidence)
  return {
    kind: 'outcome',
    scene,
    option: option.id,
    evidence,
    cards,
    chance,
    judgement,
    heeded,
    applied,
    changes,
    world,
  }
}

/** One card for each judgement that the offered evidence can get: cards judged alike lead to the same world. */
function cardsFor({ weight, evidence }: Decision, option: Option) {
  if (weight !== 'memo' || evidence.length === 0) return [{ evidence: null, cards: 1, share: 1 }]
  const alike = new Map<Judgement | null, FactId[]>()
  for (const card of evidence) {
    const judgement = judge(option, card)
    alike.set(judgement, [...(alike.get(judgement) ?? []), card])
  }
  return [...alike.values()].map((cards) => ({
    evidence: cards[0] ?? null,
    cards: cards.length,
    share: cards.length / evidence.length,
  }))
}
