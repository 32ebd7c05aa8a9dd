import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { KeptLanguage, OfflineAnswer, OfflineFailure } from '../model/Offline'
import type { Language } from '../model/languages'
import { fetchedSoFar, type Offline, openOffline, sparesLine } from '../platform/offline'

/** Milliseconds for which the line belongs to what is being read and its first choice. */
const toTheReader = 5_000

/** What this device keeps of the site, so that it works without a network. */
export const useOfflineStore = defineStore('offline', () => {
  const languages = shallowRef<readonly KeptLanguage[]>([])
  /** The language that is arriving now. */
  const arriving = ref<Language | null>(null)
  const failure = ref<OfflineFailure | null>(null)
  /** A newer build is here, and waits until its reader wants it. */
  const newer = ref(false)
  /** Another tab has let a newer build in: this page's own files may be gone, so the next page is asked for whole. */
  const replaced = ref(false)
  let worker: Offline | null = null
  let wanted = false

  const take = (answer: OfflineAnswer): void => void (languages.value = answer.languages)

  /** Puts the service worker to work and gives it what is here already; then, where the line is not to be spared, the whole language. */
  async function open(site: string, language: Language): Promise<void> {
    if (worker) return
    worker = await openOffline(site, {
      newer: () => (newer.value = true),
      replaced: () => (wanted ? location.reload() : (replaced.value = true)),
    })
    if (!worker) return
    take(await worker.ask({ kind: 'used', addresses: fetchedSoFar() }))
    if (!sparesLine()) setTimeout(() => void keep(language), toTheReader)
  }

  /** Keeps the whole of a language. What has come stays where the rest does not come; `failure` says why. */
  async function keep(language: Language): Promise<void> {
    if (!worker || arriving.value !== null) return
    failure.value = null
    if (languages.value.some((one) => one.language === language && one.whole)) return
    arriving.value = language
    const last = await worker.ask({ kind: 'keep', language }, take)
    arriving.value = null
    failure.value = last.failure
  }

  /** Takes the newer build: the page is loaded anew with it. */
  function renew(): void {
    wanted = true
    worker?.renew()
  }

  return { languages, arriving, failure, newer, replaced, open, keep, renew }
})
