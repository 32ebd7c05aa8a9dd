import * as fake from 'fake-indexeddb'
import { vi } from 'vitest'

/** A browser's IndexedDB in memory, with the connections that were opened in it. Undone by `vi.unstubAllGlobals`. */
export function aDatabase(): { readonly opened: IDBDatabase[]; lose(): void } {
  const opened: IDBDatabase[] = []
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value)
  const factory = new fake.IDBFactory()
  const open = factory.open.bind(factory)
  factory.open = (...of) => {
    const request = open(...of)
    request.addEventListener('success', () => opened.push(request.result))
    return request
  }
  vi.stubGlobal('indexedDB', factory)
  return {
    opened,
    /** What a browser does that runs short of memory: it closes every connection without a word. */
    lose: () => opened.splice(0).forEach((database) => database.close()),
  }
}
