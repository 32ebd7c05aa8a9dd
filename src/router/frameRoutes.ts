import type { RouteRecordRaw } from 'vue-router'
import { firstLanguage } from '../model/languages'
import { type Page, pages } from './pages'
import { routesOf } from './routes'

/** The pages of the story itself, which are inside an LMS as they are outside. `src/build/frameFiles.ts` names their folders. */
const shared = ['how', 'record', 'atlas', 'atlas-part', 'play', 'quiz', 'debrief', 'story-debrief'] as const

/** Where a pupil begins inside an LMS, and leaves: in the place of two pages that are there outside, so that links find them. */
const own: Readonly<Record<string, Page['load']>> = {
  assignment: () => import('../pages/lms/LmsTaskPage.vue'),
  'hand-in': () => import('../pages/lms/LmsEndPage.vue'),
}

/** The table of pages inside an LMS. What makes no sense there, and is linked to all the same, leads to the task. */
export const frameRoutes: readonly RouteRecordRaw[] = Object.entries(pages).flatMap(([name, page]) => {
  const load = own[name] ?? (shared.some((one) => one === name) ? page.load : null)
  if (load) return routesOf({ [name]: { ...page, load } })
  const redirect: RouteRecordRaw['redirect'] = ({ params }) => ({
    name: 'assignment',
    params: { lang: params['lang'] ?? firstLanguage },
  })
  return [{ name, path: page.path, redirect }]
})
