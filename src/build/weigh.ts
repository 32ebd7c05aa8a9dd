import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { closure, keyOf } from './assetsOf'
import { isWords } from './storyModules'
import { isUprightFace } from './uprightFaces'

/**
 * Bytes after brotli: the page, in which the first scene stands with its styles and all up to the first advice, so that it can be read and
 * answered when that alone has come, in the first flight of a connection; the code that makes it work; the two faces, which words do not
 * wait for; and everything. Before brotli: the script in the page that answers (`src/turnEarly.ts`).
 */
const budget = { page: 14_000, early: 2_000, code: 64_000, faces: 45_000, all: 178_000 } as const
/** Requests that the page of the first scene makes before anything is asked for by a script. */
const mostRequests = 17

export interface Weight {
  readonly line: string
  readonly problems: readonly string[]
}

/**
 * Weighs what a reader fetches to the first scene of a built site: to read it, and to act in it. Code is every script but the story's
 * own data: its logic, table of contents and the chapter's text, which count among everything.
 */
export function weigh(out: string): Weight {
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest
  const size = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(out, file))).length, 0)
  const { scripts, data, problems } = firstScene(manifest)
  const code = size(scripts.filter((file) => !data.includes(file)))
  const story = size(data)
  const styles = size(
    readdirSync(join(out, 'assets'))
      .filter((name) => name.endsWith('.css'))
      .map((name) => `assets/${name}`),
  )
  const page = size(['en/play/index.html'])
  const html = readFileSync(join(out, 'en/play/index.html'), 'utf8')
  const early = /<script>((?:(?!<\/script>).)*takeEarly.*?)<\/script>/su.exec(html)?.[1]?.length ?? 0
  const named = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="[^"]*?(assets\/[^"]+)"/gu)].map(
    ([, file = '']) => file,
  )
  const requests = new Set(named).size + 1
  const late = scripts.filter((file) => !named.includes(file))
  const faces = readdirSync(join(out, 'assets'))
    .filter(isUprightFace)
    .reduce((sum, name) => sum + readFileSync(join(out, 'assets', name)).length, 0)
  const all = code + story + styles + page + faces
  const above = (what: string, bytes: number, limit: number): string[] =>
    bytes > limit ? [`${what} weighs ${bytes} B, above the budget of ${limit} B.`] : []
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
  return {
    line: `the first scene, brotli: to read it, page ${kB(page)} (budget ${kB(budget.page)}); to act in it, code ${kB(code)} (${kB(budget.code)}), story ${kB(story)}, styles ${kB(styles)}, in ${requests} requests (${mostRequests}), none after another; faces ${kB(faces)} (${kB(budget.faces)}); all ${kB(all)} (${kB(budget.all)})`,
    problems: [
      ...problems,
      ...above('The page', page, budget.page),
      ...above('The script in the page', early, budget.early),
      ...(early > 0 ? [] : ['The page has no script that answers before the application.']),
      ...(requests > mostRequests ? [`The page makes ${requests} requests, more than ${mostRequests}.`] : []),
      ...late.map((file) => `${file} is not named in the page: it would be asked for by a script, one trip later.`),
      ...above('The code', code, budget.code),
      ...above('The faces', faces, budget.faces),
      ...above('The first scene', all, budget.all),
      ...(faces > 0 ? [] : ['The build has no faces of its own.']),
    ],
  }
}

/** The scripts of the first scene, which of them are story data, and what is missing or should not be there. */
function firstScene(manifest: Manifest): { scripts: string[]; data: string[]; problems: string[] } {
  const wanted = [
    'index.html',
    'pages/play/PlayPage.vue',
    'messages/common/en.ts',
    'catalogue/en',
    'text/1-overview/en',
  ]
  const missing = wanted.filter((ending) => keyOf(manifest, ending) === undefined)
  const keys = wanted.flatMap((ending) => keyOf(manifest, ending) ?? [])
  const scripts = closure(manifest, keys)
  const texts = Object.entries(manifest).filter(([key]) => isWords(key))
  const foreign = texts.filter(([key, { file }]) => scripts.includes(file) && !keys.includes(key)).map(([key]) => key)
  const logic = Object.values(manifest).filter(({ name }) => name === 'logic')
  const data = [...texts.map(([, chunk]) => chunk), ...logic]
    .map(({ file }) => file)
    .filter((file) => scripts.includes(file))
  return {
    scripts,
    data,
    problems: [
      ...(missing.length ? [`The build lacks ${missing.join(', ')}.`] : []),
      ...(foreign.length
        ? [`Text of other chapters or languages comes with the first scene: ${foreign.join(', ')}.`]
        : []),
      ...(logic.length === 1 ? [] : ['The logic of the story is not a file of its own.']),
    ],
  }
}
