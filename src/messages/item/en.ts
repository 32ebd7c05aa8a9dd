const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const times = (right: number): string => (right === 1 ? 'once' : right === 2 ? 'twice' : `${right} times`)
/** How far an objective is reached; `right`: how many of its questions count. */
export const levelsEn = {
  'not-yet': (): string => 'not yet',
  begun: (right: number): string => `shown ${times(right)}`,
  shown: (): string => 'shown',
  kept: (): string => 'kept',
  back: (): string => 'to come back to',
}

/** Words of quiz items and of the quiz's end, in English: for `ItemCard` and `QuizSeries`, wherever they stand. */
export const words = {
  how: {
    single: 'Choose one.',
    multiple: 'Choose all that apply.',
    order: 'Move the steps with their buttons, or drag them.',
    match: 'Choose a sentence for each. Each sentence can be used once.',
    attribution: 'Who says it? Choose a name for each statement. A name may come up more than once, or not at all.',
    numeric: 'Write a number in figures.',
    cloze: 'Choose a word for each gap.',
    evidence: 'Read the sentences and choose one.',
  },
  missing: {
    single: 'Choose an answer first.',
    multiple: 'Choose at least one answer first.',
    order: 'Put the steps in order first.',
    match: (open: number): string => `Choose a sentence for each first: ${plural(open, 'is', 'are')} still open.`,
    attribution: (open: number): string =>
      `Choose a name for each statement first: ${plural(open, 'is', 'are')} still open.`,
    numeric: 'Write a number first, such as 2,400 or 2.5.',
    evidence: 'Choose a sentence first.',
    cloze: (open: number): string => `Fill each gap first: ${plural(open, 'is', 'are')} still open.`,
    twice: 'You have used one sentence twice. Each can be used once.',
    same: 'You gave this answer before. Change something, or have the answer shown.',
  },
  levels: levelsEn,
  order: {
    up: (step: string): string => `Move up: ${step}`,
    down: (step: string): string => `Move down: ${step}`,
    moved: (step: string, place: number, all: number): string => `Place ${place} of ${all}: ${step}`,
    drag: 'Drag',
    right: 'in the right place',
    put: (place: string): string => `wrong place: you put it in place ${place}`,
  },
  choose: '– choose –',
  gap: (number: number, all: number): string => `Gap ${number} of ${all}`,
  number: 'Your number',
  you: 'your answer',
  key: 'the answer',
  youGave: (given: string): string => `Your answer: ${given}`,
  keyIs: (key: string): string => `The answer: ${key}`,
  partRight: 'right',
  partWrong: 'not this',
  partLeft: 'rightly left out',
  partMissed: 'missed',

  sure: {
    ask: 'How sure are you?',
    sure: 'Sure',
    think: 'I think so',
    guess: 'I am guessing',
    optional: 'You can skip this.',
    option: 'Ask how sure I am',
  },

  think: 'Think of the answer first, then look.',
  showOptions: 'Show the options',
  check: 'Check',
  checkAgain: 'Check again',
  give: 'Give this answer',
  show: 'Show the answer',
  notYet: 'Not yet',
  partly: 'Partly right so far',
  partsRight: (right: number, all: number): string =>
    `${right} of ${all} ${all === 1 ? 'part is' : 'parts are'} right.`,
  lookAgain: (paragraphs: string): string => `You read about it under ${paragraphs}.`,
  metIn: (scene: string): string => `Read the scene again: ${scene}`,
  backToItem: 'Back to the question',
  believes: (belief: string): string =>
    `If you chose this, you may think that ${belief.replace(/[.]$/u, '')}. Look again:`,
  oneMore: 'One more try, for half the points.',

  right: 'Right',
  rightAgain: 'Right on the second try',
  partlyRight: 'Partly right',
  wrong: 'Not this',
  shown: 'The answer, as you asked',
  worth: (points: string, max: number): string => `${points} of ${plural(max, 'point', 'points')}`,
  facts: (count: number): string => (count === 1 ? 'The fact behind it' : `The ${count} facts behind it`),
  by: (status: string, voice: string, paragraphs: string): string =>
    [status, voice, paragraphs].filter(Boolean).join(' · '),

  weaker: (count: number): string =>
    `${plural(count, 'question', 'questions')}: two on each thing that you know least so far. What you missed or never answered comes first.`,
  everything: (total: number): string => `All ${total} questions`,

  end: {
    sureWrong: 'Where you were sure and wrong',
    sureWrongLead: 'The best places to read again: we do not look up what we are sure of.',
    guessRight: 'Where you guessed and were right',
    guessRightLead: 'You may know more than you think.',
    calibration: (sureWrong: number, sure: number, guessRight: number, guessed: number): string =>
      `Sure and wrong: ${sureWrong} of ${sure}. Guessed and right: ${guessRight} of ${guessed}.`,
    calibrated: 'Wherever you said that you were sure, you were right.',
    comeBack: 'One thing to come back to',
    answers: 'Your answers',
  },
}

export type ItemWords = typeof words
