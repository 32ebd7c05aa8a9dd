import { type ItemView, itemsInAttempt, quiz } from '../engine/quiz'
import { type EpisodeProgress, progress } from '../engine/progress'
import { replay } from '../engine/replay'
import type { State } from '../engine/State'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { ChapterId, EpisodeId } from '../model/ids'
import type { Assignment, QuizSettings } from './Assignment'

/** The episodes of one chapter that a class plays without a leap: one file or more, and one quiz. */
export interface Part {
  readonly chapter: ChapterId
  readonly episodes: readonly EpisodeId[]
}

/** Parts that one run plays through, in the story's order. A leap over an episode begins another. */
export type Stretch = readonly Part[]

/** What an assignment asks, in the story's order, and the episodes that this version of the story no longer has. */
export function stretchesOf(
  story: Story,
  asked: readonly EpisodeId[],
): { readonly stretches: readonly Stretch[]; readonly missing: readonly EpisodeId[] } {
  const all = story.chapters.flatMap(({ id: chapter, episodes }) => episodes.map(({ id }) => ({ chapter, id })))
  const stretches: { chapter: ChapterId; episodes: EpisodeId[] }[][] = []
  all.forEach(({ chapter, id }, index) => {
    if (!asked.includes(id)) return
    const goesOn = index > 0 && asked.includes(all[index - 1]?.id ?? '')
    if (!goesOn) stretches.push([])
    const stretch = stretches.at(-1)
    const part = stretch?.at(-1)
    if (part?.chapter === chapter) part.episodes.push(id)
    else stretch?.push({ chapter, episodes: [id] })
  })
  return { stretches, missing: asked.filter((id) => !all.some((episode) => episode.id === id)) }
}

/** The items that a part's quiz asks of one run: the same for all where the assignment has a seed, else drawn for the run. */
export function itemsAsked(
  story: Story,
  { quiz: settings }: Pick<Assignment, 'quiz'>,
  { chapter, episodes }: Part,
  run: string,
): readonly ItemView[] {
  const draw = (seed: string) => quiz(story, chapter, seed, { draw: itemsInAttempt, episodes })
  if (settings.seed === null) return draw(run)
  const { seed } = settings
  const known = drawn.get(settings)
  const of = known?.story === story ? known.of : new Map<string, readonly ItemView[]>()
  drawn.set(settings, { story, of })
  const key = episodes.join(' ')
  const items = of.get(key) ?? draw(seed)
  of.set(key, items)
  return items
}

/** What a whole class is asked is drawn once, not for each of a thousand hand-ins. */
const drawn = new WeakMap<QuizSettings, { readonly story: Story; readonly of: Map<string, readonly ItemView[]> }>()

/** How far one has come with a part. */
export interface PartWork extends Part {
  readonly files: readonly EpisodeProgress[]
  /** Items that its quiz asks, and those of them that are still to be answered. */
  readonly items: readonly ItemView[]
  readonly open: readonly ItemView[]
  readonly played: boolean
}

export interface StretchWork {
  /** The episode that a new run for it begins with; `null` = the first page. */
  readonly entry: EpisodeId | null
  /** The run that counts, and the others that could: the furthest first, of two the later one. */
  readonly runs: readonly Run[]
  readonly parts: readonly PartWork[]
  /** How far each of these runs has come, by its id: in one that does not count the same is asked. */
  readonly byRun: Readonly<Record<string, readonly PartWork[]>>
  readonly done: boolean
}

/** Work on an assignment. It counts in steps: a file played and a quiz answered are one each. */
export interface Work {
  readonly stretches: readonly StretchWork[]
  readonly missing: readonly EpisodeId[]
  readonly steps: number
  readonly stepsDone: number
}

/** Which runs of a browser count for an assignment: as `Taken` has it. */
interface Counted {
  readonly since: number
  readonly earlier?: readonly string[] | null
  readonly mine?: readonly string[]
}

/**
 * Whether a run counts: one of `mine`, or one that was not here when the assignment was opened. By its id where that is known, since
 * a clock that is set right meanwhile would make it older than the link; else by when it was begun.
 */
export const runCounts = (
  { id, begun }: Pick<Run, 'id' | 'begun'>,
  { since, earlier = null, mine = [] }: Counted,
): boolean => mine.includes(id) || (earlier ? !earlier.includes(id) : begun >= since)

/**
 * How far a learner has come with what is asked. A run counts for a stretch when it counts for the assignment and has been in one of its
 * episodes; `preferred` names runs that count before others that have come further.
 */
export function workOn(
  story: Story,
  assignment: Assignment,
  runs: readonly Run[],
  { preferred = [], ...counted }: Counted & { readonly preferred?: readonly string[] },
): Work {
  const { stretches, missing } = stretchesOf(story, assignment.episodes)
  const played = runs.filter((run) => runCounts(run, counted)).map((run) => ({ run, state: replay(story, run) }))
  const first = story.chapters[0]?.episodes[0]?.id
  const works = stretches.map((stretch) => {
    const entry = stretch[0]?.episodes[0] ?? null
    const candidates = played
      .map((one) => ({ ...one, parts: stretch.map((part) => partWork(story, assignment, part, one)) }))
      .filter(({ parts }) => parts.some(({ files }) => files.some(({ started }) => started)))
      .sort((a, b) => ranked(b, preferred) - ranked(a, preferred) || b.run.begun - a.run.begun)
    const parts =
      candidates[0]?.parts ??
      stretch.map((part) => partWork(story, assignment, part, { run: { id: assignment.id }, state: null }))
    const done = parts.every((part) => part.played && part.open.length === 0)
    const byRun = Object.fromEntries(candidates.map((one) => [one.run.id, one.parts]))
    return { entry: entry === first ? null : entry, runs: candidates.map(({ run }) => run), parts, byRun, done }
  })
  const parts = works.flatMap((stretch) => stretch.parts)
  return {
    stretches: works,
    missing,
    steps: parts.reduce((sum, part) => sum + part.files.length + (part.items.length ? 1 : 0), 0),
    stepsDone: parts.reduce((sum, part) => sum + finishedFiles(part) + (quizDone(part) ? 1 : 0), 0),
  }
}

const finishedFiles = ({ files }: PartWork): number => files.filter(({ finished }) => finished).length
/** Whether a part's quiz has been answered to its end. */
export const quizDone = ({ items, open }: PartWork): boolean => items.length > 0 && open.length === 0

/** Scenes and answers, so that a run that was only just begun does not stand before one that is nearly done. */
function ranked({ run, parts }: { run: Run; parts: readonly PartWork[] }, preferred: readonly string[]): number {
  const come = parts.reduce((sum, { files, items, open }) => {
    return sum + files.reduce((visited, file) => visited + file.visited, 0) + items.length - open.length
  }, 0)
  return come + (preferred.includes(run.id) ? 1e6 : 0)
}

function partWork(
  story: Story,
  assignment: Assignment,
  part: Part,
  { run, state }: { readonly run: Pick<Run, 'id'>; readonly state: State | null },
): PartWork {
  const counts = state ? progress(story, state).find(({ chapter }) => chapter === part.chapter) : undefined
  const files = part.episodes.map(
    (id) => counts?.episodes.find(({ episode }) => episode === id) ?? untouched(story, id),
  )
  const items = itemsAsked(story, assignment, part, run.id)
  const answered = new Set(state?.attempts.map(({ item }) => item))
  const open = items.filter(({ id }) => !answered.has(id))
  return { ...part, files, items, open, played: files.every(({ finished }) => finished) }
}

function untouched(story: Story, episode: EpisodeId): EpisodeProgress {
  const found = story.chapters.flatMap(({ episodes }) => episodes).find(({ id }) => id === episode)
  const scenes = found?.scenes ?? []
  return {
    episode,
    started: false,
    finished: false,
    scenes: scenes.length,
    visited: 0,
    decisions: scenes.filter(({ decision }) => decision).length,
    decided: 0,
    items: found?.items.length ?? 0,
    answered: 0,
  }
}
