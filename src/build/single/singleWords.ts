import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Manifest } from 'vite'
import type { Language } from '../../model/languages'
import { isWords } from '../storyModules'
import { inTheirPlace } from './bundleSingle'

/** The files of words that a copy carries: what is in each, behind the names by which it is asked for, those among them for which it stands in. */
export function singleWords(out: string, manifest: Manifest, chosen: readonly Language[]): string[] {
  const stands = inTheirPlace(manifest, chosen)
  const files = Object.entries(manifest).flatMap(([key, { file }]) => (isWords(key) ? [file] : []))
  return files
    .filter((file) => !stands.has(basename(file)))
    .flatMap((file) => {
      const others = [...stands].flatMap(([other, stand]) => (stand === basename(file) ? [other] : []))
      return [[basename(file), ...others].join(' '), readFileSync(join(out, file), 'utf8')]
    })
}
