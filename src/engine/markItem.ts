import type { Item } from '../model/Story'
import type { OptionId } from '../model/ids'

/** How one option of an answered item was judged. */
export interface Mark {
  readonly option: OptionId
  readonly chosen: boolean
  readonly key: boolean
  /** Chosen and key, or left and not key. */
  readonly right: boolean
}

/** Marks every option of an item, in the item's order. It tells the key: for after the answer only. */
export function markItem(item: Item, chosen: readonly OptionId[]): readonly Mark[] {
  return item.options.map((option) => {
    const key = item.key.includes(option)
    const taken = chosen.includes(option)
    return { option, chosen: taken, key, right: key === taken }
  })
}
