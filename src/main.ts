import { story, loader } from 'virtual:story'
import { createWebHistory } from 'vue-router'
import { createAdviseApp } from './createApp'
import { languageOf } from './model/languages'
import { bringFaces } from './composables/bringFaces'
import { useComfort } from './composables/useComfort'
import { defaultSettings } from './model/Settings'
import type { OpenKeeper } from './storage/Keeper'
import { keepSmall } from './storage/keepSmall'
import { decodeSettings } from './storage/settingsCodec'
import { useSettingsStore } from './stores/useSettingsStore'
import { useStoryStore } from './stores/useStoryStore'
import './styles/main.css'

const container = document.getElementById('app')
if (!container) throw new Error('The page has no place for the application.')

let opening: Promise<OpenKeeper> | null = null
const small = keepSmall(() => localStorage, window)
// Scripts lie in a folder of the site: so it knows where it is, in whichever folder of a host.
const script = import.meta.url
const history = createWebHistory(new URL('..', script).pathname)
// A page names its links from where it lies, and they stay while others are turned to.
for (const link of document.querySelectorAll<HTMLAnchorElement>(':is(a,[rel=icon],[rel=manifest])[href^="."]'))
  link.href = link.href.slice(location.origin.length)
const here = document.documentElement
// The first scene, which stands in the page for whoever has begun nothing, gives way where a run goes on (`index.html`), and to whoever
// reads pages whole.
const offered = container.querySelector('.offered') !== null
const gives =
  offered &&
  (here.hasAttribute('data-resumes') || decodeSettings(small.read('settings')).telling !== defaultSettings.telling)
// A host's fallback page may stand here in the other language: then it is drawn afresh.
const hydrate = container.childElementCount > 0 && here.lang === languageOf(history.location) && !gives
const { app, router, pinia } = createAdviseApp({
  history,
  hydrate,
  offer: hydrate && offered,
  story,
  loader,
  keeper: { open: () => (opening ??= openBrowser()), small },
  clock: Date.now,
  newId,
})
useComfort(() => useSettingsStore(pinia).settings)

await router.isReady().catch(() => undefined)
const failed = useStoryStore(pinia).failed !== null
// What can be read without a script stays readable when a script did not arrive; its links still lead on.
if (!failed || !hydrate || router.resolve(history.location).meta.script) {
  if (failed) container.replaceChildren()
  app.mount(container)
  window.dispatchEvent(new Event('awake'))
  here.removeAttribute('data-resumes')
  bringFaces(router, () => small.update('faces', () => true))
}

/** Storage comes after the first page, in a file of its own. */
async function openBrowser(): Promise<OpenKeeper> {
  const { openBrowserKeeper } = await import('./storage/openBrowserKeeper')
  return openBrowserKeeper({ clock: Date.now, newId })
}

/** A name no other run has. Works without a secure context too, where `randomUUID` is missing. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
