import { shallowReactive } from 'vue'

/** Milliseconds until a part that did not arrive is fetched again unasked. */
const pause = 5_000

/** What fetches the parts anew that did not arrive. */
const missing = shallowReactive(new Set<() => void>())

/** Whether a part of the page in sight did not arrive, so far. */
export const isPartMissing = (): boolean => missing.size > 0

/** Fetches all of them again. */
export function fetchMissing(): void {
  for (const fetch of [...missing]) fetch()
}

/** Calls `fetch` once: when it is asked for, when the network is back, or after five seconds, whichever comes first. */
export function fetchAgain(fetch: () => void): void {
  const again = (): void => {
    missing.delete(again)
    clearTimeout(timer)
    window.removeEventListener('online', again)
    fetch()
  }
  const timer = setTimeout(again, pause)
  window.addEventListener('online', again)
  missing.add(again)
}
