import {
  createRouter,
  type RouteLocationNormalized,
  type RouteLocationRaw,
  type Router,
  type RouteRecordRaw,
  type RouterHistory,
} from 'vue-router'
import type { Pinia } from 'pinia'
import { useAtlasStore } from '../stores/useAtlasStore'
import { useRunStore } from '../stores/useRunStore'
import { useStoryStore } from '../stores/useStoryStore'
import { fadePages } from './fadePages'
import { languageOf } from '../model/languages'

/** The router, which lets nobody into a page before the words of that page are there. */
export function createAdviseRouter(history: RouterHistory, routes: readonly RouteRecordRaw[], pinia: Pinia): Router {
  const router = createRouter({
    history,
    routes,
    scrollBehavior: (to, _from, saved) =>
      isBeingRead()
        ? false
        : (saved ?? (to.hash ? placeOf(to.hash) : Number(to.query['part']) ? { el: 'main article' } : { top: 0 })),
  })
  router.beforeResolve((to) => enter(to, pinia))
  if (!import.meta.env.SSR) fadePages(router)
  router.onError((_error, to) => {
    useStoryStore(pinia).failed = to.fullPath
  })
  return router
}

/** Whether somebody has scrolled in a page whose application has not come: there they read, and there they stay. */
const isBeingRead = (): boolean => window.scrollY > 0 && !document.querySelector('[data-v-app]')

/** Where an address names a place on the page; a code behind the `#` names none, and nothing moves. */
function placeOf(hash: string): { el: Element; top: number } | false {
  const el = document.getElementById(hash.slice(1))
  return el ? { el, top: 16 } : false
}

async function enter(to: RouteLocationNormalized, pinia: Pinia): Promise<RouteLocationRaw | undefined> {
  const words = useStoryStore(pinia)
  const chapter = to.params['chapter']
  if (typeof chapter === 'string' && !words.story.chapters.some(({ id }) => id === chapter)) {
    return { name: 'missing', params: { path: to.path.split('/').slice(1) } }
  }
  const runs = useRunStore(pinia)
  const here = to.meta.run ? runs.view : null
  const chapters = [
    ...(to.meta.whole ? words.story.chapters.map(({ id }) => id) : []),
    ...(typeof chapter === 'string' ? [chapter] : []),
    ...(here && 'chapter' in here ? [here.chapter] : []),
  ]
  try {
    const language = languageOf(to.path)
    // Words that will be needed come at once, beside what the browser keeps; without them the page opens all the same, and asks again.
    const next = to.meta.run ? runs.expected(to.query['begin']) : undefined
    await Promise.all([
      next !== undefined && words.prepare(language, [next], false).catch(() => undefined),
      words.prepare(language, chapters, !to.meta.run && !to.meta.whole),
      to.meta.atlas && useAtlasStore(pinia).prepare(language),
    ])
    words.failed = null
  } catch {
    words.failed = to.fullPath
  }
  return undefined
}
