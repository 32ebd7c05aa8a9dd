import type { Page } from '@playwright/test'
import type { Run } from '../../src/model/Run'
import { encodeRun } from '../../src/storage/runCodec'
import { storeMade } from './kept'

/** Puts a run where the app keeps its own, as the open one. The page must have been loaded, and shows it when it is loaded again. */
export async function keepRun(page: Page, run: Run): Promise<void> {
  await storeMade(page)
  await page.evaluate(
    ([kept, id]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('advise-bamako')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('values', 'readwrite')
          writing.objectStore('values').put(kept, `run/${id}`)
          writing.objectStore('values').put(id, 'current')
          writing.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      }),
    [encodeRun(run), run.id] as const,
  )
}
