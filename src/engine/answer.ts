import { type Result, fail, ok } from '../model/Result'
import type { Confidence, Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { ItemId } from '../model/ids'
import { append } from './append'
import type { Refusal } from './Refusal'

/** An answer as given. */
export interface Answer {
  readonly item: ItemId
  /** As `Entry` words it, by the item's type. */
  readonly chosen: readonly string[]
  readonly confidence?: Confidence | undefined
  /** A second try at the item. */
  readonly again?: boolean | undefined
  readonly at: number
}

/** Answers an item of an episode that the run has reached, as the item is worded now. */
export function answer(story: Story, run: Run, { item, chosen, confidence, again, at }: Answer): Result<Run, Refusal> {
  return append(story, run, ({ index }) => {
    const place = index.items.get(item)
    if (!place) return fail({ kind: 'unknown-item', item })
    return ok({
      kind: 'answer',
      item,
      chosen: [...chosen],
      hash: place.item.hash,
      ...(confidence && { confidence }),
      ...(again && { again }),
      at,
    })
  })
}
