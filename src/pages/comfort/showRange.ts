import { lessMotion } from '../../composables/lessMotion'

/** Marks a stretch of text, or with `null` nothing, without touching the page's elements; where the browser cannot, nothing is marked. */
export function showRange(range: Range | null): void {
  if ('highlights' in CSS) {
    if (range) CSS.highlights.set('read-aloud', new Highlight(range))
    else CSS.highlights.delete('read-aloud')
  }
  if (range) bringIntoView(range.getBoundingClientRect())
}

/** Follows the reading only when it leaves the middle of the window. */
function bringIntoView({ top, bottom }: DOMRect): void {
  const height = window.innerHeight
  if (top >= height * 0.08 && bottom <= height * 0.7) return
  window.scrollBy({ top: top - height * 0.28, behavior: lessMotion() ? 'auto' : 'smooth' })
}
