import type { Decision, Story } from '../model/Story'
import type { ChapterId, EpisodeId, FactId, OptionId, SceneId } from '../model/ids'
import { indexStory } from './indexStory'
import type { State, Step } from './State'

/**
 * How a decision lies between the two strands. `together`: the record took its course, by the advice or past it. `apart`: advice
 * was heeded that the authorities did not follow. `unreported`: the record names no course that it could leave or follow.
 */
export type Course = 'together' | 'apart' | 'unreported'

/** Where strands that parted come together: the next scene opens on the record. At the end of the story they need not. */
export type Meeting =
  | { readonly kind: 'opening'; readonly scene: SceneId; readonly chapter: ChapterId; readonly episode: EpisodeId }
  /** Not gone on yet. */
  | { readonly kind: 'ahead' }
  | { readonly kind: 'end' }

/** One decision of a run on the double line. */
export interface Station {
  /** Counts as in `state.steps`. */
  readonly index: number
  readonly scene: SceneId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  /** The scene's date, ISO 8601. It belongs to the record's strand alone. */
  readonly date: string
  readonly option: OptionId
  readonly heeded: boolean
  /** The option nearest to what the authorities did. */
  readonly record: OptionId | null
  readonly course: Course
  /** `null` where the strands do not part. */
  readonly meets: Meeting | null
  /** Facts that do not come about on the learner's strand from here on. They stay on record. */
  readonly averted: readonly FactId[]
}

type Played = Pick<State, 'steps' | 'visited' | 'position'>

/** The two strands of a run, what happened and what was advised: a station for each decision, in the order of the run. */
export function doubleLine(story: Story, state: Played): readonly Station[] {
  const { scenes } = indexStory(story)
  const averted = new Set<FactId>()
  return state.steps.flatMap((step, index): Station[] => {
    const place = scenes.get(step.scene)
    const decision = place?.scene.decision
    if (!place || !decision) return []
    const { scene, chapter, episode, option, heeded } = step
    const course = courseOf(step, decision)
    const meets = heeded && course !== 'together' ? meetingAfter(story, state, step) : null
    const undone = heeded ? avertedBy(step, decision).filter((fact) => !averted.has(fact)) : []
    for (const fact of undone) averted.add(fact)
    const { date } = place.scene
    const { record } = decision
    return [{ index, scene, chapter, episode, date, option, heeded, record, course, meets, averted: undone }]
  })
}

/** How often a line parted, and where nothing is on record to part from: what a miniature of it says in words. */
export interface Parting {
  readonly decisions: number
  readonly parted: number
  readonly unreported: number
}

/** Counts the stations of a line by their course. */
export function countPartings(line: readonly Pick<Station, 'course'>[]): Parting {
  const count = (course: Course): number => line.filter((station) => station.course === course).length
  return { decisions: line.length, parted: count('apart'), unreported: count('unreported') }
}

function courseOf({ heeded, option }: Step, { record }: Decision): Course {
  if (record === null) return 'unreported'
  return heeded && option !== record ? 'apart' : 'together'
}

const avertedBy = ({ option }: Step, { options }: Decision): readonly FactId[] =>
  options.find(({ id }) => id === option)?.averts ?? []

function meetingAfter(story: Story, { steps, visited, position }: Played, step: Step): Meeting {
  // What follows the last decision is the ending's own scenes: they open on no record any more.
  if (position.kind === 'end' && step === steps.at(-1)) return { kind: 'end' }
  const next = indexStory(story).scenes.get(visited[visited.indexOf(step.scene) + 1] ?? '')
  return next
    ? { kind: 'opening', scene: next.scene.id, chapter: next.chapter, episode: next.episode }
    : { kind: 'ahead' }
}
