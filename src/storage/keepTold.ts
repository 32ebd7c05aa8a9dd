const key = 'advise-bamako/told'

/** Which changes of the story a reader has been told of, by run. */
export interface ToldKeeper {
  has(run: string, story: string): boolean
  add(run: string, story: string): void
}

/** Keeps it in a synchronous store such as `localStorage`; where that is denied, one is told again at the next visit. */
export function keepTold(open: () => Pick<Storage, 'getItem' | 'setItem'>): ToldKeeper {
  function read(): Record<string, unknown> {
    try {
      const kept: unknown = JSON.parse(open().getItem(key) ?? '{}')
      return typeof kept === 'object' && kept !== null ? { ...kept } : {}
    } catch {
      return {}
    }
  }
  return {
    has: (run, story) => read()[run] === story,
    add(run, story) {
      try {
        open().setItem(key, JSON.stringify({ ...read(), [run]: story }))
      } catch {
        // Then it is said again.
      }
    },
  }
}
