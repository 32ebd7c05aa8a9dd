import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../model/languages'
import type { PackageFiles } from '../model/PackageFiles'
import { makePackage } from '../packages/makePackage'
import { packageFormats } from '../packages/PackageFormat'
import { packageTargets, usualSettings } from '../packages/packageTargets'
import { zipPart } from '../packages/zipFiles'
import { emitCatalogue } from './emitCatalogue'
import { loadStory } from './loadStory'

/** Makes every package of the built site: each file, each chapter and the whole, in one language or all, in every format; into `dist-packages/`. */
const root = join(import.meta.dirname, '../..')
const site = join(root, 'dist')
const out = join(root, 'dist-packages')
const began = performance.now()

const { compiled, paths } = loadStory()
if (!compiled || !paths) throw new Error('The story has errors: npm run story -- check')
const all = languages.map((language) => emitCatalogue(compiled, paths, language))
const { page, files } = JSON.parse(readFileSync(join(site, 'packages.json'), 'utf8')) as PackageFiles
const frame = readFileSync(join(site, page), 'utf8')
const parts = files.map(({ path, of }) => ({ of, part: zipPart(path, readFileSync(join(site, path))) }))
const choices = [...languages.map((language) => [language]), [...languages]]
const targets = all[0] ? packageTargets(all[0]) : []
const total = targets.length * choices.length * packageFormats.length
const sums: string[] = []
let bytes = 0

rmSync(out, { recursive: true, force: true })
for (const format of packageFormats) {
  mkdirSync(join(out, format), { recursive: true })
  for (const chosen of choices)
    for (const target of targets) {
      const catalogues = all.filter(({ language }) => chosen.includes(language))
      const own = parts.filter(({ of }) => of === 'all' || chosen.includes(of)).map(({ part }) => part)
      const zip = makePackage(
        format,
        frame,
        own,
        usualSettings(target, format, { catalogues, story: compiled.story.version }),
      )
      const name = `${format}/advise-bamako-${target.id}-${chosen.join('-')}.zip`
      writeFileSync(join(out, name), zip)
      sums.push(`${createHash('sha256').update(zip).digest('hex')}  ${name}`)
      bytes += zip.length
      if (process.stdout.isTTY) process.stdout.write(`\r${sums.length} of ${total} `)
    }
  console.log(`${process.stdout.isTTY ? '\r' : ''}${format}: ${sums.length} of ${total} packages made`)
}
writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`)
const seconds = (performance.now() - began) / 1000
console.log(
  `dist-packages/: ${sums.length} packages, ${(bytes / 1e6).toFixed(0)} MB, in ${seconds.toFixed(1)} s; checksums in SHA256SUMS`,
)
