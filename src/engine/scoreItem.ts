import type { ChoiceItem, Item, OrderItem } from '../model/Story'
import { assertNever } from '../model/assertNever'
import { markItem, markParts, orderGiven } from './markItem'

/** Points of one answer. */
export interface Score {
  readonly points: number
  readonly max: number
}

/**
 * Points for any answer at all, from 0 to 1. Nothing chosen gives none; ids that the item does not know and repeated ids do not
 * count. `scoreItem(item, item.key)` → `{ points: 1, max: 1 }`.
 */
export function scoreItem(item: Item, chosen: readonly string[]): Score {
  return { points: shareOf(item, chosen), max: 1 }
}

function shareOf(item: Item, chosen: readonly string[]): number {
  switch (item.type) {
    case 'single':
      return scoreSingle(item, chosen)
    case 'multiple':
      return scoreMultiple(item, chosen)
    case 'order':
      return scoreOrder(item, chosen)
    case 'match':
    case 'attribution':
    case 'numeric':
    case 'cloze':
      return scoreParts(item, chosen)
    default:
      return assertNever(item)
  }
}

/** One point for the key alone. */
function scoreSingle(item: ChoiceItem, chosen: readonly string[]): number {
  const taken = markItem(item, chosen).filter((mark) => mark.chosen)
  return taken.length === 1 && taken[0]?.key ? 1 : 0
}

/**
 * Each option judged right (chosen and key, or left and not key) is an equal share of one point. Choosing everything judges
 * every distractor wrong, so guessing all never gives full marks; choosing nothing judges nothing, so it gives none.
 */
function scoreMultiple(item: ChoiceItem, chosen: readonly string[]): number {
  const marks = markItem(item, chosen)
  if (!marks.some((mark) => mark.chosen)) return 0
  return marks.filter((mark) => mark.right).length / marks.length
}

/**
 * Of all pairs of steps, those given in the right order less those that are not, as a share of all; never below 0 (Kendall's
 * tau, cut at 0). One step moved far costs more than two neighbours swapped; the reverse order and a mere guess give nothing
 * on average. A step left out makes its pairs wrong.
 */
function scoreOrder(item: OrderItem, chosen: readonly string[]): number {
  const given = orderGiven(item, chosen)
  const place = new Map(given.map((option, at) => [option, at]))
  const pairs = item.key.flatMap((first, at) => item.key.slice(at + 1).map((second) => [first, second] as const))
  if (!pairs.length) return given.length ? 1 : 0
  const right = pairs.filter(([first, second]) => (place.get(first) ?? NaN) < (place.get(second) ?? NaN)).length
  return Math.max(0, (2 * right) / pairs.length - 1)
}

/**
 * The share of parts that are right: premises given to their target (match, attribution), gaps with their word (cloze); for a
 * number, all or nothing, the tolerance included.
 */
function scoreParts(item: Item, chosen: readonly string[]): number {
  const marks = markParts(item, chosen)
  return marks.length ? marks.filter(({ right }) => right).length / marks.length : 0
}
