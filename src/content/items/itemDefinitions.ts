import * as v from 'valibot'
import type { ItemType } from '../../model/Story'
import { attribution } from './attribution'
import { cloze } from './cloze'
import { evidence } from './evidence'
import type { ItemDefinition } from './ItemDefinition'
import { match } from './match'
import { multiple } from './multiple'
import { numeric } from './numeric'
import { order } from './order'
import { single } from './single'

/** Every type of item that an author may write: one that is missing here does not compile. */
const definitions = { single, multiple, order, match, attribution, numeric, cloze, evidence } satisfies {
  readonly [K in ItemType]: ItemDefinition<K>
}
type Shape = (typeof definitions)[ItemType]['shape']
export type ItemSource = v.InferOutput<Shape>

const shapes = Object.values(definitions).map(({ shape }): Shape => shape)
/** One item; `type` says which fields it has. */
export const itemShape = v.variant('type', shapes as [Shape, ...Shape[]])

/** What the compiler knows of an item's type. */
export const definitionOf = ({ type }: ItemSource): ItemDefinition<ItemType, ItemSource> =>
  // The table is held against the types one by one; that an item's own entry takes it is more than the compiler can follow.
  definitions[type] as ItemDefinition<ItemType, never>
