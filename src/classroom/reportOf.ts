import { endingOf } from '../engine/endingOf'
import { indexStory } from '../engine/indexStory'
import { progress } from '../engine/progress'
import { itemsInAttempt } from '../engine/quiz'
import { replay } from '../engine/replay'
import type { Attempt, Skipped, State, Step } from '../engine/State'
import type { Story } from '../model/Story'
import type { ChapterId, EndingId, EpisodeId, ItemId } from '../model/ids'
import type { Assignment } from './Assignment'
import type { HandIn } from './HandIn'

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

/** How much of what was asked is done. */
export interface Completion {
  readonly episodes: readonly { readonly episode: EpisodeId; readonly started: boolean; readonly finished: boolean }[]
  /** Episodes played to their end. */
  readonly finished: number
  /** Items answered, of each chapter no more than asked. */
  readonly answered: number
  readonly asked: number
  /** Finished episodes and answered items, of all that is asked: 0 to 1. */
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
  const attempts = states.flatMap((state) => state.attempts).filter(({ episode }) => asked.has(episode))
  const items = itemResults(attempts)
  const points = chapterPoints(story, asked, items)
  const ended = states.filter(({ position }) => position.kind === 'end')
  return {
    states,
    completion: completionOf(story, assignment, states, points),
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

function chapterPoints(
  story: Story,
  asked: ReadonlySet<EpisodeId>,
  items: readonly ItemResult[],
): readonly ChapterPoints[] {
  return story.chapters.flatMap(({ id: chapter, episodes }) => {
    const own = episodes.filter(({ id }) => asked.has(id))
    if (own.length === 0) return []
    const answered = items.filter(({ first }) => first.chapter === chapter)
    return [
      {
        chapter,
        points: sum(answered, ({ points }) => points),
        max: sum(answered, ({ max }) => max),
        answered: answered.length,
        asked: Math.min(
          itemsInAttempt,
          sum(own, (episode) => episode.items.length),
        ),
      },
    ]
  })
}

function completionOf(
  story: Story,
  { episodes }: Assignment,
  states: readonly State[],
  points: readonly ChapterPoints[],
): Completion {
  const known = indexStory(story).firstScene
  const counts = states.flatMap((state) => progress(story, state).flatMap((chapter) => chapter.episodes))
  const parts = episodes
    .filter((episode) => known.has(episode))
    .map((episode) => {
      const own = counts.filter((count) => count.episode === episode)
      return { episode, started: own.some(({ started }) => started), finished: own.some(({ finished }) => finished) }
    })
  const finished = parts.filter((part) => part.finished).length
  const asked = sum(points, (part) => part.asked)
  const answered = sum(points, (part) => Math.min(part.answered, part.asked))
  const all = parts.length + asked
  const share = all === 0 ? 0 : (finished + answered) / all
  return { episodes: parts, finished, answered, asked, share, complete: all > 0 && finished + answered === all }
}

const sum = <T>(things: readonly T[], of: (thing: T) => number): number =>
  things.reduce((total, thing) => total + of(thing), 0)
