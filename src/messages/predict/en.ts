/** What is asked before a memo's record is shown, in English. */
export const words = {
  ask: 'And what did the authorities really do?',
  hint: 'Guess: one tap, no points.',
  none: 'Nothing that we know of',
  show: 'Skip this and show what happened',
  compared: (thought: string, record: string): string => `You thought “${thought}”. On record: “${record}”.`,
  same: (thought: string): string => `You thought “${thought}”. On record: the same.`,
}

/** What each language must say. */
export type PredictWords = typeof words
