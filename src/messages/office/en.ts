/** The data sheet for a school's office, in English: one page on paper. */
export const words = {
  title: 'Data sheet for the school',
  lead: 'Advise Bamako is a set of files that a browser opens. There is no server that takes anything in, no account, no cookie, no counting of visits, and nothing is loaded from other sites. What is written stays in the browser in which it was written until somebody carries it on.',
  print: 'Print this page',
  toTeach: 'To the teachers’ page',
  head: ['What', 'Where it is kept', 'How long', 'Who can read it'],
  rows: [
    [
      'A pupil’s runs, answers, notes and settings',
      'In the pupil’s browser (IndexedDB, localStorage)',
      'Until deleted in the journal or with the browser’s data',
      'Whoever uses that browser',
    ],
    [
      'What a pupil hands in: name or code name, decisions, answers, times, sentences; whether an answer key was opened on the device',
      'In the link, code, file or picture that the pupil carries to the teacher',
      'As long as mail or folder keeps it',
      'Sealed: only the holder of the teacher link. Without a key (class code, http): whoever carries it; the page says so',
    ],
    [
      'Teacher link (private key of one assignment)',
      'In the teacher’s browser, and wherever the teacher keeps link or key file',
      'Until deleted there',
      'Whoever has the link: keep it as you keep a mark book',
    ],
    [
      'Class list, marks, comments, hand-ins brought in',
      'In the teacher’s browser; in the file of the class where one is saved',
      'Until “Delete this class here”, or with the browser’s data',
      'Whoever uses that browser, or has the file (its notes are not sealed)',
    ],
    [
      'Lessons in the room: counts of hands, no names',
      'In the browser on the projector’s computer',
      'Until deleted in the list of lessons',
      'Whoever uses that browser',
    ],
  ],
  keysTitle: 'Keys',
  keys: 'Each assignment has a key pair of its own (P-256), made in the teacher’s browser. The public half travels in the student link and seals hand-ins (ECDH, HKDF-SHA-256, AES-256-GCM); the private half is in the teacher link alone. Nobody else has a copy, and a lost one cannot be replaced.',
  rightsTitle: 'Names, rights, deletion',
  rights:
    'A class may work under code names; names then stand only on the teacher’s own list. Whoever wants to see, correct or delete what is kept does so in that browser; there is no other place. Marks go back to a pupil by a slip or a link that bears no name.',
  aidTitle: 'Extra time and reading support',
  aid: 'Nothing is timed and nothing closes: a last day is a day to show. Letter size, spacing, a typeface for dyslexia, contrast and reading aloud by the browser stand under “Comfort” (Aa) on each page; everything can be done by keyboard and with a screen reader. A sheet “Read instead” names what is hard to read and gives its facts without it. There is an edition on paper.',
}

/** What each language's sheet must say. */
export type OfficeWords = typeof words
