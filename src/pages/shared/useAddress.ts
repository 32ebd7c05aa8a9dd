import { useRouter } from 'vue-router'
import { useStoryStore } from '../../stores/useStoryStore'
import type { Language } from '../../model/ids'

/** Whole addresses of pages, to be carried elsewhere: with host and base, and a code behind the `#`. In the browser only. */
export function useAddress(): (
  page: 'assignment' | 'class' | 'go' | 'marks',
  code: string,
  language?: Language,
) => string {
  const router = useRouter()
  const words = useStoryStore()
  return (page, code, language = words.language) =>
    new URL(router.resolve(`/${language}/${page}/`).href, window.location.href).href + `#${code}`
}
