import type { ChoiceItem, ClozeItem, Item, MatchItem, NumericItem, OrderItem } from '../model/Story'
import type { OptionId } from '../model/ids'
import { assertNever } from '../model/assertNever'
import { readNumber } from './readNumber'

/** How one option of an answered choice was judged. */
export interface Mark {
  readonly option: OptionId
  readonly chosen: boolean
  readonly key: boolean
  /** Chosen and key, or left and not key. */
  readonly right: boolean
}

/** How one part of an answer was judged. */
export interface PartMark {
  /** The option (choice, order), the premise, the gap; `value` of a number. */
  readonly part: string
  /**
   * What was given for it: a target, a word, the number as typed; of an order the place, from 1; of a choice `chosen`. `null`
   * where nothing was.
   */
  readonly given: string | null
  /** What would have been right, in the same terms; `null` for an option that is to be left. */
  readonly key: string | null
  readonly right: boolean
}

/** Marks every option of a choice, in the item's order. It tells the key: for after the answer only. */
export function markItem(item: ChoiceItem, chosen: readonly string[]): readonly Mark[] {
  return item.options.map((option) => {
    const key = item.key.includes(option)
    const taken = chosen.includes(option)
    return { option, chosen: taken, key, right: key === taken }
  })
}

/** Marks every part of an answer of any type, in the item's order. Total, and tells the key: for after the answer only. */
export function markParts(item: Item, chosen: readonly string[]): readonly PartMark[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return markItem(item, chosen).map((mark) => ({
        part: mark.option,
        given: mark.chosen ? 'chosen' : null,
        key: mark.key ? 'chosen' : null,
        right: mark.right,
      }))
    case 'order':
      return markOrder(item, chosen)
    case 'match':
    case 'attribution':
      return markPairs(item, chosen)
    case 'numeric':
      return [markNumber(item, chosen)]
    case 'cloze':
      return markGaps(item, chosen)
    default:
      return assertNever(item)
  }
}

/** The options of an order as given: known ones, each once. */
export function orderGiven({ options }: OrderItem, chosen: readonly string[]): readonly OptionId[] {
  return [...new Set(chosen)].filter((option) => options.includes(option))
}

function markOrder(item: OrderItem, chosen: readonly string[]): PartMark[] {
  const given = orderGiven(item, chosen)
  return item.options.map((part) => {
    const at = given.indexOf(part)
    const place = String(item.key.indexOf(part) + 1)
    const stands = at < 0 ? null : String(at + 1)
    return { part, given: stands, key: place, right: stands === place }
  })
}

/**
 * A premise given several targets counts as given none: else giving all would be right. So does a target that `match`, which is
 * one to one, finds given to several premises.
 */
function markPairs({ type, premises, targets, key }: MatchItem, chosen: readonly string[]): PartMark[] {
  const pairs = new Set(chosen)
  const given = premises.map((premise) => {
    const taken = targets.filter((target) => pairs.has(`${premise}.${target}`))
    return taken.length === 1 ? (taken[0] ?? null) : null
  })
  return premises.map((part, at) => {
    const target = given[at] ?? null
    const shared = type === 'match' && given.filter((other) => other === target).length > 1
    const right = targets.find((one) => key.includes(`${part}.${one}`)) ?? null
    return { part, given: target, key: right, right: target !== null && target === right && !shared }
  })
}

/** Whether a number as typed is the key, give or take the tolerance. Of two readings (`1,200`) either may be. */
export function isNear(typed: string, value: number, tolerance: number): boolean {
  // A hair more, so that 0.3 is within 0.1 of 0.2 in binary too.
  const slack = tolerance + Math.abs(value) * 1e-9
  return readNumber(typed).some((number) => Math.abs(number - value) <= slack)
}

function markNumber({ key, tolerance }: NumericItem, chosen: readonly string[]): PartMark {
  const [typed = ''] = chosen
  const right = chosen.length === 1 && isNear(typed, key, tolerance)
  return { part: 'value', given: typed === '' ? null : typed, key: String(key), right }
}

function markGaps({ gaps }: ClozeItem, chosen: readonly string[]): PartMark[] {
  return gaps.map(({ id, options, key }, at) => {
    const given = options.find((option) => option === chosen[at]) ?? null
    return { part: id, given, key, right: given === key }
  })
}
