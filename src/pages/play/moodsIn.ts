import type { State } from '../../engine/State'
import { moods, type Mood, type OutcomePictures } from '../../model/Drawing'
import type { CastId } from '../../model/ids'

/** How somebody took what was advised, over many decisions. */
export interface PersonMoved {
  readonly id: CastId
  /** How often each. */
  readonly pleased: number
  readonly troubled: number
  /** How they took it last. */
  readonly last: Mood
}

/** Everybody whom an outcome of these steps shows pleased or troubled, those who were so most often first. */
export function moodsIn(steps: State['steps'], pictures: OutcomePictures): readonly PersonMoved[] {
  const moved = new Map<CastId, { pleased: number; troubled: number; last: Mood }>()
  for (const { scene, option, heeded } of steps) {
    const { mood = {} } = pictures[scene]?.[option]?.[heeded ? 'heeded' : 'aside'] ?? {}
    for (const [id, last] of Object.entries(mood)) {
      const { pleased = 0, troubled = 0 } = moved.get(id) ?? {}
      const before = { pleased, troubled }
      moved.set(id, { ...before, [last]: before[last] + 1, last })
    }
  }
  const often = (one: Pick<PersonMoved, Mood>): number => moods.reduce((sum, mood) => sum + one[mood], 0)
  return [...moved].map(([id, one]) => ({ id, ...one })).sort((one, other) => often(other) - often(one))
}
