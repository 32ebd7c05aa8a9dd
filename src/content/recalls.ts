import type { CardId } from '../model/Review'
import type { RecallText } from '../model/Text'
import { type Language, languages } from '../model/languages'
import type { FactSource, ItemSource, Words } from './shape'

type Say = (words: Words | undefined) => string

/** Where a statement turns from what is so to why, in each language: what comes before stands on the card, the rest behind it. */
const turns: Readonly<Record<Language, RegExp>> = {
  en: /,? (?=because (?!of )|so that |since such )/u,
  fr: /,? (?=parce qu|car |pour qu(?:e |’))/u,
}

/**
 * The cards of a chapter that are answered in one’s head: whose view it is, for each statement of an attribution; why it is so, for
 * each fact of the items that gives a reason in every language.
 *
 * @param language of the words that `say` prints
 */
export function recallsOf(
  items: readonly ItemSource[],
  factOf: (id: string) => FactSource | undefined,
  language: Language,
  say: Say,
): Readonly<Record<CardId, RecallText>> {
  const facts = [...new Set(items.flatMap((item) => item.facts))].flatMap((id) => factOf(id) ?? [])
  return Object.fromEntries([
    ...items.flatMap((item) => holderCards(item, say)),
    ...facts.flatMap((fact) => reasonCard(fact, language)),
  ])
}

type Card = readonly [CardId, RecallText]

/** What is nobody’s view, but on record, has no holder to ask for. */
function holderCards(item: ItemSource, say: Say): readonly Card[] {
  if (item.type !== 'attribution') return []
  const holders = new Map(item.targets.map((target) => [target.id, say(target.text)]))
  return item.premises
    .filter(({ target }) => target !== 'record')
    .map(({ id, text, target }) => [
      `holder/${item.id}.${id}`,
      { kind: 'holder', front: say(text), back: holders.get(target) ?? target },
    ])
}

function reasonCard({ id, text, voice }: FactSource, language: Language): readonly Card[] {
  const cuts = languages.map((one) => [one, cutAt(text[one] ?? '', turns[one])] as const)
  const cut = cuts.find(([one]) => one === language)?.[1]
  // What gives its reason in one language only would be a card that comes and goes with the language.
  return cut && cuts.every(([, one]) => one) ? [[`reason/${id}`, { kind: 'reason', ...cut, voice }]] : []
}

/** The sentence that gives a reason, up to where it does, after what leads to it; and the reason, to its sentence’s end. */
function cutAt(text: string, turn: RegExp): Pick<RecallText, 'front' | 'back'> | null {
  const flat = text.replace(/\s+/gu, ' ').trim()
  const found = turn.exec(flat)
  if (!found) return null
  const rest = flat.slice(found.index + found[0].length)
  return { front: `${flat.slice(0, found.index)} …`, back: /^.*?[.!?](?=\s|$)/u.exec(rest)?.[0] ?? rest }
}
