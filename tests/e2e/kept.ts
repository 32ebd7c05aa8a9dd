import type { Page } from '@playwright/test'

/**
 * What the browser keeps, from its own storage, of the records whose key begins so. A reload before something is among it would be
 * faster than any hand.
 */
export const kept = (page: Page, prefix = ''): Promise<unknown[]> =>
  page.evaluate(
    (start) =>
      new Promise<unknown[]>((done, failed) => {
        const opening = indexedDB.open('advise-bamako')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction('values')
            .objectStore('values')
            .getAll(IDBKeyRange.bound(start, `${start}~`))
          reading.onsuccess = () => {
            opening.result.close()
            done(reading.result)
          }
        }
      }),
    prefix,
  )

/** All of it, as text. */
export const keptText = async (page: Page): Promise<string> => JSON.stringify(await kept(page))
