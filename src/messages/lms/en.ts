/** What a pupil reads where the story runs inside a course, in English. */
export const words = {
  navigation: 'Pages',
  task: 'Your task',
  end: 'Save and close',
  privacy: 'Runs inside your course, which alone keeps what you do. Nothing goes anywhere else.',
  kicker: 'Your course asks you for this',
  sign: 'What you do goes to your course by itself, under the name it knows you by. There is nothing to hand in.',
  open: 'Only this counts. The rest of the story stays open to you.',
  allDone: 'All that is asked is done. You can still look at it, or close.',
  marks: (points: string, asked: number, answered: number, percent: number): string =>
    `Your quizzes: ${points} of ${asked} ${asked === 1 ? 'point' : 'points'} (${percent} %), ${answered} of ${asked} answered${asked > answered ? `; ${asked - answered} not answered, which give no points` : ''}. Your course gets the same.`,
  state: {
    kept: 'Saved in your course.',
    telling: 'Saving in your course …',
    waiting:
      'Your course does not answer. What you do is kept in this window and sent when it answers again: leave the window open.',
    full: 'Your course has no more room for this. Your latest steps are not saved: tell your teacher.',
    review: 'Your course shows this to be looked at. What you do now is not saved.',
    none: 'No course answers here, so nothing is saved. Open this from your course, or play on as it is.',
    ended: 'Everything is saved in your course.',
    endedUnsaved: 'Your course did not answer, so your latest steps may be missing in it.',
  },
  retry: 'Try again',
  endTitle: 'You can close this now',
  endLead: 'Leave by the way that your course offers, or close the window. What you open again goes on from here.',
  damaged: 'This package is not as it was made. Ask your teacher to put it into the course anew.',
}

/** What each language's pages must say. */
export type LmsWords = typeof words
