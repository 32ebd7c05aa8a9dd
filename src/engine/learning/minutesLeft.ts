import type { Catalogue, Minutes } from '../../model/Catalogue'
import type { ChapterProgress } from '../progress'

/**
 * Playing time that is left, in whole minutes: of files not finished, of a file under way the share of scenes that were not visited.
 * An estimate, since ways part: `{ shortest: 40, longest: 55 }`.
 */
export function minutesLeft(progress: readonly ChapterProgress[], { chapters }: Pick<Catalogue, 'chapters'>): Minutes {
  const times = new Map(chapters.flatMap(({ episodes }) => episodes.map(({ id, minutes }) => [id, minutes] as const)))
  const left = { shortest: 0, longest: 0 }
  for (const { episode, finished, visited, scenes } of progress.flatMap(({ episodes }) => episodes)) {
    const minutes = times.get(episode)
    if (finished || !minutes) continue
    const share = scenes > 0 ? 1 - visited / scenes : 0
    left.shortest += minutes.shortest * share
    left.longest += minutes.longest * share
  }
  return { shortest: Math.round(left.shortest), longest: Math.round(left.longest) }
}
