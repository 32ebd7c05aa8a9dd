import { story, loader } from 'virtual:story'
import { createWebHistory } from 'vue-router'
import App from './App.vue'
import { createAdviseApp } from './createApp'
import { newId } from './newId'
import { useComfort } from './composables/useComfort'
import { isLanguage, type Language, languageOf } from './model/languages'
import { routes } from './router/routes'
import { keepSmall } from './storage/keepSmall'
import { useSettingsStore } from './stores/useSettingsStore'
import './styles/main.css'

const container = document.getElementById('app')
if (!container) throw new Error('The page has no place for the application.')
// The words and the drawings lie in the page.
Object.assign(loader, { read: readHere })
void open(container, (document.documentElement.dataset['languages'] ?? '').split(' ').filter(isLanguage))

/** The application in one file, opened from a disk or a stick: its addresses stand behind the `#`, and nothing is fetched. */
async function open(place: HTMLElement, alone: readonly Language[]): Promise<void> {
  const { app, router, pinia } = createAdviseApp({
    root: App,
    routes,
    history: createWebHistory('#'),
    hydrate: false,
    offer: false,
    story,
    loader,
    keeper: {
      open: async () => (await import('./storage/openBrowserKeeper')).openBrowserKeeper({ clock: Date.now, newId }),
      small: keepSmall(() => localStorage, window),
    },
    clock: Date.now,
    newId,
    alone,
  })
  const [first] = alone
  router.beforeEach((to) => {
    if (!first || (to.path === '/' ? alone.length > 1 : alone.includes(languageOf(to.path)))) return true
    // A link from another copy, or the start of one that has one language.
    return { path: to.path.replace(/^\/(?:\w\w(?:\/|$))?/u, `/${first}/`), query: to.query, hash: to.hash }
  })
  // Addresses within a page, which would be taken for one of the application's.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]:not([href^="#/"])') : null
    const there = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    if (!there) return
    event.preventDefault()
    there.scrollIntoView()
    there.focus({ preventScroll: true })
  })
  useComfort(() => useSettingsStore(pinia).settings)
  await router.isReady().catch(() => undefined)
  app.mount(place)
}

/** Reads words that lie in the page, under the name of the file that would be fetched (`unpackSingle.ts`). */
function readHere(file: string): Promise<unknown> {
  const place = document.querySelector(`script[data-files~="${file.slice(file.lastIndexOf('/') + 1)}"]`)
  return new Response(place?.textContent).json()
}
