const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const counted = (decisions: number, answers: number): string =>
  [
    ...(decisions || !answers ? [plural(decisions, 'decision', 'decisions')] : []),
    ...(answers ? [plural(answers, 'answer', 'answers')] : []),
  ].join(' and ')

/** The page that takes runs along and brings them back, in English. */
export const words = {
  lead: 'Your runs are kept in this browser and nowhere else. From here you carry them to another one.',
  opening: 'Looking for your runs …',
  noScript: 'Runs are kept by a script. Turn JavaScript on to take yours along or to bring them back.',

  takeTitle: 'Take it with you',
  none: 'There is no run in this browser yet. Once you have begun one, its code stands here.',
  begin: 'Begin at the first page',
  holds: (runs: number, deck: boolean): string =>
    runs === 0
      ? 'Link, code and file hold your review deck.'
      : `Link, code and file hold ${runs === 1 ? 'your run' : `all your ${runs} runs`}, with every decision and answer${deck ? ', and your review deck' : ''}.`,
  link: 'Link',
  linkHint: 'Open it in the other browser. What it carries stands after the #, which no server gets to see.',
  linkLong:
    'All this has grown too long for a link: many programs would cut its end off. The file holds everything, and so does the code.',
  code: 'Code',
  codeHint: 'Paste it on this page elsewhere. Line breaks, spaces and small letters do no harm.',
  copy: 'Copy',
  copied: 'Copied',
  file: 'Save a file',
  fileText: (link: string | null, code: string): string =>
    link
      ? `Advise Bamako: your runs\n\nOpen this link:\n${link}\n\nor open this file, or paste this code, on the page “Take it with you, bring it back”:\n${code}\n`
      : `Advise Bamako: your runs\n\nOpen this file, or paste this code, on the page “Take it with you, bring it back”:\n${code}\n`,
  fileName: 'advise-bamako-runs.txt',
  whoever: 'Whoever has one of them can read your runs, and nothing else about you.',
  qrTitle: 'QR code',
  qrAlt: (name: string): string => `QR code that holds ${name}. The link and the code on this page hold it too.`,
  qrLink: (name: string): string => `Holds ${name}, the open one. Point a phone’s camera at it and follow the link.`,
  qrCode: (name: string): string =>
    `Holds ${name}, the open one, as a code. Read it with a phone, copy the text, and paste it on this page there.`,
  qrDeck: 'The review deck is not in the picture: it travels by link, code and file.',
  qrLong: 'The open run has grown too long for a QR code. Take the link or the file.',
  qrNone: 'No run is open. Continue one in the journal, and its QR code stands here.',
  name: (number: number): string => `Run ${number}`,

  bringTitle: 'Bring it back',
  bringText: 'What you bring is added to what is here. Nothing is overwritten.',
  paste: 'Link or code',
  bring: 'Bring it in',
  openFile: 'Or open the file that you saved, or a picture of the QR code',
  failure: {
    empty: 'Paste a link or a code first, or open a file.',
    nothing: 'There is no code in this. A code begins with ABR: paste all of it, or the whole link.',
    other: 'This belongs to an assignment, not to runs that you took along. Open its own link instead.',
    cut: 'The end of the code is missing. Copy it once more, from ABR to the last letter, and paste it again.',
    altered:
      'Letters of the code have changed on the way. Copy it once more where you made it, or use the file instead.',
    newer: 'The code comes from a newer version of this story. Load this page again, then paste it once more.',
    picture: 'No QR code can be read in this picture. Take it again, straight on and close, or paste the link.',
  },
  unchanged: 'Your runs here are as they were.',

  broughtTitle: 'What has come',
  how: {
    added: (name: string, decisions: number, answers: number): string =>
      `${name} is new here, with ${counted(decisions, answers)}.`,
    longer: (name: string, decisions: number, answers: number): string =>
      decisions || answers
        ? `${name} went on elsewhere: ${counted(decisions, answers)} more.`
        : `${name} was read a little further elsewhere.`,
    known: (name: string): string => `${name} was here already, with all that you brought.`,
    parted: (name: string, decisions: number, answers: number): string =>
      `You went on with the same run here and elsewhere. Both are kept: what you brought is now ${name}, a branch with ${counted(decisions, answers)}.`,
  },
  reviewed: (added: number): string =>
    added === 0
      ? 'Your review deck had all of it already.'
      : `${plural(added, 'answer was', 'answers were')} added to your review deck.`,
  older: (count: number): string =>
    `${plural(count, 'answer is', 'answers are')} older than the reset of your review deck here, and left out.`,
  empty: 'The code is whole, but there was no run in it.',
  go: (name: string): string => `Continue ${name}`,
  toJournal: 'See all runs in the journal',

  endTitle: 'Take it with you',
  endText:
    'Your run is kept in this browser. Some browsers, Safari among them, clear away what a site has kept after seven days without a visit. A link, a file or a QR code keeps it safe and carries it to another device.',
  endGo: 'Take it with you',
  kept: {
    kept: 'This browser has agreed to keep your run for good, unless you clear its data yourself.',
    declined: 'This browser was asked to keep your run for good, and has not agreed.',
    unknown: '',
  },
}
export type ResumeWords = typeof words
