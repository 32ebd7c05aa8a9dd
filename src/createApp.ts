import { createPinia, type Pinia } from 'pinia'
import { createApp, createSSRApp, type App as VueApp, type Component } from 'vue'
import type { Router, RouterHistory, RouteRecordRaw } from 'vue-router'
import type { EarlySteps } from './model/EarlySteps'
import { servicesKey, type Services } from './stores/services'
import { createAdviseRouter } from './router/createAdviseRouter'
import { useRunStore } from './stores/useRunStore'

export interface AdviseOptions extends Services {
  /** What stands around every page. */
  readonly root: Component
  readonly routes: readonly RouteRecordRaw[]
  readonly history: RouterHistory
  /** Whether the page already stands there as HTML, to be taken over rather than drawn. */
  readonly hydrate: boolean
  /** Whether the page shows the first scene of the story, as it does to whoever has begun nothing; or what one has done from it. */
  readonly offer: boolean | EarlySteps
}

/** The application, with everything from outside handed in: frame, pages, history, story, words, storage, time and names. */
export function createAdviseApp({ root, routes, history, hydrate, offer, ...services }: AdviseOptions): {
  app: VueApp
  router: Router
  pinia: Pinia
} {
  const app = hydrate ? createSSRApp(root) : createApp(root)
  const pinia = createPinia()
  app.provide(servicesKey, services)
  app.use(pinia)
  if (offer) useRunStore(pinia).offer(offer === true ? undefined : offer)
  const router = createAdviseRouter(history, routes, pinia)
  app.use(router)
  return { app, router, pinia }
}
