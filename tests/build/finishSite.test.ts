import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appManifest, screenshotsOf } from '../../src/build/appManifest'
import { filesOf } from '../../src/build/filesOf'
import { offlineList } from '../../src/build/offlineList'
import { relativeAddresses } from '../../src/build/relativeAddresses'
import { squeezeFiles } from '../../src/build/squeezeFiles'

let out: string
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(out, file)), { recursive: true })
  writeFileSync(join(out, file), text)
}
const read = (file: string): string => readFileSync(join(out, file), 'utf8')
const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8" /><title>A &amp; B</title><meta name="description" content="What it is"></head><body>${body}</body></html>`

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'site-'))
})
afterEach(() => rmSync(out, { recursive: true }))

describe('the addresses of a built site', () => {
  it('lead from where each page lies to the same files, and leave those of others as they are', () => {
    const body =
      '<a class="x" href="/en/how/">1</a><img src="/assets/a.svg"><a href="//x.org/">2</a><a href="#text">3</a><i style="background:url(/assets/a.svg)"></i>'
    for (const file of ['index.html', 'en/index.html', 'en/chapters/one/index.html']) write(file, page(body))
    write('assets/style.css', 'a{background:url(/assets/a.svg)}')
    relativeAddresses(out, ['en', 'fr'])
    for (const [file, up] of [
      ['index.html', './'],
      ['en/index.html', '../'],
      ['en/chapters/one/index.html', '../../../'],
    ] as const)
      expect(read(file)).toContain(
        `<a class="x" href="${up}en/how/">1</a><img src="${up}assets/a.svg"><a href="//x.org/">2</a><a href="#text">3</a><i style="background:url(${up}assets/a.svg)"></i>`,
      )
    expect(read('assets/style.css')).toBe('a{background:url(a.svg)}')
  })

  it('are an error where one is left that would lead to the host’s own root', () => {
    write(
      'en/index.html',
      page('<a href="/en/"></a><div style="background:url(\'/assets/a.svg\')" data-x src="/x"></div>'),
    )
    write('en/two/index.html', page('<a href="/a" src="/b"></a>'))
    expect(() => relativeAddresses(out, ['en'])).toThrow(/two\/index\.html still names .*\/a/u)
  })
})

it('the device is offered each language’s own pages and scripts, what play needs first, and no face that nobody put on', async () => {
  for (const file of [
    'index.html',
    '404.html',
    'en/index.html',
    'en/atlas/index.html',
    'fr/index.html',
    'fr/play/index.html',
  ])
    write(file, page(file))
  for (const file of [
    'en-abcdefgh.js',
    'en-abcdefgh.json',
    'fr-abcdefgh.js',
    'vendor-abcdefgh.js',
    'opendyslexic-abcdefgh.woff2',
  ])
    write(`assets/${file}`, 'some code '.repeat(200))
  const sizes = await squeezeFiles(out, filesOf(out))
  const { version, files } = offlineList(out, ['en', 'fr'], sizes)
  const of = (owner: string): string[] => files.filter((file) => file.of === owner).map(({ path }) => path)
  expect(of('en')).toEqual(['en/', 'assets/en-abcdefgh.js', 'assets/en-abcdefgh.json', 'en/atlas/'])
  expect(of('fr').toSorted()).toEqual(['assets/fr-abcdefgh.js', 'fr/', 'fr/play/'])
  expect(of('all').toSorted()).toEqual(['', 'assets/vendor-abcdefgh.js'])
  expect(of('asked')).toEqual(['assets/opendyslexic-abcdefgh.woff2'])
  expect(files.find(({ path }) => path.includes('vendor'))?.bytes).toBeLessThan(200)
  expect(filesOf(out).length).toBe(sizes.size)
  write('fr/index.html', page('other words'))
  expect(offlineList(out, ['en', 'fr'], sizes).version).not.toBe(version)
})

it('each language can be installed under its own name', () => {
  for (const language of ['en', 'fr']) write(`${language}/index.html`, page(language))
  appManifest(out, ['en', 'fr'])
  expect(JSON.parse(read('fr.webmanifest'))).toMatchObject({ name: 'A & B', lang: 'fr', start_url: 'fr/' })
  // A browser shows no pictures whose size it was told wrong: both forms are there.
  for (const { src, sizes } of screenshotsOf('fr')) {
    const jpeg = readFileSync(join('public', src))
    const frame = jpeg.indexOf(Uint8Array.of(0xff, 0xc0))
    expect(`${jpeg.readUInt16BE(frame + 7)}x${jpeg.readUInt16BE(frame + 5)}`).toBe(sizes)
  }
  expect(read('fr/index.html')).toContain('<link rel="manifest" href="/fr.webmanifest"></head>')
  write('en/index.html', '<title></title>')
  expect(() => appManifest(out, ['en'])).toThrow('says neither its name nor what it is')
})
