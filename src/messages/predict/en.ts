/** What is asked before a memo's record is shown, in English. */
export const words = {
  ask: 'What did they really do?',
  hint: 'A guess before you see it: one tap, no points.',
  none: 'Nothing that the briefing tells of',
  show: 'Skip this and show what happened',
  compared: (thought: string, record: string): string => `You thought “${thought}”. On record: “${record}”.`,
  same: (thought: string): string => `You thought “${thought}”. On record: the same.`,
}

/** What each language must say. */
export type PredictWords = typeof words
