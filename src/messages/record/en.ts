/** The whole record on one page, and what is said where no script runs, in English. */
export const words = {
  lead: 'What happened between May 2021 and February 2023, chapter by chapter, as the briefing tells it and without the simulated timeline. To be read or printed without playing.',
  files: 'Chapters',
  withoutScript:
    'This browser runs no script, or is older than Chrome 109, Firefox 115, Safari 15.4. The chapters, their first scenes, the atlas and the whole record can be read and printed. Scripts add the rest: advising and what comes of it, quizzes, and the pages for a class.',
  toRecord: 'The whole record',
}
export type RecordWords = typeof words
