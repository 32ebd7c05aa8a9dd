import type { State } from './State'

/** How a learner's memos were reasoned, apart from what the world made of them. */
export interface Reasoning {
  readonly memos: number
  readonly supports: number
  readonly beside: number
  readonly against: number
  /** Share of the memos whose evidence supports the advice, 0 to 1; `null` before the first memo. */
  readonly share: number | null
}

/** Counts the judgements of all memos so far. */
export function reasoning(state: Pick<State, 'steps'>): Reasoning {
  const counts = { supports: 0, beside: 0, against: 0 }
  for (const { judgement } of state.steps) if (judgement) counts[judgement] += 1
  const memos = counts.supports + counts.beside + counts.against
  return { memos, ...counts, share: memos === 0 ? null : counts.supports / memos }
}
