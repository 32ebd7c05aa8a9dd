import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { closure, keyOf } from './assetsOf'

/** Bytes after brotli, to the first readable scene, fonts apart: code, and everything. */
const budget = { code: 65_000, all: 120_000 } as const

export interface Weight {
  readonly line: string
  readonly problems: readonly string[]
}

/**
 * Weighs what a reader fetches to the first readable scene of a built site. Code is every script but the story's own data:
 * its logic, table of contents and the chapter's text, which count among everything.
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
  const all = code + story + styles + page
  const above = (what: string, bytes: number, limit: number): string[] =>
    bytes > limit ? [`${what} weighs ${bytes} B, above the budget of ${limit} B.`] : []
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
  return {
    line: `to the first readable scene, brotli, fonts apart: code ${kB(code)} (budget ${kB(budget.code)}), story ${kB(story)}, styles ${kB(styles)}, page ${kB(page)}: ${kB(all)} (budget ${kB(budget.all)})`,
    problems: [...problems, ...above('The code', code, budget.code), ...above('The first scene', all, budget.all)],
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
  const texts = Object.entries(manifest).filter(([key]) => /virtual:story\/(text|catalogue|atlas)\//u.test(key))
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
