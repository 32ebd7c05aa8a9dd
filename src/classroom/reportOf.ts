import { endingOf } from '../engine/endingOf'
import { scoreAttempts } from '../engine/learning/scoreAttempts'
import { replay } from '../engine/replay'
import type { Attempt, Skipped, State, Step } from '../engine/State'
import type { Story } from '../model/Story'
import type { ChapterId, EndingId, EpisodeId, ItemId } from '../model/ids'
import type { Assignment } from './Assignment'
import type { HandIn } from './HandIn'
import { type Work, workOn } from './work'

/** An attempt with points. */
export type Scored = Extract<Attempt, { scored: true }>

/** What one student did with one item. */
export interface ItemResult {
  readonly item: ItemId
  /** The first answer that is scored: statistics of the class count this one alone. */
  readonly first: Scored
  /** Points: of the first answer, or of the second tries that follow it, which are worth half, where those are more. */
  readonly points: number
  readonly max: number
  /** All answers to it, in the order given. */
  readonly attempts: readonly Attempt[]
}

export interface ChapterPoints {
  readonly chapter: ChapterId
  readonly points: number
  /** Sum over the items answered. */
  readonly max: number
  /** Different items answered, and how many one quiz of this assignment asks. */
  readonly answered: number
  readonly asked: number
}

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

function replayed(story: Story, assignment: Assignment, { run, more = [] }: HandIn): Report {
  const runs = [run, ...more]
  const states = runs.map((one) => replay(story, one))
  const asked = new Set(assignment.episodes)
  const given = states.flatMap((state) => state.attempts).filter(({ episode }) => asked.has(episode))
  const attempts = scoreAttempts(story, given)
  const items = itemResults(attempts)
  const work = workOn(story, assignment, runs, { since: 0 })
  const points = chapterPoints(work, items)
  const ended = states.filter(({ position }) => position.kind === 'end')
  return {
    states,
    completion: completionOf(work),
    steps: stepsOf(states, asked),
    items,
    points,
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

function itemResults(attempts: readonly Attempt[]): readonly ItemResult[] {
  const byItem = new Map<ItemId, Attempt[]>()
  for (const attempt of [...attempts].sort((a, b) => a.at - b.at)) {
    const before = byItem.get(attempt.item)
    if (before) before.push(attempt)
    else byItem.set(attempt.item, [attempt])
  }
  return [...byItem].flatMap(([item, own]) => {
    // A second try without a first one is no first answer: it tells of feedback already read.
    const first = own.find((attempt): attempt is Scored => attempt.scored && !attempt.again)
    if (!first) return []
    const rest = own.slice(own.indexOf(first) + 1)
    const fresh = rest.findIndex(({ again }) => !again)
    const tries = (fresh < 0 ? rest : rest.slice(0, fresh)).flatMap((one) => (one.scored ? one.points : []))
    return [{ item, first, points: Math.max(first.points, ...tries), max: first.max, attempts: own }]
  })
}

function chapterPoints(work: Work, items: readonly ItemResult[]): readonly ChapterPoints[] {
  const parts = work.stretches.flatMap((stretch) => stretch.parts)
  return [...new Set(parts.map(({ chapter }) => chapter))].map((chapter) => {
    const answered = items.filter(({ first }) => first.chapter === chapter)
    return {
      chapter,
      points: sum(answered, ({ points }) => points),
      max: sum(answered, ({ max }) => max),
      answered: answered.length,
      asked: sum(
        parts.filter((part) => part.chapter === chapter),
        (part) => part.items.length,
      ),
    }
  })
}

function completionOf({ stretches, steps, stepsDone }: Work): Completion {
  const parts = stretches.flatMap((stretch) => stretch.parts)
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
