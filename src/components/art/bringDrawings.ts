import type { Drawing } from '../../model/Drawing'
import type { Language } from '../../model/ids'
import { fetchDrawing, fetchSeen } from './fetchDrawing'

/**
 * Fetches drawings of the story, and what shows them, ahead of time, for where there may be no network later: as long as somebody holds what
 * is returned, nothing of it is fetched again. One that does not come leaves its place empty.
 */
export async function bringDrawings(
  names: readonly string[],
  language: Language,
): Promise<readonly PromiseSettledResult<Drawing | null>[]> {
  const drawings = Promise.allSettled(names.map(fetchDrawing))
  await Promise.allSettled([import('./pictures'), fetchSeen(language)])
  return drawings
}
