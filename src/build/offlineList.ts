import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../model/languages'
import type { OfflineFile, OfflineList } from '../model/Offline'

/**
 * What can be kept of a built site. A language's are its pages and the scripts and words that bear its name, as the bundler calls what comes
 * from `en.ts` or `…/en`; the face for dyslexic readers is kept by whoever has put it on.
 *
 * @param sizes what a host sends of each file, in bytes
 */
export function offlineList(
  out: string,
  languages: readonly Language[],
  sizes: ReadonlyMap<string, number>,
): OfflineList {
  const files = [...sizes]
    .filter(([file]) => !/^(?:404\.html|lms\.html|packages\.json|sw\.js|(?:icons|screenshots)\/.*)$/u.test(file))
    .map(([file, bytes]): OfflineFile => ({
      path: file.replace(/(^|\/)index\.html$/u, '$1'),
      bytes,
      of: ownerOf(file, languages),
    }))
    .sort((one, other) => turnOf(one) - turnOf(other))
  const hash = createHash('sha256')
  for (const file of [...sizes.keys()].sort()) hash.update(file).update(readFileSync(join(out, file)))
  return { version: hash.digest('hex').slice(0, 12), files }
}

/** Whose a file is: scripts, words and pages bear the name of their language. */
export function ownerOf(file: string, languages: readonly Language[]): OfflineFile['of'] {
  if (/dyslexic/u.test(file)) return 'asked'
  return languages.find((language) => file.startsWith(`${language}/`) || ownScript(language).test(file)) ?? 'all'
}

const ownScript = (language: Language): RegExp =>
  new RegExp(`^(?:assets/)?${language}(?:-[\\w-]{8}\\.js(?:on)?|\\.webmanifest)$`, 'u')

/** What play needs comes first, then all other scripts, then the pages, of which the atlas is large. */
function turnOf({ path }: OfflineFile): number {
  if (/^\w\w\/(?:play\/)?$/u.test(path)) return 0
  if (path.startsWith('assets/')) return /^assets\/(?:vendor|reading|logic|index|style|en-|fr-)/u.test(path) ? 1 : 2
  return path.includes('/atlas/') ? 4 : 3
}
