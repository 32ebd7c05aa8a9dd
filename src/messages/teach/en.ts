import { forEachLanguage } from '../../model/languages'
import { languageName } from '../languageName'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The page on which teachers make assignments, in English. */
export const words = {
  title: 'Assign',
  lead: 'Choose what the class plays. You get a link and a QR code for the class, and a link for you alone that opens what is handed in. No accounts, nothing is sent to us.',
  noScript: 'Assignments are made in your browser, by a script. Turn JavaScript on to make one.',
  opening: 'Opening …',

  what: 'What the class plays',
  whatHint:
    'A chapter follows one part of the briefing. It has one to three files: a file is what is played at one sitting, some ten minutes and its quiz.',
  oneFile: (title: string): string => `Its one file: “${title}”`,
  chapter: (section: string, title: string): string => `Chapter ${section}: ${title}`,
  minutes: (shortest: number, longest: number): string =>
    shortest === longest ? `${shortest} min` : `${shortest} to ${longest} min`,
  objectives: 'What it teaches',
  wholeChapter: (title: string): string => `The whole chapter “${title}”`,
  nothingChosen: 'Choose at least one file.',
  leap: 'You leave out files in between. That works: each stretch begins with what must be known, and is played as a run of its own.',

  how: 'How',
  name: 'Title',
  due: 'By (a day to show)',
  dueHint: 'Optional. Nothing closes on that day.',
  language: 'Language',
  languages: forEachLanguage((language) => languageName(language, 'en')),
  asks: 'Students sign with',
  asksChoices: { name: 'their name', 'code-name': 'a code name' },
  more: 'Quiz settings',
  tries: 'Tries at each question',
  triesChoices: { 1: 'One', 2: 'Two, the second for half the points' },
  triesOne: 'With feedback at the end there is one try: a second would tell that the first was wrong.',
  order: 'Questions',
  orderChoices: { same: 'the same for the whole class', own: 'others for each student' },
  feedback: 'Feedback',
  feedbackChoices: { now: 'after each question', end: 'at the end' },
  confidence: 'Ask how sure students are',
  confidenceChoices: { no: 'No', yes: 'Yes, with each answer' },

  summary: (files: number, shortest: number, longest: number, quiz: number): string =>
    `${plural(files, 'file', 'files')}, ${shortest === longest ? shortest : `${shortest} to ${longest}`} minutes of play, and about ${quiz} for the quiz`,
  make: 'Make the assignment',
  making: 'Making …',
  preview: 'Preview, with answers',
  previewOnly: 'Preview',
  previewShut:
    'So the assignment looks to a student. The questions with their answers open once it is made: they belong to the teacher link.',
  previewLead: 'So the assignment looks to a student. Below, for you: the questions, with the right answer marked.',
  previewEach: 'The questions and their order are the same for all.',
  previewDrawn: (count: number, total: number): string => `Each student is asked ${count} of these ${total}.`,
  right: 'right answer',
  key: 'Right answer:',
  decisions: (count: number): string => plural(count, 'decision', 'decisions'),
  play: (title: string): string => `Play “${title}” yourself`,
  previewFailed: 'The text for the preview did not arrive. The assignment can be made without it.',

  ready: 'Ready for the class',
  unreachable: {
    device:
      'Only this device can open this address. Open this page at the address of the school’s network or of the site, and make the assignment there.',
    disk: 'This page lies on a disk: no link leads to it. Give the class the file too, and the student code below.',
  },
  practice:
    'For practice: the answers are not locked. They lie in the files of the site, and whoever makes an assignment of their own opens the key too.',
  keys: 'Answer key:',
  project: 'Project the QR code',
  print: 'Print the poster',
  closeProjection: 'Close',
  forClass: 'For the class',
  studentLink: 'Student link',
  studentCode: 'Student code, to be pasted on the page “Assignment”',
  studentHint: 'Everybody may see it. It holds the assignment, and what seals the answers.',
  typed: 'Class code, to write on the board',
  typedWhere: (page: string): string =>
    `To be typed at ${page && `${page}, or at `}“I have a class code” on the first page.`,
  typedHint:
    'Five words carry the files and all settings, and ask the class the same questions as the link. They carry no title, no day and no key: what is handed in with them is not sealed. For a class that hands in on paper or by file.',
  asStudent: 'Open it as a student does',
  forYou: 'For you alone',
  teacherLink: 'Teacher link',
  teacherCode: 'Teacher code',
  showLink: 'Show the link',
  teacherHint:
    'It opens what the class hands in, and nothing else does. We have no copy. It is kept in this browser; keep it in a second place too.',
  keyFile: 'Save the key as a file',
  keyShared:
    'On a computer that others use, take the file: a link that is opened may stay in the history of the browser, and a page cannot take it out. From the address bar this one does.',
  keySaved: 'The file is in your downloads.',
  inRoom: 'Play it in the room, on the projector',
  toClass: 'Open the class view',
  unsealed:
    'This page is served without encryption (http), so no key could be made: what the class hands in can be read by whoever carries it. Open the site by https to have it sealed.',
  unkept: 'This browser does not let the page keep anything. Save the key as a file before you close it.',
  copy: 'Copy',
  copied: 'Copied',
  another: 'Make another',
  qrOf: 'QR code of the student link',
  tooLong: 'This link is too long for a QR code. Give the class the link, or choose fewer files.',

  scan: 'Scan, or open the link your teacher sends',
  posterTyped: (page: string): string => `Or type this class code at ${page}`,
  /** What is handed in with it is not sealed. */
  posterTypedHow: 'With the code: hand in on paper or by file.',
  posterBy: (day: string): string => `By ${day}`,
  posterSign: { name: 'Sign with your name.', 'code-name': 'Sign with your code name.' },
  posterMinutes: (shortest: number, longest: number): string =>
    `${shortest === longest ? shortest : `${shortest} to ${longest}`} minutes of reading`,
  posterQuiz: 'and a quiz',

  list: 'Your assignments',
  listHint: 'Made in this browser, or opened here by their teacher link.',
  none: 'None yet.',
  made: (when: string): string => `Made ${when}`,
  show: 'Show',
  showNamed: (title: string): string => `Show “${title}”`,
  results: 'Class view',
  delete: 'Delete',
  deleteNamed: (title: string): string => `Delete “${title}”`,
  deleted: (title: string): string =>
    `“${title}” is deleted, and its key with it. What was handed in to it opens only with the key file or teacher link.`,
  undo: 'Undo',
  broken: (count: number): string =>
    `${plural(count, 'assignment', 'assignments')} kept in this browser cannot be read by this version. Nothing is deleted. Open its teacher link or key file instead.`,

  keyFileText: (title: string, link: string): string =>
    `Advise Bamako: the key to an assignment\n\nTitle: ${title}\n\nThe link below opens what the class hands in. Nothing else opens it, and nobody has a copy: keep this file, and give it to nobody who should not read the answers.\n\n${link}\n`,

  limits: 'What this can and cannot do',
  limitsText: [
    'What is handed in holds decisions, answers and times, never a score: the class view plays it again and counts for itself. It thereby notices impossible paths, options that do not exist, evidence that was not offered, and answers to questions that were not reached.',
    'A page without a server cannot stop a determined student from making up answers, or from handing in those of another. Use it to see what a class has understood, not to certify anybody.',
  ],
  room: 'Play with the whole class on a projector',
  office: 'Data sheet for the school: what is kept where, keys, extra time',
  materials: 'Lesson plans, answer keys, paper editions',
}

/** What each language's page must say. */
export type TeachWords = typeof words
