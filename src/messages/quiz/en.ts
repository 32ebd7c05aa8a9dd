const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Words around the questions of a quiz, in English: their numbers, their verdicts when they are said aloud, its end. */
export const words = {
  question: (number: number, all: number): string => `Question ${number} of ${all}`,
  chooseSeveral: 'Choose all that apply.',
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not this',
  source: 'Read in',
  next: 'Next question',
  finish: 'See the result',
  result: 'Result',
  resultPoints: (points: string, all: number): string => `${points} of ${plural(all, 'point', 'points')}`,
  objectives: 'What you can do now',
  again: 'Take the quiz again',
  none: 'This chapter has no questions yet.',
  begin: 'Begin the quiz',
  notKept: 'This chapter is not yet part of your run: your answers are judged here, but not kept.',
  toDebrief: 'To the debrief',
  toContents: 'To the contents',
}

export type QuizWords = typeof words
