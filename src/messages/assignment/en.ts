const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What a student reads of an assignment, and hands in, in English. */
export const words = {
  title: 'Assignment',
  noScript: 'An assignment is read from its link by a script. Turn JavaScript on to see it.',
  opening: 'Opening …',
  failure: {
    'not-an-assignment':
      'There is no assignment in this link. Ask your teacher for the link again, or scan the QR code, and open it whole.',
    newer:
      'This assignment was made with a later version of Advise Bamako. Reload this page to get that version, then open the link again.',
    damaged: 'Part of this link is missing. Copy the whole link, to its last letter, and open it again.',
  },
  pasteTitle: 'Open an assignment',
  paste: 'Paste the link from your teacher',
  pasteOpen: 'Open',
  others: 'Opened earlier in this browser',
  openNamed: (title: string): string => `Open “${title}”`,
  brokenRecords: (count: number): string =>
    `${plural(count, 'assignment', 'assignments')} kept here cannot be read by this version. Nothing is deleted; open the link again.`,
  unkept: 'This browser does not let the page keep anything. Hand in before you close it.',

  kicker: 'Your teacher asks you for this',
  by: (day: string): string => `By ${day}`,
  chapter: (section: string, title: string): string => `Chapter ${section}: ${title}`,
  minutes: (shortest: number, longest: number): string =>
    shortest === longest ? `${shortest} min` : `${shortest} to ${longest} min`,
  inAll: (shortest: number, longest: number): string =>
    `In all ${shortest === longest ? shortest : `${shortest} to ${longest}`} minutes of play, and the quiz.`,
  sign: { name: 'You hand it in under your name.', 'code-name': 'You hand it in under a code name.' },
  tries: { 1: 'One try at each question.', 2: 'Two tries at each question, the second for half the points.' },
  feedback: { now: 'You see at once whether you were right.', end: 'You see what was right at the end.' },
  confidence: 'Each answer asks how sure you are.',
  open: 'Only this is asked. The rest of the story stays open to you.',
  aids: 'Nothing is timed: take the time that you need. Larger letters, another typeface and reading aloud: the button “Aa” above.',
  missing: (count: number): string =>
    `${plural(count, 'file', 'files')} of this assignment cannot be found in this version of the story. Play the others, and tell your teacher.`,
  file: (title: string): string => title,
  quiz: (count: number, minutes: number): string =>
    `Quiz: ${plural(count, 'question', 'questions')}, about ${plural(minutes, 'minute', 'minutes')}`,
  state: { untouched: 'not begun', underway: 'under way', done: 'done' },
  answered: (done: number, all: number): string => `${done} of ${all} answered`,
  marks: (points: string, asked: number, answered: number, percent: number): string =>
    `Your quizzes: ${points} of ${plural(asked, 'point', 'points')} (${percent} %), ${answered} of ${asked} answered${asked > answered ? `; ${asked - answered} not answered, which give no points` : ''}. Your teacher sees the same.`,
  progress: (done: number, all: number): string => `${done} of ${all} done`,

  begin: 'Begin',
  beginFile: (title: string): string => `Begin “${title}”`,
  goOn: 'Continue',
  goOnFile: (title: string): string => `Continue “${title}”`,
  toQuiz: 'To the quiz',
  debrief: 'Debrief',
  debriefOf: (title: string): string => `Debrief of “${title}”`,
  toHandIn: 'Hand in',
  handInEarly: 'You can hand in before all is done, and again later.',
  handedIn: (when: string): string => `Last made ready to hand in on ${when}. You can hand in again.`,
  allDone: 'All that is asked is done.',
  strip: (title: string): string => `Assignment “${title}”`,
  somebodyElse: 'Somebody else works here',
  somebodyElseHint: 'Begins this assignment anew for the next one at this device. What was done so far is kept.',
  before: 'Work of others at this device',
  beforeHint: 'Go back only to what is your own: it opens with its name and sentences.',
  backTo: (when: string): string => `Back to the work last opened on ${when}`,
  toAssignment: 'To the assignment',

  handIn: 'Hand in',
  handInLead: (title: string): string => `For “${title}”.`,
  nothing: 'There is nothing to hand in yet: play a file of the assignment first.',
  noAssignment: 'No assignment is open in this browser. Open the link from your teacher first.',
  notAll: (done: number, all: number): string =>
    `${done} of ${all} is done. You can hand in now, and again when you have gone on.`,
  who: 'Who hands in',
  name: { name: 'Your name', 'code-name': 'Your code name' },
  second: { name: 'Second name', 'code-name': 'Second code name' },
  pair: 'There are two of us at this device',
  nameMissing: 'Write your name, so that your teacher knows whose it is.',
  which: 'Which run',
  whichHint: 'You have played this more than once.',
  run: (when: string, decisions: number): string => `Begun ${when}, ${plural(decisions, 'decision', 'decisions')}`,
  wordsTitle: 'In your own words',
  wordsLead: 'Optional. Only your teacher reads these sentences. They are kept here as you write.',
  memo: 'One sentence: why this advice?',
  memoAdvised: 'You advised:',
  debriefTitle: 'At the debrief',
  debriefAsks: [
    'What would you now advise otherwise, and on what evidence?',
    'Whose voice did you miss, and what might they have said?',
    'What question should the class discuss?',
  ],
  wordsFailed:
    'The text of your decisions did not arrive. You can hand in without these sentences, or reload the page.',
  make: 'Make it ready to hand in',
  making: 'Making …',
  holds:
    'It holds your name, your decisions and answers with their times, and your sentences. It holds no score. It is sealed: only your teacher can open it.',
  holdsOpen: 'It holds your name, your decisions and answers with their times, and your sentences. It holds no score.',
  openNotice: {
    'no-key': 'This assignment was made without a key: whoever carries what you hand in can read it.',
    'no-crypto':
      'This page is served without encryption (http): what you hand in is not sealed, and whoever carries it can read it. Give it to your teacher directly.',
  },

  ready: 'Ready: give it to your teacher',
  readyLead: 'Nothing has been sent. Choose one way:',
  byLink: 'As a link, by message or e-mail',
  byCode: 'As a code to paste',
  byFile: 'As a file',
  saveFile: 'Save the file',
  fileSaved: 'The file is in your downloads. Attach it, or put it where your class hands in.',
  byQr: 'As a QR code: your teacher scans your screen',
  qrLabel: 'QR code of what you hand in',
  qrWithoutWords:
    'Your sentences are too long for it and are left out here; they are in the link, the code and the file.',
  damagedKey:
    'The key in this assignment is damaged, so nothing can be sealed to your teacher. What you have done is kept: open the link from your teacher again, then hand in.',
  qrTooLong: 'There is too much in it for a QR code. Use the link or the file.',
  print: 'Print the page',
  printHead: 'Handed in',
  change: 'Change something',
  copy: 'Copy',
  copied: 'Copied',
  fileText: (code: string): string =>
    `Advise Bamako: something handed in. Give this file to your teacher, who opens it in the class view.\n\n${code}\n`,
}

/** What each language's pages must say. */
export type AssignmentWords = typeof words
