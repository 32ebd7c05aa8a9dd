import type { OrderItem } from '../../model/Story'
import type { OptionId } from '../../model/ids'
import type { ItemKind, PartMark } from './ItemKind'
import { takenByPlace, toldPart, wordsOfPart } from './parts'

/** Steps put in order. */
export const order = {
  picks: false,
  partial: 'now',
  view: ({ options, key }, mix) => ({ type: 'order' as const, options: mixSteps(key, mix(options)) }),
  mark: markSteps,
  score: shareOf,
  answers: ({ options }) => options.reduce((ways, _, at) => ways * (at + 1), 1),
  lines: ({ options, key }, text) => ({
    offered: options.map((id) => wordsOfPart(text, id)),
    right: key.map((id) => wordsOfPart(text, id)),
    parts: options.map((id) => toldPart(text, id)),
  }),
  words: ({ options }) => options,
  choices: ({ key }) => key.map((chosen, part) => ({ part, chosen, key: true })),
  taken: (_, answer) => takenByPlace(answer),
} satisfies ItemKind<OrderItem>

/** Never in the right order from the start: there would be nothing to do. */
function mixSteps(key: readonly OptionId[], mixed: readonly OptionId[]): readonly OptionId[] {
  return mixed.every((option, at) => option === key[at]) ? [...mixed].reverse() : mixed
}

/** The steps as given: known ones, each once. */
function givenSteps({ options }: OrderItem, chosen: readonly string[]): readonly OptionId[] {
  return [...new Set(chosen)].filter((option) => options.includes(option))
}

function markSteps(item: OrderItem, chosen: readonly string[]): PartMark[] {
  const given = givenSteps(item, chosen)
  return item.options.map((part) => {
    const at = given.indexOf(part)
    const place = String(item.key.indexOf(part) + 1)
    const stands = at < 0 ? null : String(at + 1)
    return { part, given: stands, key: place, right: stands === place }
  })
}

/**
 * Of all pairs of steps, those given in the right order less those that are not, as a share of all; never below 0 (Kendall's
 * tau, cut at 0). One step moved far costs more than two neighbours swapped; the reverse order and a mere guess give nothing
 * on average. A step left out makes its pairs wrong.
 */
function shareOf(item: OrderItem, chosen: readonly string[]): number {
  const given = givenSteps(item, chosen)
  const place = new Map(given.map((option, at) => [option, at]))
  const pairs = item.key.flatMap((first, at) => item.key.slice(at + 1).map((second) => [first, second] as const))
  if (!pairs.length) return given.length ? 1 : 0
  const right = pairs.filter(([first, second]) => (place.get(first) ?? NaN) < (place.get(second) ?? NaN)).length
  return Math.max(0, (2 * right) / pairs.length - 1)
}
