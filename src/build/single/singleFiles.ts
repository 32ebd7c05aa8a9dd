import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import { languages, type Language } from '../../model/languages'
import type { SingleFile } from '../../model/SingleFile'
import { exportWords } from '../exportWords'
import { inlineScript } from '../inlineScript'
import { bundleSingle, singleEntry } from './bundleSingle'
import { singlePage } from './singlePage'
import { singleStyles } from './singleStyles'
import { singleWords } from './singleWords'

/** Bytes of a copy in one language, and in all. */
const budget = { one: 900_000, all: 1_300_000 } as const

interface Copy extends SingleFile {
  readonly html: string
}

/**
 * Makes the copies in one file from a built site: one in each language, and one in all. Puts the list of them into the site, for the page
 * that offers them, and takes out the script that they alone begin with. Throws where one is above its budget.
 */
export async function makeSingles(out: string): Promise<readonly Copy[]> {
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest
  const styles = singleStyles(join(out, 'assets'))
  const unpack = await inlineScript('unpackSingle')
  const copies: Copy[] = []
  for (const chosen of [...languages.map((language) => [language]), languages]) {
    const script = await bundleSingle(out, manifest, chosen)
    const words = chosen.map((language) => exportWords[language].single)
    const story = singleWords(out, manifest, chosen)
    const html = singlePage({ languages: chosen, title: titleIn(chosen), words, styles, script, story, unpack })
    copies.push({
      path: `single/advise-bamako-${chosen.join('-')}.html`,
      languages: chosen,
      bytes: Buffer.byteLength(html),
      html,
    })
  }
  rmSync(join(out, manifest[singleEntry]?.file ?? ''))
  for (const { path, bytes, languages: chosen } of copies) {
    const limit = chosen.length > 1 ? budget.all : budget.one
    if (bytes > limit) throw new Error(`${path} weighs ${bytes} B, above the budget of ${limit} B.`)
  }
  const list = copies.map(({ path, languages: chosen, bytes }): SingleFile => ({ path, languages: chosen, bytes }))
  writeFileSync(join(out, 'single.json'), JSON.stringify(list))
  return copies
}

const titleIn = (chosen: readonly Language[]): string =>
  [...new Set(chosen.map((language) => exportWords[language].title))].join(' · ')

/** Writes them into the site, of which they are no part that a device keeps. Returns a line that says what they weigh. */
export function writeSingles(out: string, copies: readonly Copy[]): string {
  mkdirSync(join(out, 'single'), { recursive: true })
  for (const { path, html } of copies) writeFileSync(join(out, path), html)
  const weights = copies.map(({ languages: of, bytes }) => `${of.join(' + ')} ${Math.round(bytes / 1000)} kB`)
  return `in one file: ${weights.join(', ')}`
}
