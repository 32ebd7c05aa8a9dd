import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { browserPath } from '../../src/build/findBrowser'

/**
 * How soon the first scene can be read, and acted in, beside a bare page with the same words, in one run: `npm run build`, then
 * `npm run perf` (five rounds; another number as its argument). Times are of this machine; what counts is the ratio.
 */
interface Line {
  readonly name: string
  /** Bytes a second, milliseconds, times slower. */
  readonly network: readonly [throughput: number, latency: number]
  readonly cpu: number
}
const lines: readonly Line[] = [
  { name: 'slow 3G, 6× CPU', network: [50_000, 400], cpu: 6 },
  { name: 'slow 4G, 4× CPU', network: [180_000, 150], cpu: 4 },
]
type Measured = Record<'readable' | 'awake' | 'shift' | 'bytes' | 'requests', number>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The built site as a good host serves it, and under `/bare/` the words of its first scene and nothing else. */
function serve(out: string): Promise<Server> {
  const packed = new Map<string, Buffer>()
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path)
    const bare = path === '/bare/'
    if (!bare && !existsSync(file)) return void response.writeHead(404).end()
    const body = packed.get(path) ?? brotliCompressSync(bare ? barePage(out) : readFileSync(file))
    packed.set(path, body)
    const type = bare ? types['.html'] : (types[extname(file)] ?? 'application/octet-stream')
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length }).end(body)
  })
  return new Promise((done) => server.listen(0, () => done(server)))
}

function barePage(out: string): string {
  const [scene = ''] = /<main.*<\/main>/su.exec(readFileSync(join(out, 'en/play/index.html'), 'utf8')) ?? []
  const words = scene
    .replace(/<!--.*?-->|<(svg|progress).*?<\/\1>/gsu, '')
    .replace(/ (?:data-[\w-]+|class|style)(?:="[^"]*")?/gu, '')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${words}</html>`
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
  let bytes = 0
  let requests = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  // What runs TypeScript here gives functions their names by a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const seen = { readable: 0, awake: 0, shift: 0 }
    Object.assign(window, { seen })
    const look = (): void => {
      const first = document.querySelector('main p, main .prose p')
      // A frame is drawn only once nothing blocks it: from then on the words that are in the page can be read.
      if (!seen.readable && first?.checkVisibility({ visibilityProperty: true })) seen.readable = performance.now()
      if (!seen.awake && '__vue_app__' in (document.querySelector('#app') ?? {})) seen.awake = performance.now()
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address, { waitUntil: 'load', timeout: 90_000 })
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(
    () => (window as unknown as { seen: Record<'readable' | 'awake' | 'shift', number> }).seen,
  )
  await context.close()
  return { ...seen, bytes, requests }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const rounds = Number(process.argv[2] ?? 5)
const server = await serve('dist')
const address = server.address()
const root = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
const browser = await chromium.launch({ executablePath: browserPath() ?? '', args: ['--no-sandbox', '--disable-gpu'] })
for (const line of lines) {
  const found: Record<string, Measured[]> = { '/bare/': [], '/en/play/': [], '/en/chapters/2-falling-out/': [] }
  for (let round = 0; round < rounds; round++)
    for (const path of Object.keys(found)) found[path]?.push(await measure(browser, `${root}${path}`, line))
  const bare = median((found['/bare/'] ?? []).map(({ readable }) => readable))
  console.log(`${line.name}: the bare page is readable after ${Math.round(bare)} ms (median of ${rounds})`)
  for (const [path, all] of Object.entries(found)) {
    const of = (what: keyof Measured): number => median(all.map((one) => one[what]))
    const times = `readable ${(of('readable') / bare).toFixed(2)} ×, awake ${path === '/bare/' ? '–' : `${(of('awake') / bare).toFixed(2)} ×`}`
    console.log(
      `  ${path.padEnd(28)} ${times}; shift ${of('shift').toFixed(3)}; ${(of('bytes') / 1000).toFixed(0)} kB, ${of('requests')} requests`,
    )
  }
}
await browser.close()
server.close()
