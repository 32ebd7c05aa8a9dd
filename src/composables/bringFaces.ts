import type { Router } from 'vue-router'

const faces = ["1em 'Source Serif 4 Variable'", "italic 1em 'Source Serif 4 Variable'", "1em 'Archivo Variable'"]

/**
 * Fetches the page’s own faces once there is nothing else to do, and puts them on when the next page is turned: words that are being
 * read do not move. Never with *Save-Data*.
 *
 * @param came called once they are here, to be put on at once the next time (`index.html`)
 */
export function bringFaces(router: Router, came: () => void): void {
  const root = document.documentElement
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  if (saves) return
  const rest = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1000))
  rest(async () => {
    const loaded = await Promise.all(faces.map((face) => document.fonts.load(face))).catch(() => [])
    if (loaded.flat().length < faces.length) return
    came()
    if (root.dataset['faces'] === undefined)
      router.afterEach(() => {
        // Whoever has touched nothing has turned no page: the application has given this one its address.
        if (navigator.userActivation?.hasBeenActive ?? true) root.dataset['faces'] = ''
      })
  })
}
