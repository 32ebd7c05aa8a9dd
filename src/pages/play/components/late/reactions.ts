import type { CastId } from '../../../../model/ids'
import type { Mood } from '../../../../model/Drawing'
import type { ChapterText } from '../../../../model/Text'

/** Somebody whom an outcome tells of, and how they take it, where its words say so. */
export interface Reaction {
  readonly id: CastId
  readonly name: string
  readonly mood: Mood | undefined
}

/**
 * Who stands with an outcome, at most two of those whom its words name: first whose mood is told, who is glad before who is not; then,
 * calm, who is present, then anybody. A name is a word of its own: no part of *agreement* shows *ag Sidi*.
 */
export function reactionsTo(
  said: string,
  present: readonly CastId[],
  cast: ChapterText['cast'],
  moods: Readonly<Record<CastId, Mood>> = {},
): readonly Reaction[] {
  const words = new Set(said.split(/[^\p{L}]+/u))
  const named = [...new Set([...present, ...Object.keys(cast)])]
    .flatMap((id) => (cast[id] ? [{ id, name: cast[id].name, mood: moods[id] }] : []))
    .filter(({ name }) => name.split(' ').some((part) => /^\p{Lu}/u.test(part) && words.has(part)))
  const moved = (['pleased', 'troubled'] as const).flatMap((mood) => named.filter((one) => one.mood === mood))
  return [...moved, ...named.filter((one) => !one.mood)].slice(0, 2)
}
