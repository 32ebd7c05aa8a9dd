import type { FactId } from '../model/ids'
import type { Item } from '../model/Story'
import type { ItemText } from '../model/Text'

/**
 * Which of an item's facts one of its parts asks for: as the item says; where it does not, by its words in the language that is read. Until
 * these are here, all that the item rests on.
 *
 * @param factText the words of a fact
 */
export function factsOfPart(
  { facts }: Item,
  part: string,
  told: ItemText | undefined,
  factText: (id: FactId) => string,
): readonly FactId[] {
  if (facts.length < 2 || !told) return facts
  const own = Object.entries(told.options).flatMap(([id, one]) =>
    id === part || id.startsWith(`${part}.`) ? [one] : [],
  )
  const named = new Set(own.flatMap(({ facts: said = [] }) => said))
  if (named.size) return [...named]
  const words = own.map(({ text, feedback }) => `${text} ${feedback}`).join(' ')
  return ownFacts(
    words,
    facts.map((id) => ({ id, text: factText(id) })),
  )
}

/**
 * The same guessed by words: those that share most with what the part and its feedback say.
 * All of them where nothing is shared, or there is but one.
 */
export function ownFacts(part: string, facts: readonly { readonly id: FactId; readonly text: string }[]): FactId[] {
  const said = wordsOf(part)
  const shared = facts.map(({ id, text }) => ({
    id,
    count: [...wordsOf(text)].filter((word) => said.has(word)).length,
  }))
  const most = Math.max(0, ...shared.map(({ count }) => count))
  return shared.filter(({ count }) => count === most).map(({ id }) => id)
}

/** Words that say something, by their beginnings: *suspend* is in *suspended*. Numbers whole. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).map((word) => word.slice(0, 6)))
