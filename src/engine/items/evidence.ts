import type { EvidenceItem } from '../../model/Story'
import type { ItemKind } from './ItemKind'
import { markOptions, optionChoices, optionLines, scoreOne, takenOptions } from './options'

/** The sentence of a short passage that supports a claim: one is chosen, and it does or it does not. */
export const evidence = {
  picks: true,
  partial: 'never',
  // A passage is read in its order: nothing is mixed.
  view: ({ options }) => ({ type: 'evidence' as const, options }),
  mark: markOptions,
  score: scoreOne,
  answers: ({ options }) => options.length,
  lines: optionLines,
  words: ({ options }) => options,
  choices: optionChoices,
  taken: (_, answer) => takenOptions(answer),
} satisfies ItemKind<EvidenceItem>
