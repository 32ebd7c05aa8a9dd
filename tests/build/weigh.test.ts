import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { weigh } from '../../src/build/weigh'

let out: string

/** A built site with files of these sizes (bytes that do not compress). */
function built(
  sizes: Partial<
    Record<
      | 'entry'
      | 'play'
      | 'words'
      | 'catalogue'
      | 'text'
      | 'logic'
      | 'other'
      | 'styles'
      | 'face'
      | 'page'
      | 'early'
      | 'more',
      number
    >
  >,
  imports: string[] = [],
  unnamed = '',
): void {
  const file = (name: string, bytes: number): string => {
    writeFileSync(join(out, 'assets', name), randomBytes(bytes))
    return `assets/${name}`
  }
  const manifest = {
    'index.html': { file: file('index.js', sizes.entry ?? 100), imports: ['_logic.js', ...imports] },
    '_logic.js': { file: file('logic.js', sizes.logic ?? 100), name: 'logic' },
    'src/pages/play/PlayPage.vue': { file: file('play.js', sizes.play ?? 100) },
    'src/messages/common/en.ts': { file: file('en.js', sizes.words ?? 100) },
    'virtual:story/catalogue/en': { file: file('catalogue.js', sizes.catalogue ?? 100) },
    'virtual:story/text/1-overview/en': { file: file('one.js', sizes.text ?? 100) },
    'virtual:story/text/2-falling-out/en': { file: file('two.js', sizes.other ?? 100) },
  }
  file('style.css', sizes.styles ?? 100)
  file('archivo-Ab-d_f0h.woff2', sizes.face ?? 100)
  writeFileSync(join(out, '.vite/manifest.json'), JSON.stringify(manifest))
  const more = Array.from({ length: sizes.more ?? 0 }, (_, at) => ({ file: `assets/more-${at}.js` }))
  const named = [...Object.values(manifest), ...more].filter(({ file }) => file !== unnamed)
  writeFileSync(
    join(out, 'en/play/index.html'),
    Buffer.concat([
      Buffer.from(named.map(({ file }) => `<link rel="modulepreload" href="/${file}">`).join('')),
      Buffer.from(`<script>takeEarly${' '.repeat(sizes.early ?? 100)}</script>`),
      randomBytes(sizes.page ?? 100),
    ]),
  )
}

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'built-'))
  for (const folder of ['assets', '.vite', 'en/play']) mkdirSync(join(out, folder), { recursive: true })
})
afterEach(() => rmSync(out, { recursive: true }))

describe('the weight of the first scene', () => {
  it('passes a small site, and prints what it weighs', () => {
    built({})
    expect(weigh(out).problems).toEqual([])
    expect(weigh(out).line).toMatch(/code 0\.3 kB/u)
  })

  it('fails when the code is too heavy', () => {
    built({ play: 66_000 })
    expect(weigh(out).problems).toEqual([expect.stringContaining('The code weighs')])
  })

  it('counts the story’s data among everything, not as code', () => {
    built({ logic: 55_000, text: 125_000 })
    expect(weigh(out).problems).toEqual([expect.stringContaining('The first scene weighs')])
  })

  it.each([
    ['the page, which is to come in the first flight of a connection', { page: 15_000 }, 'The page weighs'],
    ['the faces', { face: 46_000 }, 'The faces weigh'],
    ['the script that answers before the application', { early: 2_100 }, 'The script in the page weighs'],
    ['the page, in more requests than it needs', { more: 20 }, 'requests'],
  ])('fails when too much comes with %s', (_, sizes, problem) => {
    built(sizes)
    expect(weigh(out).problems).toEqual([expect.stringContaining(problem)])
  })

  it('fails when a script would ask for what the page could have named: a trip more before one can act', () => {
    built({}, [], 'assets/play.js')
    expect(weigh(out).problems).toEqual([expect.stringContaining('assets/play.js is not named in the page')])
  })

  it('fails when another chapter’s text comes along', () => {
    built({}, ['virtual:story/text/2-falling-out/en'])
    expect(weigh(out).problems).toEqual([expect.stringContaining('2-falling-out')])
  })
})
