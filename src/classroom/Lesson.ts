import type { Run } from '../model/Run'
import type { EpisodeId, ItemId, SceneId } from '../model/ids'
import type { Hands } from './tallyVotes'
import type { Timer } from './timeLeft'

/** A show of hands at one decision. It is there from the moment the question is put. */
export interface Ballot {
  readonly advice: Hands
  readonly evidence: Hands
  /** Whether the teacher has shown the record. */
  readonly shown: boolean
}

/** A show of hands at one question of the quiz. */
export interface Poll {
  readonly hands: Hands
  /** Whether the answer has been shown. */
  readonly shown: boolean
}

/** How large a lesson may be written: steps above the usual size. */
export const typeSteps = [0, 1, 2, 3] as const

/** How many questions a class may be asked at the end; `null`: all of its files. */
export const questionCounts = [3, 5, null] as const

/** One run for a whole class, in one room, with its votes. It is known by its run's id. */
export interface Lesson {
  readonly run: Run
  /** Such as *Class of 24 November*. */
  readonly name: string
  /** Files that are played, neighbours of one chapter. After the last of them the lesson is over. */
  readonly episodes: readonly EpisodeId[]
  /** Students in the room, to check a count against; `null` where nobody said. */
  readonly present: number | null
  /** One of `questionCounts`; 0 where the quiz is homework. */
  readonly questions: number | null
  /** Whether calls are voted without talk, so that the lesson fits its length. */
  readonly short: boolean
  readonly ballots: Readonly<Record<SceneId, Ballot>>
  readonly polls: Readonly<Record<ItemId, Poll>>
  readonly timer: Timer
  /** One of `typeSteps`. */
  readonly type: number
}
