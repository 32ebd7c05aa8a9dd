import type { Router } from 'vue-router'
import type { Small } from '../storage/keepSmall'

const faces = ["1em 'Source Serif 4 Variable'", "italic 1em 'Source Serif 4 Variable'", "1em 'Archivo Variable'"]

/**
 * Fetches the page’s own faces once there is nothing else to do, and puts them on when the next page is turned: words that are being
 * read do not move. Where they stand already (`index.html`), it notes that they are here. Never with *Save-Data*.
 */
export function bringFaces(router: Router, small: Small): void {
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  if (saves) return
  const rest = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1000))
  rest(async () => {
    const came = await Promise.all(faces.map((face) => document.fonts.load(face))).catch(() => [])
    if (came.flat().length < faces.length) return
    small.update('faces', () => true)
    if (!('faces' in document.documentElement.dataset))
      router.afterEach(() => void (document.documentElement.dataset['faces'] = ''))
  })
}
