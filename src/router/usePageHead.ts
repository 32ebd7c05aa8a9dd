import { watchEffect } from 'vue'
import { useRoute } from 'vue-router'
import { useStoryStore } from '../stores/useStoryStore'
import { pageTitle } from './pageHead'

/** Keeps the document's title and language those of the page. The server writes them itself. */
export function usePageHead(): void {
  if (import.meta.env.SSR) return
  const route = useRoute()
  const words = useStoryStore()
  watchEffect(() => {
    if (!words.messages || !words.catalogue || route.name === undefined) return
    const title = pageTitle(route, words.messages, words.catalogue)
    document.title = words.here ? `${words.here} · ${title}` : title
    document.documentElement.lang = words.language
  })
}
