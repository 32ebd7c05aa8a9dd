import type { Decision, Option } from '../model/Story'
import type { FactId, OptionId } from '../model/ids'
import { applyEffects, applyWorldEffects, moveStanding } from './applyEffects'
import { judge } from './judge'
import type { Change, Judgement } from './State'
import type { World } from './World'

/** What a decision comes to. */
export interface Decided {
  readonly heeded: boolean
  readonly applied: OptionId | null
  readonly judgement: Judgement | null
  readonly changes: readonly Change[]
}

const credit: Readonly<Record<Judgement, number>> = { supports: 1, beside: 0, against: -1 }

/** Whether advice is heeded at this standing. */
export const isHeard = (option: Option, standing: number): boolean => standing >= option.needs

/**
 * Works a piece of advice into the world. Heeded, it takes effect, and against the mood it spends a mark of standing. Set
 * aside, the record takes its course, leaves no flag, and standing stays. Either way the memo's evidence is judged last.
 */
export function decide(world: World, decision: Decision, option: Option, evidence: FactId | null): Decided {
  const heeded = isHeard(option, world.standing)
  const taken = heeded ? option : decision.options.find(({ id }) => id === decision.record)
  if (heeded && option.needs > 1) moveStanding(world, -1)
  const changes = taken ? takeCourse(world, taken, heeded) : []
  if (heeded) for (const flag of option.sets) world.flags.add(flag)
  const judgement = judge(option, evidence)
  if (judgement) moveStanding(world, credit[judgement])
  return { heeded, applied: taken?.id ?? null, judgement, changes }
}

/**
 * An option takes its course: what it averts and changes. Standing moves only for one's own advice. Flags are left to the
 * caller: in a run each says “you advised so and it was done”.
 */
export function takeCourse(world: World, option: Option, own: boolean): Change[] {
  for (const fact of option.averts) world.averted.add(fact)
  return own ? applyEffects(world, option.effects) : applyWorldEffects(world, option.effects)
}
