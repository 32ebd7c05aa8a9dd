import type { Component } from 'vue'
import type { Messages } from '../messages/common/en'
import { atlasParts, type AtlasPart } from '../model/Atlas'
import type { CatalogueChapter } from '../model/Catalogue'
import { languages } from '../model/languages'

/** Words of a page's head, from the interface's words and what its address names. */
export type Said = (words: Messages, chapter: Pick<CatalogueChapter, 'title' | 'summary'>, part: AtlasPart) => string

/** What the router, the prerendering and the document's head know of a page beside its address and its script. */
export interface PageMeta {
  /** What tells its tab apart, before the name of the story. */
  readonly title?: Said
  /** Whether its title names the story by itself. */
  readonly alone?: boolean
  /** What a search engine says of it; where it has none of its own, what is said of the whole story. */
  readonly lead?: Said
  /** Whether it shows where the open run stands, and so needs the words of that chapter. */
  readonly run?: boolean
  /** Whether it is one of the atlas, and so needs its words. */
  readonly atlas?: boolean
  /** Whether it tells of all chapters, and so needs the words of each. */
  readonly whole?: boolean
  /** Whether there is nothing to read on it before a script runs. */
  readonly script?: boolean
  /** Whether it stands under every address that has no page of its own, and so is no file of its own. */
  readonly fallback?: boolean
}

export interface Page extends PageMeta {
  readonly path: string
  /** Fetches it, when it is first entered. */
  readonly load: () => Promise<{ default: Component }>
}

const lang = `/:lang(${languages.join('|')})/`

/**
 * Every page, once, by name: routes, heads, prerendering and preloads are made from this table, and nothing else lists pages.
 * Addresses end in a slash, as folders of a static site do. `:chapter` is a chapter of the story, `:part` one of the atlas.
 */
export const pages: Readonly<Record<string, Page>> = {
  languages: {
    path: '/',
    load: () => import('../pages/languages/LanguagesPage.vue'),
    title: (words) => words.languages.title,
    alone: true,
    lead: (words) => words.languages.lead,
  },
  home: { path: lang, load: () => import('../pages/home/HomePage.vue') },
  how: {
    path: `${lang}how/`,
    load: () => import('../pages/how/HowPage.vue'),
    title: (words) => words.how.title,
    lead: (words) => words.how.lead,
  },
  contents: {
    path: `${lang}contents/`,
    load: () => import('../pages/contents/ContentsPage.vue'),
    title: (words) => words.contents.title,
    lead: (words) => words.contents.lead,
  },
  chapter: {
    path: `${lang}chapters/:chapter/`,
    load: () => import('../pages/chapter/ChapterPage.vue'),
    title: (_, chapter) => chapter.title,
    lead: (_, chapter) => chapter.summary,
  },
  record: {
    path: `${lang}record/`,
    load: () => import('../pages/record/RecordPage.vue'),
    title: (words) => words.pages.record,
    whole: true,
  },
  atlas: {
    path: `${lang}atlas/`,
    load: () => import('../pages/atlas/AtlasPage.vue'),
    title: (words) => words.atlas.title,
    lead: (words) => words.atlas.lead,
    atlas: true,
  },
  'atlas-part': {
    path: `${lang}atlas/:part(${atlasParts.join('|')})/`,
    load: () => import('../pages/atlas/AtlasPartPage.vue'),
    title: (words, _, part) => `${words.atlas.parts[part]} · ${words.atlas.title}`,
    lead: (words) => words.atlas.lead,
    atlas: true,
  },
  journal: {
    path: `${lang}journal/`,
    load: () => import('../pages/journal/JournalPage.vue'),
    title: (words) => words.journal.title,
    lead: (words) => words.journal.lead,
    script: true,
  },
  review: {
    path: `${lang}review/`,
    load: () => import('../pages/review/ReviewPage.vue'),
    title: (words) => words.review,
    script: true,
  },
  progress: {
    path: `${lang}progress/`,
    load: () => import('../pages/progress/ProgressPage.vue'),
    title: (words) => words.progress,
    script: true,
  },
  play: { path: `${lang}play/`, load: () => import('../pages/play/PlayPage.vue'), run: true, script: true },
  quiz: {
    path: `${lang}quiz/:chapter/`,
    load: () => import('../pages/quiz/QuizPage.vue'),
    title: (words, chapter) => words.quiz.title(chapter.title),
    lead: (words) => words.quiz.lead,
    script: true,
  },
  debrief: {
    path: `${lang}debrief/:chapter/`,
    load: () => import('../pages/debrief/DebriefPage.vue'),
    title: (words, chapter) => words.debrief.title(chapter.title),
    lead: (words) => words.debrief.lead,
    script: true,
  },
  'story-debrief': {
    path: `${lang}debrief/`,
    load: () => import('../pages/debrief/StoryDebriefPage.vue'),
    title: (words) => words.debrief.whole,
    script: true,
  },
  teach: {
    path: `${lang}teach/`,
    load: () => import('../pages/teach/TeachPage.vue'),
    title: (words) => words.pages.teach,
    script: true,
  },
  go: {
    path: `${lang}go/`,
    load: () => import('../pages/go/GoPage.vue'),
    title: (words) => words.pages.go,
    script: true,
  },
  assignment: {
    path: `${lang}assignment/`,
    load: () => import('../pages/assignment/AssignmentPage.vue'),
    title: (words) => words.pages.assignment,
    script: true,
  },
  'hand-in': {
    path: `${lang}hand-in/`,
    load: () => import('../pages/handIn/HandInPage.vue'),
    title: (words) => words.pages['hand-in'],
    script: true,
  },
  class: {
    path: `${lang}class/`,
    load: () => import('../pages/class/ClassPage.vue'),
    title: (words) => words.pages.class,
    script: true,
  },
  marks: {
    path: `${lang}marks/`,
    load: () => import('../pages/marks/MarksPage.vue'),
    title: (words) => words.pages.marks,
    script: true,
  },
  room: {
    path: `${lang}room/`,
    load: () => import('../pages/room/RoomPage.vue'),
    title: (words) => words.pages.room,
    script: true,
  },
  materials: {
    path: `${lang}materials/`,
    load: () => import('../pages/materials/MaterialsPage.vue'),
    title: (words) => words.pages.materials,
    script: true,
  },
  'story-map': {
    path: `${lang}map-of-the-story/`,
    load: () => import('../pages/storyMap/StoryMapPage.vue'),
    title: (words) => words.pages['story-map'],
  },
  office: {
    path: `${lang}data-sheet/`,
    load: () => import('../pages/office/OfficePage.vue'),
    title: (words) => words.pages.office,
  },
  resume: {
    path: `${lang}resume/`,
    load: () => import('../pages/resume/ResumePage.vue'),
    title: (words) => words.resume,
    lead: (words) => words.journal.lead,
    script: true,
  },
  missing: {
    path: '/:path(.*)*',
    load: () => import('../pages/missing/MissingPage.vue'),
    title: (words) => words.failure.missingTitle,
    lead: (words) => words.failure.missing,
    fallback: true,
  },
}
