import type { MatchItem } from '../../model/Story'
import type { ItemKind } from './ItemKind'
import { markPairs, pairChoices, pairLines, takenPairs } from './pairs'
import { shareRight } from './parts'

/** Statements given to those who hold them: a holder may have several, or none. */
export const attribution = {
  picks: false,
  partial: 'now',
  view: ({ premises, targets }, mix) => ({
    type: 'attribution' as const,
    premises: mix(premises),
    targets: mix(targets, '/targets'),
  }),
  mark: (item, chosen) => markPairs(item, chosen, false),
  score: (item, chosen) => shareRight(markPairs(item, chosen, false)),
  answers: ({ premises, targets }) => targets.length ** premises.length,
  lines: pairLines,
  words: ({ premises, targets }) => [...premises, ...targets],
  choices: pairChoices,
  taken: takenPairs,
} satisfies ItemKind<MatchItem>
