/** What is asked before a memo's record is shown, in English. */
export const words = {
  ask: 'And what did the authorities really do?',
  hint: 'It was not your advice. Guess: one tap, no points.',
  none: 'The briefing says nothing',
  show: 'Skip this and show what happened',
  compared: (thought: string, record: string): string =>
    `You guessed “${thought}”. Nearest to what was really done: “${record}”.`,
  same: (thought: string): string => `You guessed “${thought}”: that comes nearest to what was really done.`,
  /** The same, where the briefing reports nothing that was done. */
  right: (thought: string): string => `You guessed right: “${thought}”.`,
  /** After it, where one's advice was that too, and one was asked all the same, as all were at first. */
  own: 'You advised that too.',
  /** The briefing reports nothing that was done. */
  unknown: (thought: string): string => `You guessed “${thought}”. The briefing tells of nothing that was done.`,
}

/** What each language must say. */
export type PredictWords = typeof words
