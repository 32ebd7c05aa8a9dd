/** What leads through the steps of an outcome, in English. */
export const words = {
  step: (number: number, all: number): string => `Step ${number} of ${all}`,
  whole: 'Tell it all at once',
  steps: 'Tell it in steps',
  /** How the advice lies to what was really done; what was done is told as the option nearest to it. */
  beside: (same: boolean): string =>
    same
      ? 'You advised what comes nearest to what was really done.'
      : 'What was really done was another course than the one you advised.',
  more: (changes: number, judged: boolean): string =>
    [changes ? `${changes} more ${changes === 1 ? 'change' : 'changes'}` : '', judged ? 'your evidence' : '']
      .filter((part) => part !== '')
      .join(', and '),
}

/** What each language must say. */
export type BeatsWords = typeof words
