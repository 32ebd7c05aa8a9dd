import { useRouter } from 'vue-router'
import { useStoryStore } from '../../stores/useStoryStore'
import type { Language } from '../../model/ids'

/**
 * Whole addresses of pages, to be carried elsewhere: with host and base, and a code behind the `#`. Where the page was opened from a disk,
 * which is nowhere else, the code alone. In the browser only.
 */
export function useAddress(): (
  page: 'assignment' | 'class' | 'go' | 'marks',
  code: string,
  language?: Language,
) => string {
  const router = useRouter()
  const words = useStoryStore()
  return (page, code, language = words.language) => {
    const { protocol, href } = new URL(router.resolve(`/${language}/${page}/`).href, window.location.href)
    return protocol.startsWith('http') ? `${href}#${code}` : code
  }
}
