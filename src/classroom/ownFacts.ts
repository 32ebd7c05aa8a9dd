import type { FactId } from '../model/ids'

/**
 * Which of an item's facts one of its parts asks for, by their words: those that share most with what the part and its feedback say.
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
