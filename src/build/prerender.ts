import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from 'vite'
import { type Language, firstLanguage } from '../model/languages'
import { assetsOf } from './assetsOf'
import { criticalStyles, type CriticalStyles } from './criticalStyles'

/** What `src/main.server.ts` gives for a path, which says more of each. */
export interface Rendered {
  readonly html: string
  readonly noScript: string
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
  const styles = criticalStyles(out, base)
  const draw = async (path: string): Promise<string> => {
    const rendered = await render(path)
    return page(template, rendered, assetsOf(manifest, rendered), { styles, base })
  }
  const all = paths()
  if (all.length === 0) throw new Error('The application names no page: nothing was rendered.')
  for (const path of all) write(join(out, path, 'index.html'), await draw(path))
  // Any static host falls back to it, whatever the address: so it asks for no page's script beforehand.
  write(join(out, '404.html'), await page(template, await render(`/${firstLanguage}/not-found/`), [], { styles, base }))
  return all.length
}

function write(file: string, html: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}

/**
 * A page as its readers get it: the words, with the styles that they need, then all that makes them work. What stands in the template’s
 * head goes to the end, since a slow line is shared by all that is asked for.
 */
async function page(
  template: string,
  { html, noScript, title, description, language }: Rendered,
  preloads: readonly string[],
  { styles, base }: { styles: CriticalStyles; base: string },
): Promise<string> {
  const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')
  const drawn = template
    .replace(/<html lang="[^"]*"/u, () => `<html lang="${language}"`)
    .replace(
      /<title>[^<]*<\/title>/u,
      () => `<title>${escape(title)}</title><meta name="description" content="${escape(description)}">`,
    )
    .replace('<div id="app"></div>', () => `${noScript}<div id="app">${html}</div>`)
  const later: string[] = []
  const critical = await styles(drawn)
  return drawn
    .replace('</title>', () => `</title><style>${critical}</style>`)
    .replace(
      /[ \t]*<(?:link rel="(?:stylesheet|modulepreload)"|script type="module")[^>]*>(?:<\/script>)?\n?/gu,
      (tag) => {
        later.push(tag.trim())
        return ''
      },
    )
    .replace('</body>', () => {
      const asked = preloads.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
      return `${[...later, ...asked].join('')}</body>`
    })
}
