import type { RouteRecordRaw } from 'vue-router'
import { atlasParts } from '../model/Atlas'
import type { Language } from '../model/ids'

declare module 'vue-router' {
  interface RouteMeta {
    /** Whether the page shows where the open run stands, and so needs the words of that chapter. */
    readonly run?: boolean
    /** Whether the page is one of the atlas, and so needs its words. */
    readonly atlas?: boolean
    /** Whether there is nothing to read on it before a script runs. */
    readonly script?: boolean
  }
}

/** Every page, each fetched when it is first entered. Addresses end in a slash, as folders of a static site do. */
export const routes: readonly RouteRecordRaw[] = [
  { path: '/', name: 'languages', component: () => import('../views/LanguagesView.vue') },
  { path: '/:lang(en|fr)/', name: 'home', component: () => import('../views/HomeView.vue') },
  { path: '/:lang(en|fr)/how/', name: 'how', component: () => import('../views/HowView.vue') },
  { path: '/:lang(en|fr)/contents/', name: 'contents', component: () => import('../views/ContentsView.vue') },
  { path: '/:lang(en|fr)/chapters/:chapter/', name: 'chapter', component: () => import('../views/ChapterView.vue') },
  {
    path: '/:lang(en|fr)/atlas/',
    name: 'atlas',
    component: () => import('../views/AtlasView.vue'),
    meta: { atlas: true },
  },
  {
    path: `/:lang(en|fr)/atlas/:part(${atlasParts.join('|')})/`,
    name: 'atlas-part',
    component: () => import('../views/AtlasPartView.vue'),
    meta: { atlas: true },
  },
  {
    path: '/:lang(en|fr)/journal/',
    name: 'journal',
    component: () => import('../views/JournalView.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/review/',
    name: 'review',
    component: () => import('../views/ReviewView.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/progress/',
    name: 'progress',
    component: () => import('../views/ProgressView.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/play/',
    name: 'play',
    component: () => import('../views/PlayView.vue'),
    meta: { run: true, script: true },
  },
  {
    path: '/:lang(en|fr)/quiz/:chapter/',
    name: 'quiz',
    component: () => import('../views/QuizView.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/debrief/:chapter/',
    name: 'debrief',
    component: () => import('../views/DebriefView.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/:page(teach|assignment|hand-in|class|room|materials)/',
    name: 'classroom',
    component: () => import('../views/ClassroomView.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/resume/',
    name: 'resume',
    component: () => import('../views/ResumeView.vue'),
    meta: { script: true },
  },
  { path: '/:path(.*)*', name: 'missing', component: () => import('../views/MissingView.vue') },
]

/** The language of an address: `/fr/play/` → `fr`; English where it names none. */
export const languageOf = (path: string): Language => (/^\/fr(\/|$)/u.test(path) ? 'fr' : 'en')
