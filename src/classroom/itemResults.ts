import type { Attempt } from '../engine/State'
import type { ItemId } from '../model/ids'

/** An attempt with points. */
export type Scored = Extract<Attempt, { scored: true }>

/** What one student did with one item. */
export interface ItemResult {
  readonly item: ItemId
  /** The first answer that is scored: statistics of the class count this one alone. */
  readonly first: Scored
  /** Points: of the first answer, or of the second tries that follow it, which are worth half, where those are more. */
  readonly points: number
  readonly max: number
  /** All answers to it, in the order given. */
  readonly attempts: readonly Attempt[]
}

/** All answers by item, in the order in which each was first answered. */
export function itemResults(attempts: readonly Attempt[]): readonly ItemResult[] {
  const byItem = new Map<ItemId, Attempt[]>()
  for (const attempt of [...attempts].sort((a, b) => a.at - b.at)) {
    const before = byItem.get(attempt.item)
    if (before) before.push(attempt)
    else byItem.set(attempt.item, [attempt])
  }
  return [...byItem].flatMap(([item, own]) => {
    // A second try without a first one is no first answer: it tells of feedback already read.
    const first = own.find((attempt): attempt is Scored => attempt.scored && !attempt.again)
    if (!first) return []
    const rest = own.slice(own.indexOf(first) + 1)
    const fresh = rest.findIndex(({ again }) => !again)
    const tries = (fresh < 0 ? rest : rest.slice(0, fresh)).flatMap((one) => (one.scored ? one.points : []))
    return [{ item, first, points: Math.max(first.points, ...tries), max: first.max, attempts: own }]
  })
}
