import type { Item } from '../../model/Story'
import type { ItemText } from '../../model/Text'

interface Asked {
  readonly item: Item
  readonly text: ItemText
}

/**
 * What is still to be asked after a wrong answer: first an item in which the same may be believed, else one of the same objective;
 * the others keep their order. Nothing is added or left out.
 */
export function askNext<T extends Asked>(rest: readonly T[], missed: Asked, chosen: readonly string[]): readonly T[] {
  const believed = chosen.flatMap((option) => missed.text.options[option]?.misconception ?? [])
  const next =
    rest.find(({ text }) => beliefsIn(text).some((belief) => believed.includes(belief))) ??
    rest.find(({ item }) => item.objective === missed.item.objective)
  return next ? [next, ...rest.filter((one) => one !== next)] : rest
}

const beliefsIn = ({ options }: ItemText): readonly string[] =>
  Object.values(options).flatMap(({ misconception }) => misconception ?? [])
