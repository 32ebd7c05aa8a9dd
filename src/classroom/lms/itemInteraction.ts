import { assertNever } from '../../model/assertNever'
import { readNumber } from '../../engine/items/readNumber'
import type { Item } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { AnsweredPart, Given, Interaction, InteractionWords } from './Interaction'

/** What an item asks and what was given to it, whatever its type. */
type Asked = Pick<Interaction, 'kind' | 'parts' | 'given' | 'right'> & Partial<Pick<Interaction, 'number'>>

const whole = (offers: readonly string[]): readonly AnsweredPart[] => [{ id: '', offers }]

/** Options by their places; what the item does not know counts for nothing, nor what is given twice. */
const chosenOf = (offers: readonly string[], chosen: readonly string[]): Given =>
  [...new Set(chosen)].map((id) => [0, offers.indexOf(id)] as const).filter(([, at]) => at >= 0)

/** Each part with what was given for it, where it offers that; a part given several things is given none. */
const pairsOf = (parts: readonly AnsweredPart[], of: (part: AnsweredPart, at: number) => readonly string[]): Given =>
  parts.flatMap((part, at): Given => {
    const taken = of(part, at)
    const place = part.offers.indexOf(taken[0] ?? '')
    return taken.length === 1 && place >= 0 ? [[at, place]] : []
  })

/** An answer to an item in the terms of all standards. Total: any answer at all. */
export function askedOf(item: Item, chosen: readonly string[]): Asked {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return { kind: 'choice', ...choice(item.options, chosen, [item.key]) }
    case 'evidence':
      return {
        kind: 'choice',
        ...choice(
          item.options,
          chosen,
          item.key.map((id) => [id]),
        ),
      }
    case 'order':
      return { kind: 'sequencing', ...choice(item.options, chosen, [item.key]) }
    case 'match':
    case 'attribution': {
      const parts = item.premises.map((id) => ({ id, offers: item.targets }))
      const targetsIn = (pairs: readonly string[]) =>
        pairsOf(parts, ({ id, offers }) => offers.filter((target) => pairs.includes(`${id}.${target}`)))
      return { kind: 'matching', parts, given: targetsIn(chosen), right: [targetsIn(item.key)] }
    }
    case 'cloze': {
      const parts = item.gaps.map(({ id, options }) => ({ id, offers: options }))
      const given = pairsOf(parts, (_, at) => chosen.slice(at, at + 1))
      return { kind: 'matching', parts, given, right: [pairsOf(parts, (_, at) => [item.gaps[at]?.key ?? ''])] }
    }
    case 'numeric': {
      const { key, tolerance } = item
      const read = chosen.length === 1 ? readNumber(chosen[0] ?? '') : []
      // Of two readings (`1,200`) the one that is meant more likely.
      const given = [...read].sort((a, b) => Math.abs(a - key) - Math.abs(b - key))[0] ?? null
      return { kind: 'numeric', parts: [], given: [], right: [], number: { given, key, tolerance } }
    }
    default:
      return assertNever(item)
  }
}

function choice(
  options: readonly string[],
  chosen: readonly string[],
  keys: readonly (readonly string[])[],
): Omit<Asked, 'kind'> {
  return { parts: whole(options), given: chosenOf(options, chosen), right: keys.map((key) => chosenOf(options, key)) }
}

/** The words of an item, by its parts; a word that is missing is its id. */
export function itemWords(item: Item, text: ItemText, language: string): InteractionWords {
  const { parts } = askedOf(item, [])
  const told = (id: string): string => text.options[id]?.text ?? text.targets?.[id] ?? id
  const cloze = item.type === 'cloze'
  return {
    language,
    asked: [text.stem, cloze ? text.sentence : ''].filter(Boolean).join(' '),
    parts: parts.map(({ id }) => told(id)),
    offers: parts.map(({ id, offers }) => offers.map((offer) => told(cloze ? `${id}.${offer}` : offer))),
  }
}
