import { endingOf } from '../engine/endingOf'
import { scoreAttempts } from '../engine/learning/scoreAttempts'
import { replay } from '../engine/replay'
import type { Skipped, State, Step } from '../engine/State'
import type { Story } from '../model/Story'
import type { EndingId, EpisodeId } from '../model/ids'
import type { Assignment } from './Assignment'
import type { HandIn } from './HandIn'
import { type ItemResult, itemResults } from './itemResults'
import { type ChapterPoints, type Marks, chapterPoints, marksOf } from './marks'
import { runsOf } from './rowsOf'
import { type PartWork, type Work, workOn } from './work'

/** How much of what was asked is done, in the steps that the learner sees too: a file played and a quiz answered are one each. */
export interface Completion {
  readonly steps: number
  readonly stepsDone: number
  /** Files played to their end, of those asked. */
  readonly finished: number
  readonly files: number
  /** Items answered, of those that the quizzes of these runs ask. */
  readonly answered: number
  readonly asked: number
  /** Steps done of all: 0 to 1. */
  readonly share: number
  readonly complete: boolean
}

/** What a hand-in comes to when it is replayed. Only what the assignment asks for is counted. */
export interface Report {
  readonly states: readonly State[]
  readonly completion: Completion
  /** Decisions in the order taken; of one met in several runs the last. */
  readonly steps: readonly Step[]
  readonly items: readonly ItemResult[]
  readonly points: readonly ChapterPoints[]
  readonly marks: Marks
  /** Of those runs that came to the end of the story. */
  readonly endings: readonly EndingId[]
  /** What could not be replayed: `run` counts from 0. */
  readonly caught: readonly (Skipped & { readonly run: number })[]
  /** Answers to an earlier wording of an item: shown, not scored. */
  readonly unscored: number
  /** Whether it was played with another version of the story than this one. */
  readonly otherStory: boolean
}

type Known = { readonly story: Story; readonly assignment: Assignment; readonly report: Report }
const known = new WeakMap<HandIn, Known>()

/** Replays a hand-in. Each is replayed once, however often it is asked for with the same story and assignment. */
export function reportOf(story: Story, assignment: Assignment, handIn: HandIn): Report {
  const made = known.get(handIn)
  if (made?.story === story && made.assignment === assignment) return made.report
  const report = replayed(story, assignment, handIn)
  known.set(handIn, { story, assignment, report })
  return report
}

function replayed(story: Story, assignment: Assignment, handIn: HandIn): Report {
  // One run that plays two stretches has come twice: its answers are counted once.
  const runs = [...new Map(runsOf(handIn).map((run) => [run.id, run])).values()]
  const states = runs.map((one) => replay(story, one))
  const asked = new Set(assignment.episodes)
  const given = states.flatMap((state) => state.attempts).filter(({ episode }) => asked.has(episode))
  const attempts = scoreAttempts(story, given)
  const items = itemResults(attempts)
  const work = workOn(story, assignment, runs, { since: 0 })
  const points = chapterPoints(partsOf(work), items)
  const ended = states.filter(({ position }) => position.kind === 'end')
  return {
    states,
    completion: completionOf(work),
    steps: stepsOf(states, asked),
    items,
    points,
    marks: marksOf(points),
    endings: [...new Set(ended.flatMap((state) => endingOf(story, state) ?? []))],
    caught: states.flatMap(({ skipped }, index) => skipped.map((one) => ({ ...one, run: index }))),
    unscored: attempts.filter(({ scored }) => !scored).length,
    otherStory: runs.some((one) => one.story !== story.version),
  }
}

function stepsOf(states: readonly State[], asked: ReadonlySet<EpisodeId>): readonly Step[] {
  const last = new Map(states.flatMap(({ steps }) => steps).map((step) => [step.scene, step]))
  return states.flatMap(({ steps }) => steps.filter((step) => asked.has(step.episode) && last.get(step.scene) === step))
}

const partsOf = ({ stretches }: Work): readonly PartWork[] => stretches.flatMap(({ parts }) => parts)

function completionOf(work: Work): Completion {
  const { steps, stepsDone } = work
  const parts = partsOf(work)
  return {
    steps,
    stepsDone,
    finished: sum(parts, ({ files }) => files.filter((file) => file.finished).length),
    files: sum(parts, ({ files }) => files.length),
    answered: sum(parts, ({ items, open }) => items.length - open.length),
    asked: sum(parts, ({ items }) => items.length),
    share: steps === 0 ? 0 : stepsDone / steps,
    complete: steps > 0 && stepsDone === steps,
  }
}

const sum = <T>(things: readonly T[], of: (thing: T) => number): number =>
  things.reduce((total, thing) => total + of(thing), 0)
