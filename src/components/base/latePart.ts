import { type Component, defineAsyncComponent } from 'vue'
import { later } from '../../messages/topic'
import LatePartComing from './LatePartComing.vue'
import { fetchAgain } from './missingParts'

/**
 * A part of a page that is fetched when it is first shown, with its words: `latePart(() => import('./Part.vue'))`. One that does not
 * arrive is fetched again by itself, when the network is back and after ever longer pauses. Where it is what one came for, its place says so
 * meanwhile, with a button; `aside` is for what stands beside, whose place stays empty.
 */
export function latePart<Part extends Component>(
  fetch: () => Promise<{ readonly default: Part }>,
  { aside = false } = {},
): Part {
  return defineAsyncComponent<Part>({
    // Unwrapped before it counts as come: what waits for all parts finds it drawn.
    loader: () => later(fetch().then((file) => file.default)),
    ...(!aside && { loadingComponent: LatePartComing }),
    onError: (_error, retry, _fail, failed) => fetchAgain(retry, failed),
  })
}
