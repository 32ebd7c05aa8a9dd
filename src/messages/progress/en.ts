import { levelsEn } from '../item/en'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The progress page in English. */
export const words = {
  opening: 'Reading your runs …',
  noScript: 'Progress is worked out from your own runs, which only a script can read. Turn JavaScript on to see it.',
  lead: 'How far you have come in the story, and what your answers show. It is worked out anew each time from your runs.',
  printTitle: 'What I learned',
  printed: (when: string): string => `Printed on ${when}. Answers of all runs in this browser; memos of the open run.`,
  print: 'Print “What I learned”',
  toReview: 'Review',
  toStory: 'To the story',
  emptyTitle: 'Nothing to show yet',
  empty: 'Play a first file and answer its questions: this page then says what you have shown, and what to read again.',

  wayTitle: 'Through the story',
  way: (chapters: number, allChapters: number, files: number, allFiles: number): string =>
    `${chapters} of ${plural(allChapters, 'chapter', 'chapters')} and ${files} of ${plural(allFiles, 'file', 'files')} read to the end in the open run.`,
  noRun: 'No run is open.',
  left: (shortest: number, longest: number): string =>
    longest === 0
      ? 'Nothing is left to read.'
      : shortest === longest
        ? `About ${plural(longest, 'minute is', 'minutes are')} left.`
        : `About ${shortest} to ${longest} minutes are left.`,
  chapter: 'Chapter',
  files: 'Files read',
  questions: 'Questions answered',
  of: (done: number, all: number): string => `${done} of ${all}`,

  objectivesTitle: 'What you can do by now',
  objectivesText:
    'Shown: three different questions right at the first try, not by a guess. Kept: one of them right again a day or more later, and mistakes few beside what was right. A later mistake takes it back, and reviews count.',
  levels: levelsEn,
  asked: (answered: number, items: number): string =>
    `${answered} of ${plural(items, 'question', 'questions')} answered`,
  total: (met: number, all: number): string => `${met} of ${plural(all, 'objective', 'objectives')} shown.`,

  memosTitle: 'Memos written',
  noMemos: 'No memo in the open run yet.',
  advised: 'Advice:',
  rested: 'Rested on:',

  weakTitle: 'What to read again',
  moreWeak: (count: number): string => `${count} more to come back to`,
  shownOf: (shown: number, all: number): string => `${shown} of ${all} shown`,
  noWeak: 'Nothing: every question you answered was answered right in the end.',
  taught: (scene: string, file: string): string => `Taught in the scene “${scene}”, file “${file}”`,
  openChapter: (chapter: string): string => `Open the chapter “${chapter}”`,
}

/** What each language must say. */
export type ProgressWords = typeof words
