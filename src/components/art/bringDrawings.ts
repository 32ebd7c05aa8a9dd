import { drawings, seen } from 'virtual:story/drawings'
import type { Language } from '../../model/ids'

/**
 * Fetches drawings of the story, and what shows them, ahead of time, for where there may be no network later. One that does not come
 * leaves its place empty.
 */
export const bringDrawings = (names: readonly string[], language: Language): Promise<unknown> =>
  Promise.allSettled([import('./pictures'), seen[language](), ...names.map((name) => drawings[name]?.())])
