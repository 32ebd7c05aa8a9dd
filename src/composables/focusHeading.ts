import { nextTick } from 'vue'

/**
 * Moves focus to the page's heading, or that of the part it is told in (`data-here`), once it is drawn, and the page to its top: a new passage is read from its title. Where the
 * address names a place on the page, `#person-macron`, focus and page go there instead.
 */
export async function focusHeading(hash = ''): Promise<void> {
  await nextTick()
  const place = hash && document.getElementById(hash.slice(1))
  if (place) {
    place.tabIndex = -1
    place.focus({ preventScroll: true })
    return place.scrollIntoView()
  }
  const part = document.querySelector<HTMLElement>('main [data-here] h2')
  const heading = part ?? document.querySelector<HTMLElement>('main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  // A part is all in sight without the head of the site.
  window.scrollTo(0, part?.closest('article')?.offsetTop ?? 0)
}
