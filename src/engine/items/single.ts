import type { ChoiceItem } from '../../model/Story'
import type { ItemKind } from './ItemKind'
import { markOptions, optionChoices, optionLines, scoreOne, takenOptions } from './options'

/** One right option. */
export const single = {
  picks: true,
  partial: 'never',
  view: ({ options }, mix) => ({ type: 'single' as const, options: mix(options) }),
  mark: markOptions,
  score: scoreOne,
  answers: ({ options }) => options.length,
  lines: optionLines,
  words: ({ options }) => options,
  choices: optionChoices,
  taken: (_, answer) => takenOptions(answer),
} satisfies ItemKind<ChoiceItem>
