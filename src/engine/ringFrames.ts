import type { Indicators } from '../model/Indicator'
import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { ChapterId, SceneId } from '../model/ids'
import { indexStory } from './indexStory'
import { recordBefore, recordCourse } from './recordState'
import type { Change, State } from './State'

/** Where things stand after one scene of a run, and after it on the record's own way. Both are simulated. */
export interface RingFrame {
  readonly scene: SceneId
  readonly chapter: ChapterId
  readonly own: Indicators
  /** On the record's way: after the same scene, or after the last that lies before it where that way passes it by. */
  readonly record: Indicators
}

/** A run scene by scene, in the order in which it reached them. The last frame's `own` is where the run stands now. */
export function ringFrames(story: Story, run: Pick<Run, 'entry'>, state: State): readonly RingFrame[] {
  const { scenes, firstScene } = indexStory(story)
  const entry = run.entry === null ? undefined : firstScene.get(run.entry)
  const recordAt = followingRecord(story)
  let own: Indicators = { ...recordBefore(story, entry ?? null).indicators }
  return state.visited.flatMap((scene) => {
    own = applied(own, changesAt(state, scene))
    const place = scenes.get(scene)
    return place ? [{ scene, chapter: place.chapter, own, record: recordAt(scene) }] : []
  })
}

function changesAt({ arrivals, steps }: State, scene: SceneId): readonly Change[] {
  const arrived = arrivals
    .filter((at) => at.scene === scene)
    .flatMap((at) => at.arrivals.flatMap(({ changes }) => changes))
  return [...arrived, ...steps.filter((step) => step.scene === scene).flatMap(({ changes }) => changes)]
}

function applied(from: Indicators, changes: readonly Change[]): Indicators {
  const to: { -readonly [K in keyof Indicators]: number } = { ...from }
  for (const { effect, after } of changes) if (effect.on !== 'standing') to[effect.on] = after
  return to
}

function followingRecord(story: Story): (scene: SceneId) => Indicators {
  const points = new Map(recordCourse(story).map(({ scene, indicators }) => [scene, indicators]))
  const states = new Map<SceneId, Indicators>()
  let last: Indicators = story.start.indicators
  // The index keeps the scenes in the order of the story.
  for (const scene of indexStory(story).scenes.keys()) {
    last = points.get(scene) ?? last
    states.set(scene, last)
  }
  return (scene) => states.get(scene) ?? last
}
