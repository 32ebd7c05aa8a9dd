import { nextTick } from 'vue'
import type { Router } from 'vue-router'
import { lessMotion } from '../composables/lessMotion'

/** Lets one page fade into the next where the browser can and the reader likes motion. Its words are there by now, so nothing waits for it. */
export function fadePages(router: Router): void {
  let drawn = (): void => undefined
  router.beforeResolve((to, from) => {
    drawn()
    if (to.path === from.path || !from.matched.length || !document.startViewTransition || lessMotion()) return
    return new Promise<undefined>((enter) => {
      const fade = document.startViewTransition(() => {
        enter(undefined)
        return new Promise<void>((resolve) => (drawn = resolve))
      })
      // One that is cut short by the next, or by a hidden window, is no fault.
      for (const end of [fade.ready, fade.finished, fade.updateCallbackDone]) end.catch(() => enter(undefined))
    })
  })
  router.afterEach(() => void nextTick(() => drawn()))
  router.onError(() => drawn())
}
