import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { browserPath } from '../../src/build/findBrowser'

/**
 * How soon the first scene can be read, acted in and answered, beside a bare page with the same words, in one run: `npm run build`, then
 * `npm run perf` (five rounds; another number as its argument). Times are of this machine; what counts is the ratio to the bare page.
 */
interface Line {
  readonly name: string
  /** Bytes a second, milliseconds, times slower. */
  readonly network: readonly [throughput: number, latency: number]
  readonly cpu: number
  /** The most that ours may take, in times of the bare page until it can be read. */
  readonly most: Partial<Record<keyof Measured, number>>
  readonly chapter: number
}
const lines: readonly Line[] = [
  {
    name: 'slow 3G, 6× CPU',
    network: [50_000, 400],
    cpu: 6,
    most: { readable: 1.25, choosable: 1.3, answered: 2, awake: 4.5, bytes: 110 },
    chapter: 1.3,
  },
  {
    name: 'slow 4G, 4× CPU',
    network: [180_000, 150],
    cpu: 4,
    most: { readable: 1.6, choosable: 1.7, answered: 2.5, awake: 3.8, bytes: 110 },
    chapter: 1.8,
  },
  { name: 'wifi, 6× CPU', network: [4_000_000, 10], cpu: 6, most: {}, chapter: Infinity },
]

/** Milliseconds; bytes and requests until the first advice was answered, and until all is at rest. */
type Measured = Record<
  'readable' | 'choosable' | 'answered' | 'awake' | 'shift' | 'bytes' | 'requests' | 'allBytes' | 'allRequests',
  number
>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The built site as a good host serves it; under `/bare/` the words of its first scene and nothing else, under `/scripted/` with an answer. */
function serve(out: string): Promise<Server> {
  const packed = new Map<string, Buffer>()
  const made: Readonly<Record<string, () => string>> = {
    '/bare/': () => barePage(out),
    '/scripted/': () => barePage(out, true),
  }
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path)
    const make = made[path]
    if (!make && !existsSync(file)) return void response.writeHead(404).end()
    const body = packed.get(path) ?? brotliCompressSync(make ? make() : readFileSync(file))
    packed.set(path, body)
    const type = make ? types['.html'] : (types[extname(file)] ?? 'application/octet-stream')
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length }).end(body)
  })
  return new Promise((done) => server.listen(0, () => done(server)))
}

/** The words of the first scene; `scripted`: with those of all that can be come to before the application is there, and a script that shows them. */
function barePage(out: string, scripted = false): string {
  const html = readFileSync(join(out, 'en/play/index.html'), 'utf8')
  const wordsOf = (drawn: string): string =>
    drawn
      .replace(/<!--.*?-->|<(svg|progress).*?<\/\1>/gsu, '')
      .replace(/ (?:data-[\w-]+|class|style)(?:="[^"]*")?/gu, '')
  const [scene = ''] = /<main.*?<\/main>/su.exec(html) ?? []
  const more = [...html.matchAll(/<template[^>]*>(.*?)<\/template>/gsu)].map(([, page = '']) => page)
  const answer = `<template class="stamp">${more.map(wordsOf).join('')}</template><script>onclick=()=>{const t=document.querySelector('template');document.querySelector('main').replaceChildren(Object.assign(document.createElement('p'),{className:'stamp'}),t.content)}</script>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${wordsOf(scene)}${scripted ? answer : ''}</html>`
}

/** Runs in the page: notes when what is there, and presses what leads to the first advice as soon as it is shown. */
function watchPage(): void {
  const seen = { readable: 0, choosable: 0, answered: 0, awake: 0, shift: 0 }
  Object.assign(window, { seen })
  const shown = (selector: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].find((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    )
  const look = (): void => {
    const now = performance.now()
    // A frame is drawn only once nothing blocks it: from then on the words that are in the page can be read.
    if (!seen.readable && shown('p')) seen.readable = now
    if (!seen.awake && '__vue_app__' in (document.querySelector('#app') ?? {})) seen.awake = now
    if (!seen.answered && shown('.stamp')) seen.answered = now
    if (seen.readable && !seen.answered && document.readyState !== 'loading') press(now)
    requestAnimationFrame(look)
  }
  const press = (now: number): void => {
    const option = shown('.desk input')
    if (option) seen.choosable ||= now
    if (option) option.click()
    const on = shown('.desk [type=submit]') ?? shown('[data-shortcut=next]') ?? shown('button')
    if (on) on.click()
  }
  requestAnimationFrame(look)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!seen.answered) seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

async function measure(
  browser: Browser,
  address: string,
  { network: [throughput, latency], cpu }: Line,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const came: { at: number; bytes: number }[] = []
  client.on('Network.loadingFinished', ({ encodedDataLength, timestamp }) =>
    came.push({ at: timestamp * 1000, bytes: encodedDataLength }),
  )
  let sent = 0
  client.on('Network.requestWillBeSent', ({ timestamp }) => (sent ||= timestamp * 1000))
  // What runs TypeScript here gives functions their names by a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(watchPage)
  await page.goto(address, { waitUntil: 'load', timeout: 90_000 })
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(
    () =>
      (window as unknown as { seen: Pick<Measured, 'readable' | 'choosable' | 'answered' | 'awake' | 'shift'> }).seen,
  )
  await context.close()
  const sum = (all: readonly { bytes: number }[]): number => all.reduce((bytes, one) => bytes + one.bytes, 0)
  const before = came.filter(({ at }) => at - sent <= (seen.answered || Infinity))
  return { ...seen, bytes: sum(before), requests: before.length, allBytes: sum(came), allRequests: came.length }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const rounds = Number(process.argv[2] ?? 5)
if (!existsSync('dist/en/play/index.html')) {
  console.error('Nothing is built yet: npm run build, then again.')
  process.exit(1)
}
const server = await serve('dist')
const address = server.address()
const root = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
const browser = await chromium.launch({ executablePath: browserPath() ?? '', args: ['--no-sandbox', '--disable-gpu'] })
const chapter = '/en/chapters/2-falling-out/'
for (const line of lines) {
  const found: Record<string, Measured[]> = { '/bare/': [], '/scripted/': [], '/en/play/': [], [chapter]: [] }
  for (let round = 0; round < rounds; round++)
    for (const path of Object.keys(found)) found[path]?.push(await measure(browser, `${root}${path}`, line))
  const bare = median((found['/bare/'] ?? []).map(({ readable }) => readable))
  console.log(`\n${line.name}: the bare page can be read after ${Math.round(bare)} ms (median of ${rounds})`)
  console.table(
    Object.fromEntries(
      Object.entries(found).map(([path, all]) => {
        const of = (what: keyof Measured): number => median(all.map((one) => one[what]))
        const ratio = (what: 'readable' | 'choosable' | 'answered' | 'awake'): string => {
          if (!of(what)) return '–'
          const most =
            path === '/en/play/' ? line.most[what] : path === chapter && what === 'readable' ? line.chapter : 0
          const times = of(what) / bare
          const within = most && most < Infinity ? ` (${times <= most ? 'within' : 'ABOVE'} ${most})` : ''
          return `${times.toFixed(2)} ×${within}`
        }
        const kB = (what: 'bytes' | 'allBytes'): string => `${(of(what) / 1000).toFixed(0)} kB`
        return [
          path,
          {
            readable: ratio('readable'),
            choosable: ratio('choosable'),
            answered: ratio('answered'),
            awake: ratio('awake'),
            shift: of('shift').toFixed(3),
            'until answered': `${kB('bytes')}, ${of('requests')} requests`,
            'in all': `${kB('allBytes')}, ${of('allRequests')} requests`,
          },
        ]
      }),
    ),
  )
}
await browser.close()
server.close()
