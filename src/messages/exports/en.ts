import type { ExportWords } from '../../model/ExportWords'

/** What leaves the app, in English. */
export const words: ExportWords = {
  bank: {
    sources: (paragraphs: string): string => `Briefing: ${paragraphs}.`,
    said: (part: string, feedback: string): string => `“${part}”: ${feedback}`,
    unit: (unit: string): string => `(in ${unit})`,
    types: {
      single: 'One right answer',
      multiple: 'Several right answers',
      order: 'Order',
      match: 'Match',
      attribution: 'Whose view',
      numeric: 'Number',
      cloze: 'Gaps',
      evidence: 'Evidence',
    },
    columns: {
      item: 'Id',
      type: 'Type',
      chapter: 'Chapter',
      file: 'File',
      objective: 'Objective',
      question: 'Question',
      hint: 'Hint',
      part: 'Answer',
      key: 'Key',
      feedback: 'Feedback',
      misconception: 'Whoever chooses it thinks that',
      sources: 'Briefing',
    },
    yes: 'right',
    no: 'wrong',
    number: (value: number, tolerance: number): string =>
      tolerance > 0 ? `${value}, up to ${tolerance} more or less` : `${value}`,
  },
  twee: {
    about: [
      'This is the structure of “Advise Bamako”: files, scenes, options, conditions and endings. The story is simulated; what comes from the briefing of the International Crisis Group (9 February 2023) says so in brackets, with its paragraph.',
      'Not in it: the evidence that you choose for a memo and what it does to the trust in you, the quizzes, and the map. Options stand here in the order in which they were written; the app mixes them.',
    ],
    begin: 'Begin',
    statuses: {
      record: 'on record',
      view: 'a view',
      judgement: 'Crisis Group’s judgement',
      simulated: 'simulated',
      note: 'note',
    },
    evidence: 'Evidence on the desk:',
    supports: (cards: string): string => `It is supported by: ${cards}`,
    against: (cards: string): string => `What cuts against it: ${cards}`,
    aside: 'You are set aside.',
    record: 'What really happened',
    nearest: '(this option comes nearest to it)',
    next: 'Go on',
    ending: 'How it ends',
    over: 'The end.',
    cost: 'What it cost',
  },
  page: {
    title: 'Questions for other programs',
    lead: 'All questions of the story or of a chapter, with key, feedback to each answer and paragraphs of the briefing. Nothing is sent anywhere: the file is made here.',
    scope: 'Which questions',
    whole: 'The whole story',
    formats: {
      gift: { title: 'GIFT', text: 'For Moodle, and whatever reads its text format.' },
      moodle: { title: 'Moodle XML', text: 'For Moodle: with hints, tags and gaps.' },
      qti3: { title: 'QTI 3.0', text: 'The standard of item banks, as a package.' },
      qti21: { title: 'QTI 2.1', text: 'The same for programs that do not know 3.0, such as Canvas.' },
      csv: { title: 'CSV', text: 'A table to sort and search, a row for each answer.' },
    },
    fates: {
      whole: 'arrives whole, with the feedback to each answer',
      shuffled: 'arrives as a choice; Moodle shuffles the sentences of the passage',
      pairs: 'becomes a matching question; the feedback to each part comes together after the answer',
      places:
        'becomes a matching question, each step with its place; points go by place, the feedback comes after the answer',
      exact: 'arrives; all or nothing, the feedback comes after the answer',
      after: 'arrives; points by part, the feedback comes after the answer',
      embedded: 'arrives as a sentence with lists to choose from',
      rows: 'a row for each part',
      none: 'left out: the format has no sentence with several lists to choose from; take Moodle XML or QTI',
    },
    fateTitle: 'What becomes of each type',
    left: (count: number): string =>
      count === 0
        ? 'No question is left out.'
        : count === 1
          ? 'One question is left out.'
          : `${count} questions are left out.`,
    saved: (name: string): string => `${name} is in your downloads.`,
    failed: 'The questions did not arrive. Look at your connection and try again.',
    making: 'Making the file …',
    moreTitle: 'The story for other programs',
    twee: {
      title: 'Twee 3 (Twine)',
      text: 'The structure: files, scenes, options, conditions and endings, as passages with links. Import it in Twine to see and play it.',
    },
    anki: {
      title: 'Anki (.apkg)',
      text: 'All cards of the story, a deck for each chapter, with status and paragraph of the briefing. It asks of every file, read or not.',
    },
    map: {
      title: 'Map of the story',
      text: 'Every decision, where it leads and what comes back later, drawn and in tables.',
    },
  },
}
