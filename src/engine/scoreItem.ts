import type { Item, ItemType } from '../model/Story'
import type { OptionId } from '../model/ids'
import { markItem } from './markItem'

/** Points of one answer. */
export interface Score {
  readonly points: number
  readonly max: number
}

type ItemOf<K extends ItemType> = Item & { readonly type: K }
type Scorer<K extends ItemType> = (item: ItemOf<K>, chosen: readonly OptionId[]) => Score

const scorers: { readonly [K in ItemType]: Scorer<K> } = {
  single: scoreSingle,
  multiple: scoreMultiple,
}

/**
 * Points for any answer at all. Nothing chosen gives none; ids that the item does not know and repeated ids do not count.
 * `scoreItem(item, item.key)` → `{ points: 1, max: 1 }`.
 */
export function scoreItem(item: Item, chosen: readonly OptionId[]): Score {
  return scoreAs(item.type, item, chosen)
}

function scoreAs<K extends ItemType>(type: K, item: Item, chosen: readonly OptionId[]): Score {
  const scorer: Scorer<K> = scorers[type]
  return scorer({ ...item, type }, chosen)
}

/** One point for the key alone. */
function scoreSingle(item: Item, chosen: readonly OptionId[]): Score {
  const taken = markItem(item, chosen).filter((mark) => mark.chosen)
  return { points: taken.length === 1 && taken[0]?.key ? 1 : 0, max: 1 }
}

/**
 * Each option judged right (chosen and key, or left and not key) is an equal share of one point. Choosing everything judges
 * every distractor wrong, so guessing all never gives full marks; choosing nothing judges nothing, so it gives none.
 */
function scoreMultiple(item: Item, chosen: readonly OptionId[]): Score {
  const marks = markItem(item, chosen)
  if (!marks.some((mark) => mark.chosen)) return { points: 0, max: 1 }
  return { points: marks.filter((mark) => mark.right).length / marks.length, max: 1 }
}
