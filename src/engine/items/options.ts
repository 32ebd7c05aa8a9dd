import type { Item } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { OptionId } from '../../model/ids'
import type { Choice, KeyLines, PartMark } from './ItemKind'
import { takenOnce, toldPart, wordsOfPart } from './parts'

/** What every type has in common in which one picks among options. */
export interface Picked extends Pick<Item, 'id'> {
  readonly options: readonly OptionId[]
  readonly key: readonly OptionId[]
}

/** Every option: chosen or left, and which of the two it should have been. */
export function markOptions({ options, key }: Picked, chosen: readonly string[]): readonly PartMark[] {
  return options.map((part) => {
    const [given, should] = [chosen.includes(part), key.includes(part)]
    return { part, given: given ? 'chosen' : null, key: should ? 'chosen' : null, right: given === should }
  })
}

/** All or nothing: one known option is chosen, and it belongs to the key. */
export function scoreOne(item: Picked, chosen: readonly string[]): number {
  const [taken, ...others] = markOptions(item, chosen).filter(({ given }) => given !== null)
  return taken?.key && !others.length ? 1 : 0
}

export const optionLines = ({ options, key }: Picked, text: ItemText): KeyLines => ({
  offered: options.map((id) => wordsOfPart(text, id)),
  right: key.map((id) => wordsOfPart(text, id)),
  parts: options.map((id) => toldPart(text, id, key.includes(id))),
})

export const optionChoices = ({ options, key }: Picked): Choice[] =>
  options.map((chosen) => ({ part: null, chosen, key: key.includes(chosen) }))

export const takenOptions = (answer: readonly string[]): Choice[] => takenOnce(answer, () => null)
