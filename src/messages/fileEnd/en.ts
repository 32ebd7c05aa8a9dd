const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

/** What is said where a file, a chapter or a run ends, of what comes next, in English. */
export const words = {
  label: (file: string, number: number, all: number): string => `From the file “${file}”: question ${number} of ${all}`,
  next: 'Next',
  goOn: 'Turn the page',
  later: 'Later',
  chapterDone:
    'You have come to the end of this chapter. Look back at what you advised beside what was done, or test what the record says. Or go on.',
  toDebrief: 'Your decisions beside the record',
  toQuiz: 'What the record says',
  people: {
    title: 'How they took your advice',
    tally: (pleased: number, troubled: number): string =>
      [pleased && `pleased ${times(pleased)}`, troubled && `troubled ${times(troubled)}`].filter(Boolean).join(', '),
    /** Of whom it is told. */
    note: 'Invented people. The face is how they took it last.',
  },
  canDo: 'What you can do now',
  nextChapter: 'Next chapter',
  onward: 'Go on to the next chapter',
  onwardText: 'The leaders’ trust in you goes with you',
  toEnding: 'See how it ends',
  backToEnding: 'Back to your ending',
  toAssignment: 'On with the assignment',
  toHandIn: 'All done: hand it in',
  which: (number: number, all: number): string => `Ending ${number} of ${all}`,
  mattered: 'Three decisions that mattered most',
  aboutEnding: 'More about this ending',
  otherLed: 'Other decisions that led here',
  near: {
    title: 'Two endings were near, and what would have led there',
    given: (scene: string, advice: string): string => `In “${scene}” you would have advised: “${advice}”.`,
    notGiven: (scene: string, advice: string): string => `In “${scene}” you would not have advised: “${advice}”.`,
    abroad: (partner: string, up: boolean): string => `${partner}: ${up ? 'warmer' : 'colder'}.`,
    standing: (up: boolean): string => `Your word would have carried ${up ? 'further' : 'less far'}.`,
    home: (what: string, up: boolean): string => `${what}: ${up ? 'better' : 'worse'}.`,
  },
  after: {
    title: 'And now?',
    whole: 'The whole run beside the record, and one sentence of your own',
    decision: 'Play from a decision',
    decisionText: 'There are ten endings. Take one decision again and see where it leads; this run is kept.',
    anew: 'Begin anew (your run is kept)',
  },
}

/** What each language must say. */
export type FileEndWords = typeof words
