import { story, loader } from 'virtual:story'
import { createWebHistory } from 'vue-router'
import App from './App.vue'
import { createAdviseApp } from './createApp'
import { newId } from './newId'
import { routes } from './router/routes'
import type {} from './turnEarly'
import { languageOf } from './model/languages'
import { drawAfter, partsCome } from './messages/topic'
import { bringFaces } from './composables/bringFaces'
import { useComfort } from './composables/useComfort'
import { defaultSettings } from './model/Settings'
import type { OpenKeeper } from './storage/Keeper'
import { keepSmall } from './storage/keepSmall'
import { decodeSettings } from './storage/settingsCodec'
import { useRunStore } from './stores/useRunStore'
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
// The first scene, which stands in the page for whoever has begun nothing, gives way where a run goes on (`index.html`), and is drawn
// afresh for whoever reads pages whole.
const offered = container.querySelector('.offered') !== null && !here.hasAttribute('data-resumes')
const gives =
  container.querySelector('.offered') !== null &&
  (!offered || decodeSettings(small.read('settings')).telling !== defaultSettings.telling)
// A host's fallback page may stand here in the other language, and a host, an extension or the browser may have touched what was
// rendered: then it is drawn afresh.
const hydrate =
  container.childElementCount > 0 && here.lang === languageOf(history.location) && !gives && isUntouched(container)
const { app, router, pinia } = createAdviseApp({
  root: App,
  routes,
  history,
  hydrate,
  offer: offered,
  story,
  loader,
  keeper: { open: () => (opening ??= openBrowser()), small },
  clock: Date.now,
  newId,
})
useComfort(() => useSettingsStore(pinia).settings)
const styled = lastCame()
drawAfter(styled)

await router.isReady().catch(() => undefined)
const failed = useStoryStore(pinia).failed !== null
// What can be read without a script stays readable when a script did not arrive; its links still lead on.
if (!failed || !hydrate || router.resolve(history.location).meta.script) {
  if (failed) container.replaceChildren()
  // What stands in the page has its styles with it.
  if (!hydrate) await styled
  if (offered) await takeOver(container)
  app.mount(container)
  if (offered) useRunStore(pinia).accept()
  here.removeAttribute('data-resumes')
  // What is pressed until then (`index.html`) finds the parts that stand in the page already.
  await partsCome()
  await new Promise((drawn) => setTimeout(drawn))
  window.dispatchEvent(new Event('awake'))
  bringFaces(router, () => small.update('faces', () => true))
}

/** Asks for what the page of play has kept back until its code has come (`prerender.ts`); resolves when its sheet is on, or has failed. */
function lastCame(): Promise<unknown> {
  const last = document.querySelector<HTMLTemplateElement>('#last')
  const sheet = last?.content.querySelector('[rel=stylesheet]')
  if (!last || !sheet) return Promise.resolve()
  document.head.append(last.content)
  return new Promise((done) => ['load', 'error'].forEach((end) => sheet.addEventListener(end, done)))
}

/** Whether a page has all the elements and comments that it was rendered with, and no more (`prerender.ts`). */
function isUntouched(page: HTMLElement): boolean {
  const count = (root: Element | null): number => root?.innerHTML.match(/<(?:[a-z]|!--)/gu)?.length ?? 0
  return count(page) - count(page.querySelector('.offered')) === Number(page.dataset['nodes'])
}

/** Goes on from what was done in the page meanwhile, with what is in sight (`turnEarly.ts`). */
async function takeOver(page: HTMLElement): Promise<void> {
  const early = window.takeEarly?.()
  if (!early) return
  const seen = [...page.querySelectorAll<HTMLInputElement>('.desk .option input')].map(({ value }) => value)
  useRunStore(pinia).offer(early, seen)
  if (!early.stands) page.replaceChildren()
  const { pathname, search } = window.location
  if (search) await router.replace(pathname.slice(import.meta.env.BASE_URL.length - 1) + search)
}

/** Storage comes after the first page, in a file of its own. */
async function openBrowser(): Promise<OpenKeeper> {
  const { openBrowserKeeper } = await import('./storage/openBrowserKeeper')
  return openBrowserKeeper({ clock: Date.now, newId })
}
