import { type IDBPDatabase, openDB } from 'idb'
import type { Change, KeyValue } from './KeyValue'
import { NewerStore } from './NewerStore'

const store = 'values'
const version = 1

/** What browsers call a connection that they have closed under the page: a phone that was asleep, memory that ran short. */
const lost = new Set(['InvalidStateError', 'AbortError', 'UnknownError', 'TransactionInactiveError'])

/**
 * A `KeyValue` on the browser's IndexedDB. A connection that is lost is opened again, once for each call. Rejects with `NewerStore`
 * where a later version of the app keeps its store, which is left alone, and where the browser refuses to store (private mode, full disk).
 */
export async function idbKeyValue(name = 'advise-bamako'): Promise<KeyValue> {
  let opening: Promise<IDBPDatabase> | null = null
  const forget = (): void => void (opening = null)
  const open = (): Promise<IDBPDatabase> =>
    (opening ??= openDatabase(name, forget).catch((error: unknown) => {
      forget()
      throw error
    }))
  async function use<T>(work: (database: IDBPDatabase) => Promise<T>, again = true): Promise<T> {
    const database = await open()
    try {
      return await work(database)
    } catch (error) {
      database.close()
      forget()
      if (again && error instanceof Error && lost.has(error.name)) return use(work, false)
      throw error
    }
  }
  await open()
  return {
    get: (key) => use((database) => database.get(store, key) as Promise<unknown>),
    update: (key, change) => use((database) => updateIn(database, key, change)),
    entries: (prefix) => use((database) => entriesOf(database, prefix)),
  }
}

/** @param gone called when this connection is of no more use */
function openDatabase(name: string, gone: () => void): Promise<IDBPDatabase> {
  return openDB(name, version, {
    upgrade: (db) => void db.createObjectStore(store),
    terminated: gone,
    // A later version, in another tab, waits for this connection to go.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      gone()
    },
  }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'VersionError') throw new NewerStore(error.message)
    throw error
  })
}

async function updateIn(database: IDBPDatabase, key: string, change: Change): Promise<void> {
  const transaction = database.transaction(store, 'readwrite')
  // Where it is broken off while it reads, the reading rejects: nobody waits for its end any more.
  transaction.done.catch(() => undefined)
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
