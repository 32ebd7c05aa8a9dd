import type { ItemText } from '../model/Text'

/** What an item says to one choice: to an option, or to a word for a gap by the word alone; none where the choice has no words of its own. */
export const partChosen = (
  item: Pick<ItemText, 'options'> | undefined,
  chosen: string,
): ItemText['options'][string] | undefined =>
  item?.options[chosen] ?? Object.entries(item?.options ?? {}).find(([key]) => key.endsWith(`.${chosen}`))?.[1]
