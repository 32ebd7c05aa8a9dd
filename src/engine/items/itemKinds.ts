import type { Item, ItemOf, ItemType } from '../../model/Story'
import { attribution } from './attribution'
import { cloze } from './cloze'
import { evidence } from './evidence'
import type { ItemKind } from './ItemKind'
import { match } from './match'
import { multiple } from './multiple'
import { numeric } from './numeric'
import { order } from './order'
import { single } from './single'

/** Every type of item that there is: one that is missing here does not compile. */
export const itemKinds = { single, multiple, order, match, attribution, numeric, cloze, evidence } satisfies {
  readonly [K in ItemType]: ItemKind<ItemOf<K>>
}

/** What the engine knows of an item's type. */
export const kindOf = ({ type }: Pick<Item, 'type'>): ItemKind =>
  // The table is held against the types one by one; that an item's own entry takes it is more than the compiler can follow.
  itemKinds[type] as ItemKind
