import type { Item } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { KeyLines } from '../items/ItemKind'
import { kindOf } from '../items/itemKinds'

/** What an item of any type offers and what is right, as its text words them; an id without words stands for itself. */
export const keyLines = (item: Item, text: ItemText): KeyLines => kindOf(item).lines(item, text)
