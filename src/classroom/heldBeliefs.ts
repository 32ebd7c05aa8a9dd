import type { ItemId } from '../model/ids'
import type { ItemStatistics } from './itemStatistics'

/** A false belief that wrong answers of a class show. */
export interface HeldBelief {
  /** As a clause that follows *think that*. */
  readonly belief: string
  /** Students who chose what it leads to, of those who answered. */
  readonly count: number
  readonly of: number
}

/**
 * The false beliefs behind the wrong answers to an item, the most frequent first; answers that name none are left out.
 *
 * @param beliefOf the belief behind a choice, `''` where none is named
 */
export function heldBeliefs(
  { item, answered, distribution }: Pick<ItemStatistics, 'item' | 'answered' | 'distribution'>,
  beliefOf: (item: ItemId, chosen: string) => string,
): readonly HeldBelief[] {
  return distribution
    .filter(({ key, count }) => !key && count > 0)
    .map(({ chosen, count }) => ({ belief: beliefOf(item, chosen), count, of: answered }))
    .filter(({ belief }) => belief !== '')
    .sort((a, b) => b.count - a.count)
}
