import type { Item } from '../model/Story'
import type { ItemKind, PartMark } from './items/ItemKind'
import { kindOf } from './items/itemKinds'

/** A try at an item: what was given, and whether it is the second. */
export interface Try {
  readonly chosen: readonly string[]
  readonly again?: boolean | undefined
}

/** Points of one answer. */
export interface Score {
  readonly points: number
  readonly max: number
}

/** What a try came to. It tells the key: for after the answer only. */
export interface Judged extends Score {
  /** Every part right. */
  readonly right: boolean
  readonly parts: readonly PartMark[]
  /** Whether and when it may be told which parts are right. */
  readonly partial: ItemKind['partial']
}

/** What a right answer at the second try is worth of one at the first. */
const secondTryShare = 0.5

/**
 * Points for any answer at all, from 0 to 1. Nothing chosen gives none; ids that the item does not know and repeated ids do not
 * count. `scoreItem(item, item.key)` → `{ points: 1, max: 1 }`.
 */
export const scoreItem = (item: Item, chosen: readonly string[]): Score => ({
  points: kindOf(item).score(item, chosen),
  max: 1,
})

/** Points and marks of one try; the points after the share of a second one. */
export function judgeItem(item: Item, { chosen, again }: Try): Judged {
  const { points, max } = scoreItem(item, chosen)
  const kind = kindOf(item)
  return {
    points: again ? points * secondTryShare : points,
    max,
    right: points === max,
    parts: kind.mark(item, chosen),
    partial: kind.partial,
  }
}

/**
 * Whether a second try after this first one has anything to give: more points than the first earned, and more than one answer
 * that was not given yet.
 */
export function mayTryAgain(item: Item, first: Try): boolean {
  const { points, max } = judgeItem(item, first)
  return points < max * secondTryShare && kindOf(item).answers(item) > 2
}

/** What an item is worth after all its tries: the best of them counts. Nothing tried is worth nothing. */
export const worthOf = (item: Item, tries: readonly Try[]): number =>
  Math.max(0, ...tries.map((one) => judgeItem(item, one).points))
