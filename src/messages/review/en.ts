import type { Grade } from '../../model/Review'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const grades: Record<Grade, string> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' }

/** The review page in English. */
export const words = {
  opening: 'Opening the deck …',
  noScript: 'The deck is made of your own answers, which only a script can read. Turn JavaScript on to see it.',
  lead: 'What you were asked comes back after some days: the better you knew it, the later. What you missed comes back the next day.',
  emptyTitle: 'Nothing to review yet',
  empty:
    'The deck fills by itself: with the questions that you answer, and with those of every file that you have read to the end.',
  toStory: 'To the story',
  toProgress: 'Progress',

  due: (count: number): string =>
    count === 0 ? 'Nothing is due today.' : `${plural(count, 'card is', 'cards are')} due today.`,
  fresh: (count: number): string =>
    count === 0 ? 'Every card has been asked.' : `${plural(count, 'card has', 'cards have')} not been asked yet.`,
  all: (count: number): string => `${plural(count, 'card', 'cards')} in the deck.`,
  begin: (count: number): string => `Review ${plural(count, 'card', 'cards')}`,
  beginFresh: (count: number): string => `Look at ${plural(count, 'new card', 'new cards')}`,
  nextDue: (when: string): string => `The next card is due on ${when}.`,

  card: (number: number, all: number): string => `Card ${number} of ${all}`,
  fill: 'Which dates and figures are missing?',
  ask: { holder: 'Whose view is this?', reason: 'Why?' },
  reasonOf: (who: string): string => `As told by: ${who}.`,
  think: 'Think of the answer first, then look.',
  showAnswer: 'Show the answer',
  gap: 'blank',
  show: 'Show the statement',
  readIn: 'Read in',
  grade: 'How well did you know it?',
  grades,
  suggested: 'suggested by your answer',
  days: (days: number): string =>
    days < 60 ? `in ${plural(days, 'day', 'days')}` : `in ${plural(Math.round(days / 30), 'month', 'months')}`,
  stop: 'Stop here',

  doneTitle: 'That is all for now',
  done: (count: number): string => `${plural(count, 'card', 'cards')} reviewed.`,
  back: 'Back to the deck',

  forecastTitle: 'The next fourteen days',
  forecastAlt: (total: number, most: number, when: string): string =>
    total === 0
      ? 'No card falls due in the next fourteen days.'
      : most === total
        ? `${plural(total, 'card falls', 'cards fall')} due, on ${when}.`
        : `${plural(total, 'card falls', 'cards fall')} due. Most of them on one day: ${most}, on ${when}.`,
  forecastTable: 'Day by day, as a table',
  day: 'Day',
  cards: 'Cards due',
  today: 'today',

  careEmptyTitle: 'Bring a deck',
  careEmpty:
    'A deck that you saved as a file elsewhere can be read here. It also comes with a link, code or file from the page “Take it with you, bring it back”.',
  careTitle: 'Keep, move or reset the deck',
  careText:
    'The deck stays in this browser. As a file it can be moved to another one; there both decks are merged, and no answer is lost.',
  save: 'Save the deck as a file',
  read: 'Read a deck from a file',
  anki: 'Save the cards for Anki',
  ankiWhole: 'All cards of the story as an Anki package (.apkg)',
  ankiText: 'For Anki: a text file for File › Import. It holds the questions and statements, not your dates.',
  reset: 'Reset the deck',
  resetAsk: 'Reset the deck? Every card will count as not asked yet.',
  resetYes: 'Reset it',
  resetNo: 'Keep it',
  resetDone: 'The deck is reset.',
  undo: 'Undo',
  undone: 'The deck is as it was.',
  saved: (file: string): string => `Saved as ${file}.`,
  merged: (count: number): string =>
    count === 0
      ? 'The file was read. It has nothing that is not in this deck already.'
      : `The file was read: ${plural(count, 'answer', 'answers')} added.`,
  older: (count: number): string =>
    `${plural(count, 'answer', 'answers')} in the file ${count === 1 ? 'is' : 'are'} older than the reset of this deck, and left out.`,
  badFile:
    'This file is not a review deck, or it is damaged. Nothing was changed. Choose the file that “Save the deck as a file” made.',
  newerFile:
    'This file was made by a later version of the app. Nothing was changed. Reload the page to get that version, then read the file again.',
  aside:
    'The deck kept in this browser could not be read. It has been put aside, not deleted; this one is made again from your runs.',
  unsaved: 'The deck could not be saved in this browser. It lasts as long as this page stays open: save it as a file.',
}

/** What each language must say. */
export type ReviewWords = typeof words
