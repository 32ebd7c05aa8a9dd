import type { Manifest } from 'vite'

/** The script files that a manifest entry needs at once: its own and those it imports statically. */
export function closure(manifest: Manifest, keys: readonly string[]): string[] {
  const seen = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    chunk.imports?.forEach(visit)
  }
  keys.forEach(visit)
  return [...seen].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'))
}

/** The manifest key of the module whose id ends so, such as `play/PlayPage.vue` or `text/1-overview/en`. */
export function keyOf(manifest: Manifest, ending: string): string | undefined {
  return Object.keys(manifest).find((key) => key.endsWith(ending))
}

const pages: Readonly<Record<string, string>> = {
  '': 'pages/home/HomePage.vue',
  resume: 'pages/resume/ResumePage.vue',
  teach: 'pages/teach/TeachPage.vue',
  assignment: 'pages/assignment/AssignmentPage.vue',
  'hand-in': 'pages/handIn/HandInPage.vue',
  class: 'pages/class/ClassPage.vue',
  room: 'pages/room/RoomPage.vue',
  materials: 'pages/materials/MaterialsPage.vue',
  how: 'pages/how/HowPage.vue',
  contents: 'pages/contents/ContentsPage.vue',
  atlas: 'pages/atlas/AtlasPage.vue',
  journal: 'pages/journal/JournalPage.vue',
  review: 'pages/review/ReviewPage.vue',
  progress: 'pages/progress/ProgressPage.vue',
  play: 'pages/play/PlayPage.vue',
  chapters: 'pages/chapter/ChapterPage.vue',
  quiz: 'pages/quiz/QuizPage.vue',
  debrief: 'pages/debrief/DebriefPage.vue',
}

/** The scripts that a page will ask for beyond its entry, to be fetched at once: its page, words, catalogue, chapter text. */
export function assetsOf(manifest: Manifest, path: string): string[] {
  const [language, page = '', chapter] = path.split('/').filter(Boolean)
  if (language === undefined) return []
  const file = page === 'atlas' && chapter !== undefined ? 'pages/atlas/AtlasPartPage.vue' : pages[page]
  if (file === undefined) throw new Error(`${path} is rendered, and src/build/assetsOf.ts knows no page for it.`)
  const endings = [
    file,
    `messages/common/${language}.ts`,
    `catalogue/${language}`,
    ...(page === 'atlas' ? [`atlas/${language}`] : chapter === undefined ? [] : [`text/${chapter}/${language}`]),
    ...(page === 'quiz' ? [`items/${chapter}/${language}`] : []),
  ]
  const keys = endings.flatMap((ending) => keyOf(manifest, ending) ?? [])
  const entry = new Set(closure(manifest, ['index.html']))
  return closure(manifest, [...keys, ...wordsOf(manifest, keys, language)]).filter((file) => !entry.has(file))
}

/** The words that these modules speak in a language: what they would ask for next. */
function wordsOf(manifest: Manifest, keys: readonly string[], language: string): string[] {
  const files = new Set(closure(manifest, keys))
  return Object.values(manifest)
    .filter(({ file }) => files.has(file))
    .flatMap(({ dynamicImports }) => dynamicImports ?? [])
    .filter((key) => key.startsWith('src/messages/') && key.endsWith(`/${language}.ts`))
}
