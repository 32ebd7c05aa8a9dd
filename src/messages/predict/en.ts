/** What is asked before a memo's record is shown, in English. */
export const words = {
  ask: 'What did they really do?',
  hint: 'One tap, before you see it. It is not scored.',
  none: 'The briefing reports no step',
  show: 'Show me',
  compared: (thought: string, record: string): string => `You thought “${thought}”. On record: “${record}”.`,
  same: (thought: string): string => `You thought “${thought}”. On record: the same.`,
}

/** What each language must say. */
export type PredictWords = typeof words
