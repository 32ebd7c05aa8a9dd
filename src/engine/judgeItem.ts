import type { Item } from '../model/Story'
import { markParts, type PartMark } from './markItem'
import { secondTryShare } from './play'
import { scoreItem } from './scoreItem'

/** A try at an item: what was given, and whether it is the second. */
export interface Try {
  readonly chosen: readonly string[]
  readonly again?: boolean | undefined
}

/** What a try came to. It tells the key: for after the answer only. */
export interface Judged {
  /** After the share of a second try. */
  readonly points: number
  readonly max: number
  /** Every part right. */
  readonly right: boolean
  readonly parts: readonly PartMark[]
}

/** Points and marks of one try. */
export function judgeItem(item: Item, { chosen, again }: Try): Judged {
  const { points, max } = scoreItem(item, chosen)
  return {
    points: again ? points * secondTryShare : points,
    max,
    right: points === max,
    parts: markParts(item, chosen),
  }
}

/** What an item is worth after all its tries: the best of them counts. Nothing tried is worth nothing. */
export const worthOf = (item: Item, tries: readonly Try[]): number =>
  Math.max(0, ...tries.map((one) => judgeItem(item, one).points))
