import type { ChoiceItem } from '../../model/Story'
import type { ItemKind } from './ItemKind'
import { markOptions, optionChoices, optionLines, takenOptions } from './options'

/** All options that are right. */
export const multiple = {
  picks: true,
  partial: 'end',
  view: ({ options }, mix) => ({ type: 'multiple' as const, options: mix(options) }),
  mark: markOptions,
  score: shareOf,
  // All sets of options but the empty one.
  answers: ({ options }) => 2 ** options.length - 1,
  lines: optionLines,
  words: ({ options }) => options,
  choices: optionChoices,
  taken: (_, answer) => takenOptions(answer),
} satisfies ItemKind<ChoiceItem>

/**
 * Each option judged right (chosen and key, or left and not key) is an equal share of one point. Choosing everything judges
 * every distractor wrong, so guessing all never gives full marks; choosing nothing judges nothing, so it gives none.
 */
function shareOf(item: ChoiceItem, chosen: readonly string[]): number {
  const marks = markOptions(item, chosen)
  if (!marks.some(({ given }) => given !== null)) return 0
  return marks.filter(({ right }) => right).length / marks.length
}
