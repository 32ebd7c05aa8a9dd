const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What edits of the story have done to a run, in English. */
export const words = {
  title: 'The story has changed',
  lead: 'This run was begun with an earlier version of the story. It is followed as far as it goes:',
  journalTitle: 'What has changed under this run',
  entry: 'The file with which it began is gone: it opens on the first page.',
  scene: (words: string): string => `The scene filed as “${words}” is gone, and with it what you advised there.`,
  option: (scene: string, words: string): string =>
    `In “${scene}”, the advice filed as “${words}”, which you gave, is no longer offered.`,
  evidence: (scene: string): string =>
    `In “${scene}”, the evidence that you rested your advice on is no longer on the table.`,
  unfollowed: (count: number): string =>
    count === 1
      ? '1 later decision does not follow from there any more.'
      : `${count} later decisions do not follow from there any more.`,
  withdrawn: (count: number): string =>
    `${plural(count, 'answer was to a question that has', 'answers were to questions that have')} been withdrawn, and no longer counted.`,
  unreached: (count: number): string =>
    `${plural(count, 'answer belongs', 'answers belong')} to files that the run does not come to any more.`,
  reworded: (count: number): string =>
    `${plural(count, 'answer was to a question', 'answers were to questions')} worded otherwise since: kept, and not scored.`,
  stands: (where: string, decisions: number): string =>
    `It now stands at ${where}, with ${plural(decisions, 'decision', 'decisions')} that still hold${decisions === 1 ? 's' : ''}.`,
  scenePlace: (title: string): string => `“${title}”`,
  chapterEnd: (title: string): string => `the end of the chapter “${title}”`,
  end: 'its ending',
  unnamed: 'a scene',
  branches: 'Nothing is lost: the journal keeps the run as you played it. When you go on, you go on in a branch of it.',
  kept: 'Nothing is lost: the run is kept as you played it.',
  close: 'Close',
  journal: 'See it in the journal',
}
export type ChangesWords = typeof words
