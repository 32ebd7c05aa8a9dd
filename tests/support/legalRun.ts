import fc from 'fast-check'
import { advise } from '../../src/engine/advise'
import { go } from '../../src/engine/go'
import { indexStory } from '../../src/engine/indexStory'
import { scene } from '../../src/engine/scene'
import { start } from '../../src/engine/start'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { expectOk } from './buildStory'

/** A run played on by numbers: each picks one of what can be done next. */
export function playedOn(story: Story, from: Run, picks: readonly number[]): Run {
  return picks.reduce<Run>((run, pick) => {
    const view = scene(story, run)
    const at = run.log.length
    if (view.kind === 'end') return run
    if (view.kind !== 'scene' || !view.decision) return expectOk(go(story, run, at))
    // By their places in the file, whatever order the run shows.
    const options = indexStory(story).scenes.get(view.scene)?.scene.decision?.options ?? []
    const { evidence } = view.decision
    const option = options[pick % options.length]?.id ?? ''
    return expectOk(advise(story, run, { option, evidence: evidence[pick % evidence.length] ?? null, at }))
  }, from)
}

/** Picks for `playedOn`. */
export const picks = fc.array(fc.nat(99), { maxLength: 20 })

/** A legal run of the small story, from any of its entries. */
export const legalRun = (story: Story, id = 'run'): fc.Arbitrary<Run> =>
  fc
    .tuple(fc.constantFrom(null, 'paris', 'rest', 'last'), picks)
    .map(([entry, numbers]) => playedOn(story, start(story, { id, at: 0, entry }), numbers))
