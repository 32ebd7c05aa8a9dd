import { describe, expect, it } from 'vitest'
import type { OfflineList } from '../../src/model/Offline'
import { answerFile, answerPage } from '../../src/worker/answerPage'
import { FileKeeper, SiteChanged } from '../../src/worker/FileKeeper'
import { FilesOfScope } from '../../src/worker/FilesOfScope'
import { aCacheStorage } from '../support/aCacheStorage'

const site = 'https://school.example/bamako/'
const list = (version: string, script = 'assets/one-aaaaaaaa.js'): OfflineList => ({
  version,
  files: [
    { path: '', bytes: 1, of: 'all' },
    { path: 'en/', bytes: 10, of: 'en' },
    { path: 'en/play/', bytes: 20, of: 'en' },
    { path: 'fr/', bytes: 40, of: 'fr' },
    { path: script, bytes: 100, of: 'all' },
    { path: 'assets/vendor-aaaaaaaa.js', bytes: 200, of: 'all' },
    { path: 'assets/opendyslexic-aaaaaaaa.woff2', bytes: 900, of: 'asked' },
  ],
})

/** A browser at a host that gives out these pages and scripts, and writes down what was asked of it. */
function aVisit({ caches = aCacheStorage(), build = list('one'), page = 'assets/one-aaaaaaaa.js' } = {}) {
  const asked: string[] = []
  let up = true
  const network = (address: string): Promise<Response> => {
    if (!up) return Promise.reject(new TypeError('Failed to fetch'))
    const path = address.slice(site.length)
    asked.push(path)
    const html = !path.startsWith('assets/')
    const body = html ? `${path} of ${build.version} <script src="../${page}"></script>` : `${path} itself`
    return Promise.resolve(new Response(body, { headers: { 'content-type': html ? 'text/html' : 'text/javascript' } }))
  }
  const keeper = new FileKeeper(new FilesOfScope(site, build), build, caches, network)
  const fetched = ((request: Request) => network(request.url)) as typeof fetch
  return {
    caches,
    asked,
    keeper,
    stop: () => void (up = false),
    open: async (path: string) => answerPage(keeper, new Request(site + path), fetched),
    load: async (path: string) => answerFile(keeper, new Request(site + path), fetched),
  }
}
const of = async (keeper: FileKeeper, language: string) =>
  (await keeper.state()).find((kept) => kept.language === language)

describe('what is kept on the device', () => {
  it('is all of one language and nothing of another, with its size and how much of it has come', async () => {
    const { keeper, asked } = aVisit()
    expect(await of(keeper, 'en')).toEqual({ language: 'en', bytes: 331, kept: 0, whole: false })
    const steps: number[] = []
    await keeper.keep('en', () => void steps.push(1))
    expect(await of(keeper, 'en')).toEqual({ language: 'en', bytes: 331, kept: 331, whole: true })
    expect(await of(keeper, 'fr')).toEqual({ language: 'fr', bytes: 341, kept: 301, whole: false })
    expect(asked).not.toContain('fr/')
    expect(asked).not.toContain('assets/opendyslexic-aaaaaaaa.woff2')
    expect(steps).toHaveLength(5)
  })

  it('stays where the network ends in the middle, and is not called whole', async () => {
    const { keeper, stop } = aVisit()
    await keeper.keepUsed([`${site}en/play/?page=3`, 'https://elsewhere.example/x.js'])
    stop()
    await expect(keeper.keep('en')).rejects.toThrow('Failed to fetch')
    expect(await of(keeper, 'en')).toEqual({ language: 'en', bytes: 331, kept: 20, whole: false })
  })

  it('is taken over by the next build: what is the same file is not fetched again, the old goes only when it is told to', async () => {
    const { caches, keeper } = aVisit()
    await keeper.keep('en')
    const next = aVisit({
      caches,
      build: list('two', 'assets/one-bbbbbbbb.js'),
      page: 'assets/one-bbbbbbbb.js',
    })
    await next.keeper.carryOver()
    expect(next.asked.toSorted()).toEqual(['', 'assets/one-bbbbbbbb.js', 'en/', 'en/play/'])
    expect((await of(next.keeper, 'en'))?.whole).toBe(true)
    expect((await of(keeper, 'en'))?.whole).toBe(true)
    await next.keeper.forgetOthers()
    expect(await caches.keys()).toEqual([`advise-bamako ${site} two`])
  })

  it('is not called whole where a page is already of another build than the worker', async () => {
    const { keeper } = aVisit({ page: 'assets/one-bbbbbbbb.js' })
    await expect(keeper.keep('en')).rejects.toThrow(SiteChanged)
    expect((await of(keeper, 'en'))?.whole).toBe(false)
  })
})

describe('a page that is asked for', () => {
  it('comes from the network until its language is kept whole, then from the device', async () => {
    const { keeper, open, asked } = aVisit()
    await open('en/play/?page=2')
    await open('en/play/')
    expect(asked).toEqual(['en/play/?page=2', 'en/play/'])
    await keeper.keep('en')
    asked.length = 0
    expect(await (await open('en/play/?page=2')).text()).toContain('en/play/')
    expect(await (await open('en/index.html')).text()).toContain('en/ of one')
    expect(asked).toEqual([])
  })

  it('comes without a network where it was opened before, and is said to be missing in both languages where it was not', async () => {
    const { open, stop } = aVisit()
    await open('en/play/')
    stop()
    expect(await (await open('en/play/')).text()).toContain('en/play/ of one')
    const missing = await open('fr/')
    expect(missing.status).toBe(503)
    expect(await missing.text()).toMatch(/No network.*Pas de réseau/su)
  })

  it('is sent on to its address with a slash', async () => {
    const { open } = aVisit()
    const response = await open('en/play?page=2')
    expect([response.status, response.headers.get('location')]).toEqual([302, `${site}en/play/?page=2`])
  })
})

it('a script that was fetched once is there without a network', async () => {
  const { load, stop, asked } = aVisit()
  await load('assets/vendor-aaaaaaaa.js')
  stop()
  expect(await (await load('assets/vendor-aaaaaaaa.js')).text()).toBe('assets/vendor-aaaaaaaa.js itself')
  expect(asked).toHaveLength(1)
})
