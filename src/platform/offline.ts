import type { OfflineAnswer, OfflineAsk } from '../model/Offline'

/** The service worker of this site, at work. */
export interface Offline {
  /** Asks it and waits for its last answer; `tell` hears the ones before. */
  ask(ask: OfflineAsk, tell?: (answer: OfflineAnswer) => void): Promise<OfflineAnswer>
  /** Lets the newer one, which waits, take its place. */
  renew(): void
}

/** What may happen beside what is asked. */
export interface OfflineEvents {
  /** A newer build is here and waits. */
  newer(): void
  /** Another build is at work than the one that this page began with. */
  replaced(): void
}

/**
 * Puts the site's service worker to work. `null` where the browser has none or refuses: over plain http, from a file, in some
 * private windows. Never rejects.
 *
 * @param site address of the site, with a slash at its end
 */
export async function openOffline(site: string, events: OfflineEvents): Promise<Offline | null> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer }
  try {
    const registration = await serviceWorker?.register(vouched(`${site}sw.js`), { scope: site })
    if (!serviceWorker || !registration) return null
    watch(registration, events.newer)
    // The first to come takes over a page without one, of the same build.
    let had = serviceWorker.controller !== null
    serviceWorker.addEventListener('controllerchange', () => {
      if (had) events.replaced()
      had = true
    })
    const { active } = await serviceWorker.ready
    if (!active) return null
    return {
      ask: (ask, tell) => answered(registration.active ?? active, ask, tell),
      renew: () => registration.waiting?.postMessage({ kind: 'take-over' } satisfies OfflineAsk),
    }
  } catch {
    return null
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

/** The address of a script of ours, for browsers that ask who vouches for it (Trusted Types): they let the policy be made once a page. */
function vouched(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy('site', { createScriptURL: (own) => own }).createScriptURL(address) ?? address
}

function watch(registration: ServiceWorkerRegistration, newer: () => void): void {
  const look = (): void => {
    if (registration.waiting && registration.active) newer()
  }
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
}

function answered(
  worker: ServiceWorker,
  ask: OfflineAsk,
  tell: (answer: OfflineAnswer) => void = () => undefined,
): Promise<OfflineAnswer> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
      tell(data)
      if (!data.done) return
      port1.close()
      resolve(data)
    }
    worker.postMessage(ask, [port2])
  })
}

/** The addresses of all that this page has fetched so far, its own among them. */
export const fetchedSoFar = (): readonly string[] => [
  location.href,
  ...performance.getEntriesByType('resource').map(({ name }) => name),
]

/** Whether the reader, or a line that is too slow, asks to fetch nothing unasked. */
export function sparesLine(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } }
  return connection?.saveData === true || /2g$/u.test(connection?.effectiveType ?? '')
}
