import { expect, type Page } from '@playwright/test'
import type { Entry, Run } from '../../src/model/Run'

/**
 * What the browser keeps, from its own storage, of the records whose key begins so. A reload before something is among it would be
 * faster than any hand.
 */
export async function kept(page: Page, prefix = ''): Promise<unknown[]> {
  // A store that is asked for before the app has made it would be made here, with nothing in it.
  if (!(await isMade(page))) return []
  return page.evaluate(
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
}

/** All of it, as text. */
export const keptText = async (page: Page): Promise<string> => JSON.stringify(await kept(page))

/** Waits until the last step of the only run is kept, and is one of that kind: who leaves a page in the same moment leaves faster than any hand. */
export const untilKept = (page: Page, kind: Entry['kind']): Promise<void> =>
  expect
    .poll(async () => ((await kept(page, 'run/')) as { run: Run }[]).map(({ run }) => run.log.at(-1)?.kind), 'is kept')
    .toEqual([kind])

/** Waits until the app has made its store: it reads first and makes it when it has time. */
export const storeMade = (page: Page): Promise<void> =>
  expect.poll(() => isMade(page), 'the app has made its store').toBe(true)

const isMade = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'advise-bamako'))
