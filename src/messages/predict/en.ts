/** What is asked before a memo's record is shown, in English. */
export const words = {
  ask: 'And what did the authorities really do?',
  hint: 'Guess: one tap, no points.',
  none: 'The briefing says nothing',
  show: 'Skip this and show what happened',
  compared: (thought: string, record: string): string =>
    `You guessed “${thought}”. Nearest to what was really done: “${record}”.`,
  same: (thought: string): string => `You guessed right: “${thought}”.`,
  /** The briefing reports nothing that was done. */
  unknown: (thought: string): string => `You guessed “${thought}”. The briefing tells of nothing that was done.`,
}

/** What each language must say. */
export type PredictWords = typeof words
