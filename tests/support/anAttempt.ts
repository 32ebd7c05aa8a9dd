import type { Attempt } from '../../src/engine/State'

/** An answer that was right at once, except as given. */
export const anAttempt = (
  item: string,
  at: number,
  parts: Partial<Extract<Attempt, { scored: true }>> = {},
): Attempt => ({ item, chapter: 'coup', episode: 'paris', chosen: [], at, scored: true, points: 1, max: 1, ...parts })
