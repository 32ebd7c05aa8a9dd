import type { Chapter, Episode, Story } from '../model/Story'
import type { ChapterId, EpisodeId } from '../model/ids'
import { indexStory } from './indexStory'
import type { State } from './State'

/** How far one comes, in counts. Where ways part, a finished episode has scenes that were not visited. */
export interface Counts {
  readonly started: boolean
  readonly finished: boolean
  readonly scenes: number
  readonly visited: number
  readonly decisions: number
  readonly decided: number
  readonly items: number
  /** Items answered at least once. */
  readonly answered: number
}

export interface EpisodeProgress extends Counts {
  readonly episode: EpisodeId
}

export interface ChapterProgress extends Counts {
  readonly chapter: ChapterId
  readonly episodes: readonly EpisodeProgress[]
}

/** How far a run has come in each chapter and episode. */
export function progress(story: Story, state: State): readonly ChapterProgress[] {
  const reached = reachedIn(story, state)
  return story.chapters.map((chapter) => chapterProgress(chapter, reached))
}

/** Chapters whose end a run has reached, wherever in the chapter it began. */
export function finishedChapters(story: Story, state: State): readonly ChapterId[] {
  return progress(story, state).flatMap(({ chapter, finished }) => (finished ? [chapter] : []))
}

interface Reached {
  readonly here: EpisodeId | null
  readonly scenes: ReadonlySet<string>
  readonly decided: ReadonlySet<string>
  readonly answered: ReadonlySet<string>
}

function reachedIn(story: Story, { position, visited, steps, attempts }: State): Reached {
  const scene = position.kind === 'scene' || position.kind === 'outcome' ? position.scene : null
  return {
    here: scene === null ? null : (indexStory(story).scenes.get(scene)?.episode ?? null),
    scenes: new Set(visited),
    decided: new Set(steps.map((step) => step.scene)),
    answered: new Set(attempts.map((attempt) => attempt.item)),
  }
}

function chapterProgress({ id: chapter, episodes }: Chapter, reached: Reached): ChapterProgress {
  const parts = episodes.map((episode) => episodeProgress(episode, reached))
  const sum = (count: (part: Counts) => number) => parts.reduce((total, part) => total + count(part), 0)
  return {
    chapter,
    started: parts.some(({ started }) => started),
    finished: parts.at(-1)?.finished ?? false,
    scenes: sum((part) => part.scenes),
    visited: sum((part) => part.visited),
    decisions: sum((part) => part.decisions),
    decided: sum((part) => part.decided),
    items: sum((part) => part.items),
    answered: sum((part) => part.answered),
    episodes: parts,
  }
}

function episodeProgress({ id: episode, scenes, items }: Episode, reached: Reached): EpisodeProgress {
  const visited = scenes.filter(({ id }) => reached.scenes.has(id)).length
  const started = visited > 0
  return {
    episode,
    started,
    // A run only goes forward: an episode that it has been in and is no longer in lies behind it.
    finished: started && reached.here !== episode,
    scenes: scenes.length,
    visited,
    decisions: scenes.filter(({ decision }) => decision).length,
    decided: scenes.filter(({ id }) => reached.decided.has(id)).length,
    items: items.length,
    answered: items.filter(({ id }) => reached.answered.has(id)).length,
  }
}
