import { advise } from '../../src/engine/advise'
import { go } from '../../src/engine/go'
import { indexStory } from '../../src/engine/indexStory'
import { pageEnds } from '../../src/engine/pageEnds'
import { replay } from '../../src/engine/replay'
import type { SceneId } from '../../src/model/ids'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { playRecorded } from './playRecorded'

/** Recorded runs that between them meet nearly every scene. */
const recorded = ['the-gestures', 'held-course', 'the-coast-road', 'two-tables', 'one-number']

/**
 * A run that stands at a scene: of a recorded run so much as leads there, or at one decision of the same file other advice. Throws
 * where none leads there.
 */
export function runAt(story: Story, scene: SceneId): Run {
  const { scenes } = indexStory(story)
  const episodeOf = (id: SceneId) => scenes.get(id)?.episode
  for (const ending of recorded) {
    const whole = playRecorded(story, ending)
    const stands = pageEnds(whole.log).map((end): Run => ({ ...whole, log: whole.log.slice(0, end) }))
    for (const run of stands) {
      const { position } = replay(story, run)
      if (position.kind !== 'scene') continue
      if (position.scene === scene) return run
      if (episodeOf(position.scene) !== episodeOf(scene)) continue
      const other = turnedTo(story, run, position.scene, scene)
      if (other) return other
    }
  }
  throw new Error(`No recorded run comes by ${scene}, or to a decision that leads there.`)
}

/** The run with each advice that can be given where it stands, gone on by a page or two. */
function turnedTo(story: Story, run: Run, here: SceneId, scene: SceneId): Run | undefined {
  const decision = indexStory(story).scenes.get(here)?.scene.decision
  for (const { id: option } of decision?.options ?? []) {
    const advised = advise(story, run, { option, evidence: decision?.evidence[0] ?? null, at: 0 })
    const gone = advised.ok ? go(story, advised.value, 0) : advised
    if (!gone.ok) continue
    const { position } = replay(story, gone.value)
    if (position.kind === 'scene' && position.scene === scene) return gone.value
  }
  return undefined
}
