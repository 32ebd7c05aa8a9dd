import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { closure, keyOf } from './assetsOf'

/** Bytes after brotli, to the first readable scene. Fonts apart. */
export const budget = { code: 60_000, all: 100_000 } as const

/** What the first scene weighs in a built folder, and what is wrong with it. */
export function weigh(out: string): { lines: string[]; problems: string[] } {
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest
  const wanted = ['index.html', 'views/PlayView.vue', 'messages/en.ts', 'catalogue/en', 'text/1-overview/en']
  const keys = wanted.flatMap((ending) => keyOf(manifest, ending) ?? [])
  const problems = wanted.length === keys.length ? [] : [`The build lacks ${wanted.filter((ending) => keyOf(manifest, ending) === undefined).join(', ')}.`]
  const size = (files: readonly string[]): number => files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(out, file))).length, 0)
  const scripts = closure(manifest, keys)
  const texts = Object.entries(manifest).flatMap(([key, chunk]) => (/virtual:story\/(text|catalogue)\//u.test(key) ? [{ key, file: chunk.file }] : []))
  const foreign = texts.filter(({ key, file }) => scripts.includes(file) && !keys.includes(key))
  if (foreign.length) problems.push(`Text of other chapters or languages is loaded with the first scene: ${foreign.map(({ key }) => key).join(', ')}`)
  const text = scripts.filter((file) => texts.some((one) => one.file === file))
  const code = size(scripts.filter((file) => !text.includes(file)))
  const styles = size(readdirSync(join(out, 'assets')).filter((name) => name.endsWith('.css')).map((name) => `assets/${name}`))
  const page = size(['en/play/index.html'])
  const all = code + styles + page + size(text)
  if (code > budget.code) problems.push(`The code weighs ${code} B, above the budget of ${budget.code} B.`)
  if (all > budget.all) problems.push(`The first scene weighs ${all} B, above the budget of ${budget.all} B.`)
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
  return {
    lines: [
      `to the first readable scene, brotli, fonts apart: code ${kB(code)} of ${kB(budget.code)}; with page ${kB(page)}, styles ${kB(styles)}, text ${kB(size(text))}: ${kB(all)} of ${kB(budget.all)}`,
    ],
    problems,
  }
}
