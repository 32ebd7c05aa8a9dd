import type { Page } from '@playwright/test'

/** All that the browser keeps, as text: a reload before something is among it would be faster than any hand. */
export const keptText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('advise-bamako')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('values').objectStore('values').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            done(JSON.stringify(reading.result))
          }
        }
      }),
  )
