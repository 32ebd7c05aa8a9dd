/** The port that storage stands on: IndexedDB in the app, a Map in tests. Values are structured-cloneable. */
export interface KeyValue {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
  delete(key: string): Promise<void>
  /** All keys that begin with the prefix, sorted. */
  keys(prefix: string): Promise<string[]>
}

/** A `KeyValue` in memory: for tests, and where the browser refuses to store (the page then says so). */
export function memoryKeyValue(): KeyValue {
  const map = new Map<string, unknown>()
  return {
    get: (key) => Promise.resolve(map.get(key)),
    set: (key, value) => Promise.resolve(void map.set(key, structuredClone(value))),
    delete: (key) => Promise.resolve(void map.delete(key)),
    keys: (prefix) => Promise.resolve([...map.keys()].filter((key) => key.startsWith(prefix)).sort()),
  }
}
