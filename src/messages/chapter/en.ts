/** What the page of a chapter says, in English. */
export const words = {
  opening: 'The record, to read without playing',
  taste: 'How it begins',
  play: 'Play this chapter',
  question: 'Read who says so, and who is missing',
  questionTitle: 'Who says so, and who is missing?',
  files: 'Files in this chapter',
  onRecordNote: 'Everything in this part is told as the briefing tells it.',
}

/** What each language's page must say. */
export type ChapterWords = typeof words
