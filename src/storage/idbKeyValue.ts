import { openDB } from 'idb'
import type { KeyValue } from './KeyValue'

const store = 'values'

/** A `KeyValue` on the browser's IndexedDB. Rejects where the browser refuses to store (private mode, full disk). */
export async function idbKeyValue(name = 'advise-bamako'): Promise<KeyValue> {
  const database = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore(store)
    },
  })
  return {
    get: (key) => database.get(store, key) as Promise<unknown>,
    set: async (key, value) => void (await database.put(store, value, key)),
    delete: (key) => database.delete(store, key),
    keys: async (prefix) =>
      ((await database.getAllKeys(store, IDBKeyRange.bound(prefix, `${prefix}\uffff`))) as string[]).sort(),
  }
}
