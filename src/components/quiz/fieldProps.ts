import type { PartMark } from '../../engine/items/ItemKind'
import type { ItemView } from '../../engine/quiz'
import type { ItemWords } from '../../messages/item/en'
import type { ItemText } from '../../model/Text'

/** What the part of an `ItemCard` takes that is answered: one component for each type. Each gives out `change` with all that is chosen. */
export interface FieldProps {
  readonly view: ItemView
  readonly text: ItemText
  readonly words: ItemWords
  readonly chosen: readonly string[]
  /** How each part was judged, once it is told; `null` while it can be answered. */
  readonly marks: readonly PartMark[] | null
  /** Ids of the stem, and of what says how to answer or what is missing. */
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  /** Of a number: wrong ones that are answered each by itself. */
  readonly slips: readonly number[]
}
