import type { Position, Run } from '../../model/Run'
import type { Story } from '../../model/Story'
import type { EpisodeId, OptionId, SceneId } from '../../model/ids'
import { indexStory } from '../indexStory'
import { replay } from '../replay'
import type { Skipped } from '../State'

/** What edits of the story have done to a run. Ids of what is gone are all that is left of it. */
export interface Changes {
  /** The file it began with, which is gone; `null` = still there. */
  readonly entry: EpisodeId | null
  /** Scenes that it advised in, and that are gone. */
  readonly scenes: readonly SceneId[]
  /** Advice that is no longer offered. */
  readonly options: readonly { readonly scene: SceneId; readonly option: OptionId }[]
  /** Scenes at which the evidence of its advice is no longer offered. */
  readonly evidence: readonly SceneId[]
  /** Later decisions that do not follow any more. */
  readonly unfollowed: number
  /** Answers to items that are gone. */
  readonly withdrawn: number
  /** Answers to items of files that it does not come to any more. */
  readonly unreached: number
  /** Answers to items worded otherwise since: kept, not scored. */
  readonly reworded: number
  /** Decisions that still hold. */
  readonly followed: number
  readonly position: Position
  /** Whether going on makes a branch, as `carryOn` does. */
  readonly branches: boolean
}

/** What has changed under a run, or `null` where nothing has. */
export function whatChanged(story: Story, run: Run): Changes | null {
  const { skipped, attempts, steps, position } = replay(story, run)
  const sorted = skipped.map((one) => ({ ...one, kind: kindOf(story, one) }))
  const reworded = attempts.filter(({ scored }) => !scored).length
  if (sorted.length + reworded === 0) return null
  const of = (kind: Kind): readonly Skipped[] => sorted.filter((one) => one.kind === kind)
  return {
    entry: of('entry').length > 0 ? run.entry : null,
    scenes: [...new Set(of('scene').map(sceneOf))],
    options: of('option').map((one) => ({ scene: sceneOf(one), option: field(one, 'option') })),
    evidence: of('evidence').map(sceneOf),
    unfollowed: of('unfollowed').length,
    withdrawn: of('withdrawn').length,
    unreached: of('unreached').length,
    reworded,
    followed: steps.length,
    position,
    branches: skipped.length > 0,
  }
}

type Kind = 'entry' | 'scene' | 'option' | 'evidence' | 'unfollowed' | 'withdrawn' | 'unreached' | 'page'

function kindOf(story: Story, one: Skipped): Kind {
  if (one.index < 0) return 'entry'
  if (one.why.kind === 'unknown-item') return 'withdrawn'
  if (one.why.kind === 'item-not-reached') return 'unreached'
  // To turn a page is nothing that one has said.
  if (field(one, 'kind') !== 'advise') return 'page'
  if (sceneOf(one) !== '' && !indexStory(story).scenes.has(sceneOf(one))) return 'scene'
  if (one.why.kind === 'unknown-option') return 'option'
  return one.why.kind.startsWith('evidence') ? 'evidence' : 'unfollowed'
}

const sceneOf = (one: Skipped): SceneId => field(one, 'scene')

/** A field of an entry that may be anything. */
function field({ entry }: Skipped, name: string): string {
  const value = typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>)[name] : ''
  return typeof value === 'string' ? value : ''
}
