/** Gives what is to stand under a key, from what stands there; the same value again changes nothing. `also` writes further keys with it. */
export type Change = (there: unknown, also: (key: string, value: unknown) => void) => unknown

/** The port that storage stands on: IndexedDB in the app, a Map in tests. Values are structured-cloneable. */
export interface KeyValue {
  get(key: string): Promise<unknown>
  /**
   * Changes a key, and others with it, in one transaction: no other tab writes between the reading and the writing. Where the change
   * throws, or the browser refuses, nothing is changed and it rejects.
   */
  update(key: string, change: Change): Promise<void>
  /** Everything whose key begins with the prefix, sorted by key. */
  entries(prefix: string): Promise<readonly (readonly [string, unknown])[]>
}

/** A `KeyValue` in memory: for tests. */
export function memoryKeyValue(): KeyValue {
  const map = new Map<string, unknown>()
  return {
    get: (key) => Promise.resolve(map.get(key)),
    update: async (key, change) => {
      const others: [string, unknown][] = []
      const now: unknown = change(map.get(key), (other, value) => others.push([other, value]))
      for (const [name, value] of [...others, [key, now] as const]) map.set(name, structuredClone(value))
      return Promise.resolve()
    },
    entries: (prefix) =>
      Promise.resolve([...map].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
