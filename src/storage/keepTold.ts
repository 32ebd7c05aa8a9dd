import type { Small } from './keepSmall'

/** Which changes of the story a reader has been told of, by run. */
export interface ToldKeeper {
  has(run: string, story: string): boolean
  add(run: string, story: string): void
}

/** Keeps it; where nothing can be kept, one is told again at the next visit. */
export function keepTold(small: Small): ToldKeeper {
  const fields = (kept: unknown): Record<string, unknown> =>
    typeof kept === 'object' && kept !== null ? { ...kept } : {}
  return {
    has: (run, story) => fields(small.read('told'))[run] === story,
    add: (run, story) => small.update('told', (there) => ({ ...fields(there), [run]: story })),
  }
}
