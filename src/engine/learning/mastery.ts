import type { Story } from '../../model/Story'
import type { ChapterId, EpisodeId, ItemId, ObjectiveId, SceneId } from '../../model/ids'
import type { Attempt } from '../State'

/** How far an objective is reached; `open`: none of its items was answered yet. */
export type Band = 'open' | 'not-yet' | 'in-part' | 'met'

/** An item of an objective whose latest answer earned less than all points. */
export interface Weakness {
  readonly item: ItemId
  /** The scene that teaches what it asks. */
  readonly scene: SceneId
}

export interface ObjectiveMastery {
  readonly objective: ObjectiveId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  /** Items that serve it, and how many of them were answered. */
  readonly items: number
  readonly answered: number
  /** From 0 to 1; `null` where nothing was answered. */
  readonly mastery: number | null
  readonly band: Band
  readonly weak: readonly Weakness[]
}

/** From this mastery on an objective is met, or in part. */
export const metFrom = 0.8
export const inPartFrom = 0.5

/**
 * Mastery of each objective, in the order of the story; computed from attempts, never stored. It is the mean, over the objective’s
 * items that were answered, of the share of points that the latest scored answer earned; a second try counts with its half points.
 * 0.8 or more is *met*, 0.5 or more *in part*, less *not yet*. Items never answered do not lower it: they are told beside it.
 */
export function mastery(story: Story, attempts: readonly Attempt[]): readonly ObjectiveMastery[] {
  const shares = latestShares(attempts)
  return story.chapters.flatMap(({ id: chapter, episodes }) =>
    episodes.flatMap(({ id: episode, objectives, items }) =>
      objectives.map((objective) => {
        const own = items.filter((item) => item.objective === objective)
        const answered = own.flatMap((item) => {
          const share = shares.get(item.id)
          return share === undefined ? [] : [{ item: item.id, scene: item.scene, share }]
        })
        const mean = answered.length ? answered.reduce((sum, { share }) => sum + share, 0) / answered.length : null
        const weak = answered.flatMap(({ item, scene, share }) => (share < 1 ? [{ item, scene }] : []))
        const place = { objective, chapter, episode, items: own.length, answered: answered.length }
        return { ...place, mastery: mean, band: bandOf(mean), weak }
      }),
    ),
  )
}

/** `bandOf(0.8)` → met. */
export function bandOf(share: number | null): Band {
  if (share === null) return 'open'
  return share >= metFrom ? 'met' : share >= inPartFrom ? 'in-part' : 'not-yet'
}

function latestShares(attempts: readonly Attempt[]): ReadonlyMap<ItemId, number> {
  const shares = new Map<ItemId, number>()
  for (const attempt of attempts)
    if (attempt.scored && attempt.max > 0) shares.set(attempt.item, attempt.points / attempt.max)
  return shares
}
