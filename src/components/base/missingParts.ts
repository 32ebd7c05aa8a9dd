import { shallowReactive } from 'vue'

/** Milliseconds until a part is fetched again unasked, by how often it has failed: 5 s, twice as long each time, five minutes at most. A host that has it no more is not asked for ever. */
const pause = (failed: number): number => Math.min(5_000 * 2 ** (failed - 1), 300_000)

/** What fetches the parts anew that did not arrive. */
const missing = shallowReactive(new Set<() => void>())

/** Whether a part of the page in sight did not arrive, so far. */
export const isPartMissing = (): boolean => missing.size > 0

/** Fetches all of them again. */
export function fetchMissing(): void {
  for (const fetch of [...missing]) fetch()
}

/** Calls `fetch`, which has `failed` so often, once more: when it is asked for, when the network is back, or after a pause, whichever comes first. */
export function fetchAgain(fetch: () => void, failed: number): void {
  const again = (): void => {
    missing.delete(again)
    clearTimeout(timer)
    window.removeEventListener('online', again)
    fetch()
  }
  const timer = setTimeout(again, pause(failed))
  window.addEventListener('online', again)
  missing.add(again)
}
