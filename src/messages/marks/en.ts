/** What goes back to a pupil, in English. */
export const words = {
  title: 'Your marks',
  lead: 'What your teacher gave for your memos and sentences. None of it is sent or kept: it is only in the link.',
  of: (points: string, most: number) => `${points} of ${most}`,
  total: 'In all',
  notGiven: '—',
  notGivenLabel: 'not marked',
  notApplicable: 'does not apply',
  advised: 'You advised:',
  rested: 'Your evidence:',
  comment: 'Comment',
  untitled: 'Assignment without a title',
  /** The card and the advice of a memo stand beside it: what is marked is the sentence. */
  criteria: {
    evidence: 'Evidence, in the sentence',
    fit: 'Fit of the advice, in the sentence',
    consequences: 'Consequences seen',
    status: 'Status of claims',
  },
  /** Before somebody writes: what the usual rows ask for. */
  ahead: 'What is usually looked at, if it is marked:',
  row: (name: string, full: string) => `${name}: ${full}`,
  aheadOwn: 'Your teacher may choose other rows.',
  /** What 0, 1, 2 and 3 points stand for. */
  levels: {
    evidence: ['the sentence uses none', 'named', 'backs the advice', 'backs it, and says how'],
    fit: [
      'the sentence does not speak of it',
      'beside the question',
      'answers it',
      'answers it, and weighs another way',
    ],
    consequences: ['none', 'one, in general', 'one, for somebody named', 'a gain and a price'],
    status: ['claims told as facts', 'says once who says so', 'tells fact from claim', 'and says what is not known'],
  },
  print: 'Print',
  paste: 'Paste the link or code from your teacher',
  open: 'Open',
  noScript: 'Your marks are in the link, which only a script can read. Turn JavaScript on to see them.',
  none: 'Your teacher gives you a link with your marks in it. Open it, or paste it here.',
  failure: {
    'no-marks': 'There are no marks in this text. Copy the whole link that your teacher gave you.',
    damaged: 'Part of this link is missing or changed. Copy the whole of it again, or ask your teacher for it.',
    newer: 'This link was made by a later version of this page. Reload the page, then open the link again.',
  },
}

export type MarksWords = typeof words
