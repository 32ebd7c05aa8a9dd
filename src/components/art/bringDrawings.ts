import { drawings } from 'virtual:story/drawings'

/**
 * Fetches drawings of the story, and what shows them, ahead of time, for where there may be no network later. One that does not come
 * leaves its place empty.
 */
export const bringDrawings = (names: readonly string[]): Promise<unknown> =>
  Promise.allSettled([import('./pictures'), ...names.map((name) => drawings[name]?.())])
