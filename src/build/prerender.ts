import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Manifest } from 'vite'
import { type Language, firstLanguage, languages } from '../model/languages'
import { alternateLinks } from './alternateLinks'
import { assetsOf } from './assetsOf'
import { criticalStyles, type CriticalStyles } from './criticalStyles'
import { earlyEnd, playOf, withEarlyPages, type EarlyPage } from './earlyPages'
import { inlineScript } from './inlineScript'
import { shortScripts } from './shortScripts'

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
  earlyPages(path: string): Promise<EarlyPage[]>
}

/** The scripts that a page is drawn with, and those of the pages that it is turned to next. */
interface Preloads {
  readonly first: readonly string[]
  readonly last: readonly string[]
}

/** What all pages are made with. */
interface Site {
  readonly template: string
  readonly styles: CriticalStyles
  readonly script: string
  readonly base: string
}

/**
 * Renders every page of a built site to HTML, with a server build of the same application.
 *
 * @param out folder of the browser build, with its manifest
 * @param server folder of the server build
 * @returns the number of pages
 * `SITE_URL`, such as `https://school.example`, makes the addresses that search engines read absolute.
 */
export async function prerender(out: string, server: string, base: string): Promise<number> {
  const { paths, render, earlyPages } = (await import(pathToFileURL(join(server, 'main.server.js')).href)) as Server
  const template = shortScripts(readFileSync(join(out, 'index.html'), 'utf8'))
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest
  const site = { template, styles: criticalStyles(out, base), script: await inlineScript('turnEarly'), base }
  const draw = async (path: string): Promise<string> => {
    const rendered = await render(path)
    const early = path.endsWith('/play/') ? await earlyPages(path) : []
    const assets = assetsOf(manifest, rendered)
    const last = early.flatMap((drawn) => assetsOf(manifest, drawn)).filter((file) => !assets.includes(file))
    const links = alternateLinks(path, languages, (to) => `${process.env['SITE_URL'] ?? ''}${base}${to.slice(1)}`)
    const drawn = await page(site, rendered, { first: assets, last: [...new Set(last)] }, early)
    return drawn.replace('</head>', () => `${links}</head>`)
  }
  const all = paths()
  if (all.length === 0) throw new Error('The application names no page: nothing was rendered.')
  for (const path of all) write(join(out, path, 'index.html'), await draw(path))
  // Any static host falls back to it, whatever the address: so it asks for no page's script beforehand.
  write(join(out, '404.html'), await page(site, await render(`/${firstLanguage}/not-found/`), { first: [], last: [] }))
  return all.length
}

function write(file: string, html: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}

/**
 * A page as its readers get it: the words, with the styles that they need, then all that makes them work. What stands in the template’s
 * head goes to the end, since a slow line is shared by all that is asked for; the pages that may be turned to before it has come stand
 * between. What these will need and the sheet of all pages wait in a template until the code has come (`main.ts`).
 */
async function page(
  { template, styles, script, base }: Site,
  { html, noScript, title, description, language }: Rendered,
  preloads: Preloads,
  early: readonly EarlyPage[] = [],
): Promise<string> {
  const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')
  const drawn = template
    .replace(/<html lang="[^"]*"/u, () => `<html lang="${language}"`)
    .replace(
      /<title>[^<]*<\/title>/u,
      () => `<title>${escape(title)}</title><meta name="description" content="${escape(description)}">`,
    )
    .replace('<div id="app"></div>', () => `${noScript}<div id="app" data-nodes="${nodesIn(html)}">${html}</div>`)
  // One sheet for all that may be turned to: a second one, further down, had all that stands above it styled anew.
  const critical = await styles(
    drawn.replace('</main>', () => `${early.map((one) => playOf(one.html)).join('')}</main>`),
  )
  const [tags, sheets]: [string[], string[]] = [[], []]
  const whole = drawn
    .replace('</title>', () => `</title><style>${critical}</style>`)
    .replace(
      /[ \t]*<(?:link rel="(?:stylesheet|modulepreload)"|script type="module")[^>]*>(?:<\/script>)?\n?/gu,
      (found) => {
        const tag = found.trim()
        ;(tag.includes('rel="stylesheet"') ? sheets : tags).push(tag)
        return ''
      },
    )
    .replace('</body>', () => {
      const asked = (files: readonly string[]): string =>
        files.map((file) => `<link rel="${howAsked(file)}" crossorigin href="${base}${file}">`).join('')
      const sheet = sheets.join('')
      const [turned, last] = early.length
        ? [
            withEarlyPages(early, script),
            `<template id="last">${sheet}${asked(preloads.last)}</template><noscript>${sheet}</noscript>${earlyEnd}`,
          ]
        : ['', sheet]
      return `${turned}${tags.join('')}${asked(preloads.first)}${last}</body>`
    })
  return fitsFirstFlight(whole) ? drawnOnce(whole, early.length ? 'early' : 'app') : whole
}

/** What fetches a file beforehand in the way in which a script will ask for it. */
const howAsked = (file: string): string => (file.endsWith('.json') ? 'preload" as="fetch' : 'modulepreload')

/** Bytes that a server sends before it waits for an answer: ten packets. */
const firstFlight = 14_600

/** Whether a host sends a page within the first flight. Squeezed as quickly as can be first, which answers for all but a few pages. */
function fitsFirstFlight(page: string): boolean {
  const weigh = (quality: number): number =>
    brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
  const quick = weigh(4)
  return quick <= firstFlight || (quick <= firstFlight * 1.5 && weigh(11) <= firstFlight)
}

/**
 * A page that is first drawn when this element of it has come. A browser stops every few milliseconds to draw what it has read so far, and
 * on a slow phone each time costs more than it took to read: what arrives at once is sooner there when it is drawn once.
 */
const drawnOnce = (html: string, id: string): string =>
  html.replace('<title>', () => `<link rel="expect" href="#${id}" blocking="render"><title>`)

/** How many elements and comments stand in a page, but for what its own script turns: so the application can tell whether somebody has touched it (`main.ts`). */
function nodesIn(html: string): number {
  const count = (text: string): number => text.match(/<(?:[a-z]|!--)/gu)?.length ?? 0
  return count(html) - (html.includes('class="play offered"') ? count(playOf(html)) : 0)
}
