import { withinSentence } from '../withinSentence'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Class mode for a projector, in English. */
export const words = {
  title: 'In the room',
  lead: 'One run for the whole class, on the projector. You read together, count hands, advise and talk; the record is shown when you say so. Nothing is fetched from elsewhere and nothing is sent.',
  noScript: 'A lesson runs in your browser, by a script. Turn JavaScript on to begin one.',
  failed: 'The text did not arrive. Open this page once while you are connected; from then on it needs no network.',

  setup: 'A new lesson',
  what: 'What the class plays',
  wholeChapter: (section: string, title: string): string => `The whole of chapter ${section}: ${title}`,
  chapter: (section: string, title: string): string => `Chapter ${section}: ${title}`,
  minutes: (shortest: number, longest: number): string =>
    shortest === longest ? `${longest} min` : `${shortest} to ${longest} min`,
  time: (inAll: number, shortest: number, longest: number, decisions: number): string =>
    `About ${inAll} minutes with a class, an estimate: ${shortest === longest ? longest : `${shortest} to ${longest}`} of reading, five for each of ${plural(decisions, 'vote', 'votes')} with its talk, two for each question.`,
  questions: 'Questions at the end',
  allQuestions: 'all',
  name: 'Name of the lesson',
  className: (day: string): string => `Class of ${day}`,
  present: 'Students present',
  presentHint: 'Optional. Each count of hands is checked against it.',
  presentWrong: 'Write a whole number from 1 to 999, or leave it empty.',
  begin: 'Begin the lesson',

  kept: 'Lessons in this browser',
  keptHint: 'Every step and every count is kept at once: after a reload or a dead projector you go on where you were.',
  keptNone: 'None yet.',
  unkept: 'This browser does not let the page keep anything. The lesson lasts as long as this page stays open.',
  broken: (count: number): string =>
    `${plural(count, 'lesson', 'lessons')} could not be read. Nothing was deleted; a newer version of this page may open ${count === 1 ? 'it' : 'them'}.`,
  begun: (when: string): string => `Begun ${when}`,
  decided: (count: number): string => plural(count, 'decision', 'decisions'),
  goOn: 'Go on',
  goOnNamed: (name: string): string => `Go on: ${name}`,
  sheet: 'The sheet',
  sheetNamed: (name: string): string => `The sheet: ${name}`,
  delete: 'Delete',
  deleteNamed: (name: string): string => `Delete: ${name}`,
  deleted: (name: string): string => `“${name}” is deleted.`,
  undo: 'Take it back',
  gone: 'This lesson is not kept in this browser.',
  changed: 'The story no longer has the file of this lesson. The lesson stays here; begin a new one.',
  again: 'Try again',
  toTeach: 'Assign work instead',

  keysTitle: 'With a presenter’s remote',
  keys: 'Forward and back (Page Down and Page Up, the space bar, the arrow keys right and left) move one screen; B turns the wall dark until the next key. At the end of a text, forward goes on to the vote or the next scene. It never gives the advice and never shows the record: for those you press the button yourself.',

  bar: 'Tools of the lesson',
  presentNow: 'Present',
  light: 'Light up the wall again',
  fullScreen: 'Full screen',
  window: 'Leave full screen',
  larger: 'Larger type',
  smaller: 'Smaller type',
  moreBelow: 'More below',
  back: 'One step back',
  leave: 'Leave',

  timer: 'Time to talk',
  preset: (minutes: number): string => `${minutes} min`,
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  timeUp: 'Time is up.',

  toVote: 'To the vote',
  toText: 'Back to the text',
  hands: (label: string): string => `Hands for ${label}`,
  more: (label: string): string => `One more hand for ${label}`,
  less: (label: string): string => `One hand fewer for ${label}`,
  counted: (total: number): string => `${plural(total, 'hand', 'hands')} counted`,
  countedOf: (total: number, present: number): string => `${total} of ${plural(present, 'hand', 'hands')} counted`,
  over: (count: number): string =>
    count === 1 ? 'One more hand than there are students.' : `${count} more hands than there are students.`,
  none: 'Count hands, or choose without a vote.',
  most: (letter: string): string => `Most hands: ${letter}.`,
  tied: (letters: string): string => `A tie: ${letters}. The teacher chooses.`,
  otherwise: (letter: string): string => `Your choice: ${letter}.`,
  adviceTitle: 'What do we advise?',
  evidenceTitle: 'What do we rest it on?',
  evidenceHint: (count: number): string =>
    `One of ${count} cards: forward shows the next ones. Count hands, or choose one.`,
  onCards: (stand: string): string => `Cards: ${stand}`,
  chosen: 'chosen',
  /** A voice in the midst of a sentence. */
  within: withinSentence('en'),
  adviseMost: (letter: string): string => `Advise ${letter}: most hands`,
  adviseOther: (letter: string): string => `Advise ${letter}`,
  adviseOwn: (letter: string): string => `Advise ${letter}: the teacher chose`,
  adviseTied: (letters: string): string => `A tie (${letters}): choose one first`,
  adviseNone: 'First count hands or choose',
  needEvidence: 'A memo needs evidence: choose a card.',

  theirs: (count: number, total: number, most: boolean): string =>
    `It had ${most ? 'the most hands: ' : ''}${count} of ${most ? total : plural(total, 'hand', 'hands')}.`,
  unwelcome: (letter: string, needs: number, have: number): string =>
    `Those in power did not want to hear ${letter}: it took a standing of ${needs}, and yours was ${have}.`,
  think: 'What do you think really happened?',
  thinkHint: 'Talk it over first. The record is shown when the teacher says so.',
  showRecord: 'Show the record',
  simulated: 'simulated',
  inStory: 'In this story · simulated',
  inScene: 'In this story · real: only what cites the briefing',

  done: 'The file is closed',
  doneText:
    'You have played the files of this lesson. The advice and what came of it were simulated; the record was not.',
  toSheet: 'To the sheet: votes, advice, record',
  toQuiz: 'Ask the class',
  toRoom: 'To the lessons',

  sheetTitle: (name: string): string => `${name}: votes and record`,
  sheetLead: 'What the class voted, what was advised, what really happened.',
  sheetNone: 'No decision has been taken in this lesson yet.',
  sheetPresent: (count: number): string => `${plural(count, 'student', 'students')} present`,
  print: 'Print',
  backToLesson: 'Back to the lesson',
  votes: 'Votes of the class',
  noVotes: 'No hands were counted.',
  barNote: (count: number, percent: number): string => `${count} (${percent}\u202f%)`,
  advisedMark: 'advised',
  recordMark: 'nearest to the record',
  received: 'How it was received',
  heeded: 'Heeded.',
  aside: 'Set aside; the record took its course.',
  rested: 'Rested on',
  notShown: 'The record of this decision has not been shown yet.',

  quizTitle: 'Ask the class',
  inKey: (number: number, file: string): string => `${file && `${file}, `}no. ${number} of the answer key`,
  quizOf: (number: number, all: number): string => `Question ${number} of ${all}`,
  talk: 'Talk it over, then show the answer.',
  showAnswer: 'Show the answer',
  answer: 'The answer',
  right: 'right',
  previous: 'Previous question',
  next: 'Next question',
  quizEmpty: 'These files have no questions.',
}

/** What each language's class mode must say. */
export type RoomWords = typeof words
