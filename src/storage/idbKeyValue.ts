import { type IDBPDatabase, openDB } from 'idb'
import type { Change, KeyValue } from './KeyValue'

const store = 'values'

/** A `KeyValue` on the browser's IndexedDB. Rejects where the browser refuses to store (private mode, full disk). */
export async function idbKeyValue(name = 'advise-bamako'): Promise<KeyValue> {
  let opening: Promise<IDBPDatabase> | null = null
  const open = (): Promise<IDBPDatabase> =>
    (opening ??= openDB(name, 1, {
      upgrade: (db) => void db.createObjectStore(store),
      // A browser may close it under the page, to save memory say: then the next call opens it again.
      terminated: () => (opening = null),
    }))
  async function use<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    const database = await open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return work(database).catch((error: unknown) => {
      database.close()
      opening = null
      throw error
    })
  }
  await open()
  return {
    get: (key) => use((database) => database.get(store, key) as Promise<unknown>),
    update: (key, change) => use((database) => updateIn(database, key, change)),
    entries: (prefix) => use((database) => entriesOf(database, prefix)),
  }
}

async function updateIn(database: IDBPDatabase, key: string, change: Change): Promise<void> {
  const transaction = database.transaction(store, 'readwrite')
  const there: unknown = await transaction.store.get(key)
  const writes: [string, unknown][] = []
  try {
    const now = change(there, (other, value) => writes.push([other, value]))
    if (now !== there) writes.push([key, now])
  } catch (error) {
    transaction.abort()
    await transaction.done.catch(() => undefined)
    throw error
  }
  await Promise.all([...writes.map(([at, value]) => transaction.store.put(value, at)), transaction.done])
}

async function entriesOf(database: IDBPDatabase, prefix: string): Promise<readonly (readonly [string, unknown])[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
  const values = database.transaction(store).store
  const [keys, all] = await Promise.all([values.getAllKeys(range), values.getAll(range)])
  return keys.map((key, at) => [String(key), all[at] as unknown] as const)
}
