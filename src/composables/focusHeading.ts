import { nextTick } from 'vue'

/** Moves focus to the page's heading once it is drawn, and the page to its top: a new passage is read from its title. */
export async function focusHeading(): Promise<void> {
  await nextTick()
  const heading = document.querySelector<HTMLElement>('main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}
