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
  { path: '/', name: 'languages', component: () => import('../pages/languages/LanguagesPage.vue') },
  { path: '/:lang(en|fr)/', name: 'home', component: () => import('../pages/home/HomePage.vue') },
  { path: '/:lang(en|fr)/how/', name: 'how', component: () => import('../pages/how/HowPage.vue') },
  { path: '/:lang(en|fr)/contents/', name: 'contents', component: () => import('../pages/contents/ContentsPage.vue') },
  {
    path: '/:lang(en|fr)/chapters/:chapter/',
    name: 'chapter',
    component: () => import('../pages/chapter/ChapterPage.vue'),
  },
  {
    path: '/:lang(en|fr)/atlas/',
    name: 'atlas',
    component: () => import('../pages/atlas/AtlasPage.vue'),
    meta: { atlas: true },
  },
  {
    path: `/:lang(en|fr)/atlas/:part(${atlasParts.join('|')})/`,
    name: 'atlas-part',
    component: () => import('../pages/atlas/AtlasPartPage.vue'),
    meta: { atlas: true },
  },
  {
    path: '/:lang(en|fr)/journal/',
    name: 'journal',
    component: () => import('../pages/journal/JournalPage.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/review/',
    name: 'review',
    component: () => import('../pages/review/ReviewPage.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/progress/',
    name: 'progress',
    component: () => import('../pages/progress/ProgressPage.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/play/',
    name: 'play',
    component: () => import('../pages/play/PlayPage.vue'),
    meta: { run: true, script: true },
  },
  {
    path: '/:lang(en|fr)/quiz/:chapter/',
    name: 'quiz',
    component: () => import('../pages/quiz/QuizPage.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/debrief/:chapter/',
    name: 'debrief',
    component: () => import('../pages/debrief/DebriefPage.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/:page(teach|assignment|hand-in|class|room|materials)/',
    name: 'classroom',
    component: () => import('../pages/classroom/ClassroomPage.vue'),
    meta: { script: true },
  },
  {
    path: '/:lang(en|fr)/resume/',
    name: 'resume',
    component: () => import('../pages/resume/ResumePage.vue'),
    meta: { script: true },
  },
  { path: '/:path(.*)*', name: 'missing', component: () => import('../pages/missing/MissingPage.vue') },
]

/** The language of an address: `/fr/play/` → `fr`; English where it names none. */
export const languageOf = (path: string): Language => (/^\/fr(\/|$)/u.test(path) ? 'fr' : 'en')
