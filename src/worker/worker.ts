import type { OfflineAnswer, OfflineAsk, OfflineFailure, OfflineList } from '../model/Offline'
import { answerFile, answerPage } from './answerPage'
import { FileKeeper, SiteChanged } from './FileKeeper'
import { FilesOfScope } from './FilesOfScope'

/** The service worker: what it knows of the build stands in front of it (`src/build/buildWorker.ts`). */
declare const self: ServiceWorkerGlobalScope & { readonly offlineList: OfflineList }

const files = new FilesOfScope(self.registration.scope, self.offlineList)
const keeper = new FileKeeper(files, self.offlineList, caches, (address, how) => fetch(address, how))

// A worker of a later build waits until its reader lets it in, or no page is open.
self.addEventListener('install', (event) => event.waitUntil(keeper.carryOver()))
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([keeper.forgetOthers(), self.clients.claim()])),
)

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(files.scope)) return
  if (request.mode === 'navigate') event.respondWith(answerPage(keeper, request, fetch))
  else if (files.at(request.url)) event.respondWith(answerFile(keeper, request, fetch))
})

self.addEventListener('message', (event) => {
  const [port] = event.ports
  event.waitUntil(serve(event.data as OfflineAsk, (answer) => port?.postMessage(answer)))
})

async function serve(ask: OfflineAsk, answer: (said: OfflineAnswer) => void): Promise<void> {
  const say = async (done: boolean, failure: OfflineFailure | null = null): Promise<void> =>
    answer({ languages: await keeper.state(), done, failure })
  try {
    if (ask.kind === 'take-over') return await self.skipWaiting()
    if (ask.kind === 'used') await keeper.keepUsed(ask.addresses)
    if (ask.kind === 'keep')
      await keeper.keep(
        ask.language,
        nowAndThen(() => void say(false)),
      )
    await say(true)
  } catch (error) {
    await say(true, failureOf(error))
  }
}

/** To count what is here takes longer than to fetch a file: an eye needs no more than two counts a second. */
function nowAndThen(count: () => void): () => void {
  let next = 0
  return () => {
    if (Date.now() < next) return
    next = Date.now() + 500
    count()
  }
}

function failureOf(error: unknown): OfflineFailure {
  if (error instanceof SiteChanged) return 'changed'
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network'
}
