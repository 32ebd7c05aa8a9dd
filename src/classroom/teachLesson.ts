import { advise, type Advice } from '../engine/advise'
import { go } from '../engine/go'
import type { Refusal } from '../engine/Refusal'
import { start } from '../engine/start'
import type { State } from '../engine/State'
import { indexStory } from '../engine/indexStory'
import { undo } from '../engine/undo'
import { type Result, ok } from '../model/Result'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { EpisodeId, ItemId, SceneId } from '../model/ids'
import type { Ballot, Lesson, Poll } from './Lesson'
import { setTimer } from './timeLeft'

/** What a teacher brings to a lesson. */
export interface Plan {
  readonly id: string
  readonly at: number
  readonly name: string
  /** In the story's order; the run starts from the first. */
  readonly episodes: readonly EpisodeId[]
  readonly present: number | null
  readonly questions: number | null
  readonly short: boolean
}

/** What a hand count may be: whole, and no more than fit into any room. */
export const mostHands = 999

/** Opens a lesson at the beginning of its first file. */
export function beginLesson(story: Story, { id, at, name, episodes, present, questions, short }: Plan): Lesson {
  const first = episodes[0] ?? null
  const opening = story.chapters[0]?.episodes[0]?.id
  return {
    run: start(story, { id, at, entry: first === opening ? null : first }),
    name,
    episodes,
    present,
    questions,
    short,
    ballots: {},
    polls: {},
    timer: setTimer(2),
    type: 0,
  }
}

const emptyBallot: Ballot = { advice: {}, evidence: {}, shown: false }
const emptyPoll: Poll = { hands: {}, shown: false }

/** The votes at a scene, as far as they were counted. */
export const ballotOf = ({ ballots }: Lesson, scene: SceneId): Ballot => ballots[scene] ?? emptyBallot

/** Changes the ballot of a scene; with nothing to change, puts the question. */
export function withBallot(lesson: Lesson, scene: SceneId, change: Partial<Ballot> = {}): Lesson {
  return { ...lesson, ballots: { ...lesson.ballots, [scene]: { ...ballotOf(lesson, scene), ...change } } }
}

/** The votes at a question of the quiz. */
export const pollOf = ({ polls }: Lesson, item: ItemId): Poll => polls[item] ?? emptyPoll

/** Changes the votes at a question of the quiz. */
export function withPoll(lesson: Lesson, item: ItemId, change: Partial<Poll>): Lesson {
  return { ...lesson, polls: { ...lesson.polls, [item]: { ...pollOf(lesson, item), ...change } } }
}

const withRun = (lesson: Lesson, run: Result<Run, Refusal>): Result<Lesson, Refusal> =>
  run.ok ? ok({ ...lesson, run: run.value }) : run

/** Gives the class's advice where its run stands. Its votes stay beside it. */
export const adviseInLesson = (story: Story, lesson: Lesson, advice: Advice): Result<Lesson, Refusal> =>
  withRun(lesson, advise(story, lesson.run, advice))

/** Turns the page. */
export const goInLesson = (story: Story, lesson: Lesson, at: number): Result<Lesson, Refusal> =>
  withRun(lesson, go(story, lesson.run, at))

/** Takes the last step back, advice as well as a turned page. Votes and shown records stay. */
export const stepBack = (lesson: Lesson): Lesson => ({ ...lesson, run: undo(lesson.run) })

/** Whether a lesson has left its files behind. */
export function isOver(story: Story, { episodes }: Lesson, { position }: Pick<State, 'position'>): boolean {
  if (position.kind !== 'scene' && position.kind !== 'outcome') return true
  const place = indexStory(story).scenes.get(position.scene)
  return !place || !episodes.includes(place.episode)
}
