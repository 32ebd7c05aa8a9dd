import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { writeAnkiFiles } from './ankiFiles'
import { languages } from '../model/languages'
import { finishSite } from './finishSite'
import { writePackageFiles } from './packageFiles'
import { prerender } from './prerender'
import { makeSingles, writeSingles } from './single/singleFiles'
import { siteFaults } from './tooNew'
import { weigh } from './weigh'

/** Builds the site into `dist/`: for the browser, then every page as HTML; weighs the first scene and fails above the budget, or where a script is too new. */
const root = join(import.meta.dirname, '../..')
const out = join(root, 'dist')
const server = join(root, 'node_modules/.cache/prerender')
// Addresses are made relative at the end, so that the same files work in any folder.
const base = '/'
const common = { root, base, configLoader: 'runner', logLevel: 'warn' } as const

await build(common)
await build({ ...common, build: { ssr: 'src/main.server.ts', outDir: server, emptyOutDir: true, manifest: false } })
const pages = await prerender(out, server, base)
writePackageFiles(out, languages)
const copies = await makeSingles(out)
const kept = await finishSite(out)
const single = writeSingles(out, copies)
await writeAnkiFiles(out)
rmSync(server, { recursive: true, force: true })
const { line, problems } = weigh(out)
console.log(`dist/: ${pages} pages rendered\n${kept}\n${single}\n${line}`)
const faults = [...problems, ...siteFaults(out)]
if (faults.length) {
  console.error(faults.join('\n'))
  process.exitCode = 1
}
