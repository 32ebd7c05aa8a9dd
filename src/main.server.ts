import { story, loader } from 'virtual:story'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { pageHead } from './router/pageHead'
import { createAdviseApp } from './createApp'
import { keepSmall } from './storage/keepSmall'
import { useStoryStore } from './stores/useStoryStore'

export interface Rendered {
  readonly html: string
  readonly title: string
  readonly description: string
  readonly language: string
}

/** A page as HTML, before any script runs. `path` is the address below the base, such as `/en/how/`. */
export async function render(path: string): Promise<Rendered> {
  const { app, router, pinia } = createAdviseApp({
    history: createMemoryHistory(import.meta.env.BASE_URL),
    hydrate: true,
    story,
    loader,
    keeper: {
      open: () => Promise.reject(new Error('Nothing is kept while rendering.')),
      small: keepSmall(() => ({ getItem: () => null, setItem: () => undefined })),
    },
    clock: () => 0,
    newId: () => 'none',
  })
  await router.push(path)
  await router.isReady()
  const words = useStoryStore(pinia)
  if (words.failed !== null || !words.messages || !words.catalogue)
    throw new Error(`The words of ${path} did not load.`)
  const html = await renderToString(app)
  return { html, ...pageHead(router.currentRoute.value, words.messages, words.catalogue), language: words.language }
}
