import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from 'vite'
import { type Language, firstLanguage } from '../model/languages'
import { assetsOf } from './assetsOf'

/** What `src/main.server.ts` gives for a path, which says more of each. */
export interface Rendered {
  readonly html: string
  readonly title: string
  readonly description: string
  readonly language: Language
  readonly components: readonly string[]
  readonly texts: readonly string[]
}

interface Server {
  paths(): string[]
  render(path: string): Promise<Rendered>
}

/**
 * Renders every page of a built site to HTML, with a server build of the same application.
 *
 * @param out folder of the browser build, with its manifest
 * @param server folder of the server build
 * @returns the number of pages
 */
export async function prerender(out: string, server: string, base: string): Promise<number> {
  const { paths, render } = (await import(pathToFileURL(join(server, 'main.server.js')).href)) as Server
  const template = readFileSync(join(out, 'index.html'), 'utf8')
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest
  const fonts = facesOf(manifest)
  const draw = async (path: string): Promise<string> => {
    const rendered = await render(path)
    return page(template, rendered, assetsOf(manifest, rendered), fonts, base)
  }
  const all = paths()
  if (all.length === 0) throw new Error('The application names no page: nothing was rendered.')
  for (const path of all) write(join(out, path, 'index.html'), await draw(path))
  // Any static host falls back to it, whatever the address: so it asks for no page's script beforehand.
  write(join(out, '404.html'), page(template, await render(`/${firstLanguage}/not-found/`), [], fonts, base))
  return all.length
}

/** The two upright faces that every page is set in: named in its head, they come with the styles, and no line breaks anew when they arrive. */
const facesOf = (manifest: Manifest): string[] =>
  Object.values(manifest)
    .flatMap(({ file, assets = [] }) => [file, ...assets])
    .filter(
      (file, at, all) => /(archivo|source-serif-4)-latin-wght-normal.*\.woff2$/u.test(file) && all.indexOf(file) === at,
    )

function write(file: string, html: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}

function page(
  template: string,
  { html, title, description, language }: Rendered,
  preloads: readonly string[],
  fonts: readonly string[],
  base: string,
): string {
  const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')
  const faces = fonts.map(
    (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`,
  )
  const scripts = preloads.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
  const links = [...faces, ...scripts].join('')
  return template
    .replace(/<html lang="[^"]*"/u, () => `<html lang="${language}"`)
    .replace(
      /<title>[^<]*<\/title>/u,
      () => `<title>${escape(title)}</title><meta name="description" content="${escape(description)}">${links}`,
    )
    .replace('<div id="app"></div>', () => `<div id="app">${html}</div>`)
}
