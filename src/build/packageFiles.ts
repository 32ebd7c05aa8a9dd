import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import type { Language } from '../model/languages'
import type { PackageFiles } from '../model/PackageFiles'
import { ownerOf } from './offlineList'
import { isWords } from './storyModules'

const entry = 'lms.html'
/** Pages that are in no package: all but those of `src/router/frameRoutes.ts`, by their folders. */
export const outside = /^src\/pages\/(?!(?:how|record|atlas|play|quiz|debrief|lms)\/)\w+\/\w+Page\.vue$/u

/** The files that a package is made of, from the manifest of a built site: what its page asks for, sooner or later. */
function packageFiles(out: string, languages: readonly Language[]): PackageFiles {
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest
  const seen = new Set<string>()
  const files = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key) || outside.test(key)) return
    seen.add(key)
    if (key !== entry || chunk.file.endsWith('.js')) files.add(chunk.file)
    for (const file of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const other of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(other)
  }
  visit(entry)
  for (const key of Object.keys(manifest)) if (isWords(key)) visit(key)
  // One sheet serves all pages, and names the faces.
  for (const name of readdirSync(join(out, 'assets')))
    if (/\.(?:css|woff2|svg)$/u.test(name)) files.add(`assets/${name}`)
  return { page: entry, files: [...files].sort().map((path) => ({ path, of: packageOwner(path, languages) })) }
}

const packageOwner = (path: string, languages: readonly Language[]): Language | 'all' => {
  const of = ownerOf(path, languages)
  return of === 'asked' ? 'all' : of
}

/** Writes them into the site, for the page that makes packages in the browser. */
export const writePackageFiles = (out: string, languages: readonly Language[]): void =>
  writeFileSync(join(out, 'packages.json'), JSON.stringify(packageFiles(out, languages)))
