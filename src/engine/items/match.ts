import type { MatchItem } from '../../model/Story'
import type { ItemKind } from './ItemKind'
import { markPairs, pairChoices, pairLines, takenPairs } from './pairs'
import { shareRight } from './parts'

/** Premises given to their targets, one to one. */
export const match = {
  picks: false,
  partial: 'now',
  view: ({ premises, targets }, mix) => ({
    type: 'match' as const,
    premises: mix(premises),
    targets: mix(targets, '/targets'),
  }),
  mark: (item, chosen) => markPairs(item, chosen, true),
  score: (item, chosen) => shareRight(markPairs(item, chosen, true)),
  answers: ({ premises, targets }) => premises.reduce((ways, _, at) => ways * Math.max(0, targets.length - at), 1),
  lines: pairLines,
  words: ({ premises, targets }) => [...premises, ...targets],
  choices: pairChoices,
  taken: takenPairs,
} satisfies ItemKind<MatchItem>
