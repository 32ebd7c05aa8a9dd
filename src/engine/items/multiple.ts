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
 * The share of right options that were chosen, less the share of wrong ones that were; never below 0 (Youden's index). So to choose
 * everything earns nothing, as to choose nothing does, and a mere guess earns nothing on average before the cut.
 */
function shareOf({ options, key }: ChoiceItem, chosen: readonly string[]): number {
  const shareIn = (ids: readonly string[]): number =>
    ids.length ? ids.filter((id) => chosen.includes(id)).length / ids.length : 0
  return Math.max(0, shareIn(key) - shareIn(options.filter((id) => !key.includes(id))))
}
