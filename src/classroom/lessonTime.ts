import type { Story } from '../model/Story'
import type { EpisodeId } from '../model/ids'

/** How long a lesson may take, in minutes; `null`: as long as it takes. */
export const lessonLengths = [null, 55, 40] as const
export type LessonLength = (typeof lessonLengths)[number]

/** Minutes, beside reading: to begin and close; of a show of hands with its talk and the record, and without talk; of a question. A guess: said as such. */
export const minutesEach = { frame: 3, vote: 5, shortVote: 2, question: 2 } as const

/** What a class does in some files. */
export interface LessonSize {
  /** Minutes of reading, at most. */
  readonly reading: number
  readonly votes: number
  /** How many of the votes are calls. */
  readonly calls: number
  readonly questions: number
}

/** What of it is done in class, and how long that takes. */
export interface LessonPlan {
  /** To the next five. */
  readonly minutes: number
  readonly fits: boolean
  /** Calls are voted without talk. */
  readonly short: boolean
  /** The quiz becomes homework. */
  readonly quizAtHome: boolean
}

/** The size of some files with as many of their questions as are wanted; `null`: all. */
export function lessonSize(
  { chapters }: Story,
  files: readonly EpisodeId[],
  reading: number,
  wanted: number | null,
): LessonSize {
  const own = chapters.flatMap(({ episodes }) => episodes).filter(({ id }) => files.includes(id))
  const weights = own.flatMap(({ scenes }) => scenes).flatMap(({ decision }) => decision?.weight ?? [])
  const questions = own.flatMap(({ items }) => items).length
  return {
    reading,
    votes: weights.length,
    calls: weights.filter((weight) => weight === 'call').length,
    questions: Math.min(questions, wanted ?? questions),
  }
}

/** The one rule by which a lesson is planned: first the quiz goes home, then calls are voted without talk. */
export function planLesson(size: LessonSize, length: LessonLength): LessonPlan {
  const plan = (quizAtHome: boolean, short: boolean): LessonPlan => {
    const minutes =
      minutesEach.frame +
      size.reading +
      minutesEach.vote * size.votes -
      (short ? (minutesEach.vote - minutesEach.shortVote) * size.calls : 0) +
      (quizAtHome ? 0 : minutesEach.question * size.questions)
    const told = 5 * Math.ceil(minutes / 5)
    return { minutes: told, fits: length === null || told <= length, short, quizAtHome }
  }
  const home = size.questions > 0
  const ways = [plan(false, false), plan(home, false), plan(home, size.calls > 0)] as const
  return ways.find(({ fits }) => fits) ?? ways[2]
}

/** Minutes that a learner needs for so many questions alone, the feedback read. */
export const quizMinutes = (questions: number): number => Math.ceil(0.8 * questions)
