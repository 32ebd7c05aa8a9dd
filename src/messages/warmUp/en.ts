/** What is said before a chapter that something comes back to, in English. */
export const words = {
  label: (chapter: string): string => `Before the chapter “${chapter}”`,
  title: (count: number, chapter: string): string =>
    count === 1
      ? `One thing from “${chapter}”`
      : `${['', '', 'Two', 'Three'][count] ?? count} things from “${chapter}”`,
  text: 'Your answers to these were not right yet. Look at them once more, or go straight on: the story does not wait for them.',
  begin: 'Look at them',
  skip: 'Go on without',
  next: 'Next',
  goOn: 'On to the chapter',
}

/** What each language must say. */
export type WarmUpWords = typeof words
