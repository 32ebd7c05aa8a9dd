import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Beasties, { type Options } from 'beasties'

/** The styles that a page as HTML is drawn with, out of the site’s sheet. */
export type CriticalStyles = (html: string) => Promise<string>

/** Its types leave out that each selector goes through this method. Should a later version have it no more, only time is lost. */
const Asking = Beasties as unknown as new (options: Options) => {
  process(html: string): Promise<string>
  normalizeCssSelector(selector: string): string
}

const inBrackets = /(?<!:has)\([^()]*\)/u

/**
 * Asks a page about no selector that names a class or an attribute which stands nowhere in it: of some 2,500 a page answers few, and
 * asking costs most of the time of a build.
 */
class ByPage extends Asking {
  private names = new Set<string>()

  override process(html: string): Promise<string> {
    const classes = [...html.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, list = '']) => list.split(/\s+/u))
    const attributes = [...html.matchAll(/\s([a-z][\w-]*)(?=[=\s>/])/gu)].map(([, name = '']) => `[${name}`)
    this.names = new Set([...classes.map((name) => `.${name}`), ...attributes])
    return super.process(html)
  }

  /** Nothing for a selector that the page cannot answer: it is then left out. */
  override normalizeCssSelector(selector: string): string {
    // What stands in brackets of `:is()` or `:not()` need not be there; in those of `:has()` it must.
    let bare = selector
    while (inBrackets.test(bare)) bare = bare.replace(inBrackets, '')
    const named = bare.match(/(?:\.|\[)[a-zA-Z_][\w-]*/gu) ?? []
    return named.every((name) => this.names.has(name)) ? super.normalizeCssSelector(selector) : ''
  }
}

/** @param out folder of the built site, where the sheet that its pages link stands */
export function criticalStyles(out: string, base: string): CriticalStyles {
  const beasties = new ByPage({
    path: out,
    publicPath: base,
    logLevel: 'error',
    fonts: false,
    keyframes: 'none',
    // What the application adds to the page by itself, and the reader’s own settings, are not in its HTML. What `:has()` asks for must be.
    allowRules: [
      /^(?!.*:has\().*(^:root|^html|^body|data-(theme|size|spacing|face|faces|contrast|width|motion|resumes|waits))/u,
    ],
  })
  // It drops the faces, whose names stand in custom properties. The one for dyslexic readers comes with the sheet.
  const sheets = readdirSync(join(out, 'assets')).filter((name) => name.endsWith('.css'))
  const faces = sheets
    .flatMap((name) => readFileSync(join(out, 'assets', name), 'utf8').match(/@font-face\s*\{[^}]*\}/gu) ?? [])
    .filter((face) => !/dyslexic/iu.test(face))
    .join('')
  return async (html) => {
    // It writes the page anew; of that only the styles are taken, so that the application finds the HTML that it rendered.
    const found = /<style>(.*?)<\/style>/su.exec(await beasties.process(html))
    if (!found?.[1]) throw new Error('A page was found to need no styles: is the sheet linked in it?')
    return `${faces}${withoutPrint(found[1])}`
  }
}

/** Styles but for groups of which nothing is left and those of paper, which the sheet brings that every page links: nobody prints before it has come. */
const withoutPrint = (styles: string): string =>
  styles.replace(/@media(?: print\s*\{(?:[^{}]*\{[^{}]*\})*|[^{}]*\{)\s*\}/gu, '')
