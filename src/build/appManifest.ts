import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../model/languages'
import { filesOf } from './filesOf'

const icons = [
  { src: 'icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/** The first scene as a phone and as a desk show it, for whoever is asked to install the site; `tests/support/installShots.ts` takes them. */
export const screenshotsOf = (language: Language) =>
  (
    [
      ['narrow', '618x1098'],
      ['wide', '1280x720'],
    ] as const
  ).map(([form, sizes]) => ({
    src: `screenshots/${language}-${form}.jpg`,
    sizes,
    type: 'image/jpeg',
    form_factor: form,
  }))

/**
 * Writes what browsers need to install the site, a file for each language with the words of its title page, and names it in the head of
 * that language's pages. Throws where a language has no title page.
 */
export function appManifest(out: string, languages: readonly Language[]): void {
  for (const language of languages) {
    const home = readFileSync(join(out, language, 'index.html'), 'utf8')
    const name = /<title>([^<]*)<\/title>/u.exec(home)?.[1]
    const description = /<meta name="description" content="([^"]*)"/u.exec(home)?.[1]
    if (!name || !description) throw new Error(`The title page in ${language} says neither its name nor what it is.`)
    const manifest = {
      name: plain(name),
      short_name: plain(name),
      description: plain(description),
      lang: language,
      id: `${language}/`,
      start_url: `${language}/`,
      scope: './',
      display: 'standalone',
      theme_color: '#efe7d6',
      background_color: '#efe7d6',
      icons,
      screenshots: screenshotsOf(language).map((shot) => ({ ...shot, label: plain(name) })),
    }
    writeFileSync(join(out, `${language}.webmanifest`), `${JSON.stringify(manifest)}\n`)
  }
  for (const file of filesOf(out)) {
    const language = languages.find((one) => file.startsWith(`${one}/`))
    if (!language || !file.endsWith('.html')) continue
    const path = join(out, file)
    const link = `<link rel="manifest" href="/${language}.webmanifest">`
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('</head>', () => `${link}</head>`),
    )
  }
}

const plain = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
