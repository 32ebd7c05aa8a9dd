import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build, createServer, type HotPayload, type ViteDevServer } from 'vite'
import { storyPlugin } from '../../src/build/storyPlugin'
import { sampleFiles } from '../support/sampleStory'

const english = 'chapters/1-one/first/en.md'

let folder: string
let server: ViteDevServer | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-'))
  for (const [file, text] of Object.entries(sampleFiles)) write(file, text)
})

afterEach(async () => {
  await server?.close()
  server = undefined
  rmSync(folder, { recursive: true })
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** A development server over the sample story, and the messages that it sends to an open page. */
async function develop(): Promise<{
  server: ViteDevServer
  sent: HotPayload[]
  next: (type: string) => Promise<HotPayload>
}> {
  const sent: HotPayload[] = []
  server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [storyPlugin(folder)],
    server: { middlewareMode: true, ws: false },
  })
  server.ws.send = ((payload: HotPayload) => void sent.push(payload)) as typeof server.ws.send
  await server.transformRequest('virtual:story')
  // The watcher needs a moment to see the folder before a change in it counts.
  await new Promise((done) => setTimeout(done, 300))
  const next = async (type: string): Promise<HotPayload> => {
    await expect.poll(() => sent.some((payload) => payload.type === type), { timeout: 15_000, interval: 20 }).toBe(true)
    return sent.find((payload) => payload.type === type) as HotPayload
  }
  return { server, sent, next }
}

describe('writing while the app is open', () => {
  it('tells the page of new words within a second of a change', async () => {
    const { server: open, next } = await develop()
    const text = 'virtual:story/text/1-one/en'
    expect((await open.transformRequest(text))?.code).not.toContain('A different desk')
    const changed = performance.now()
    write(english, (sampleFiles[english] ?? '').replace('The desk is bare', 'A different desk is bare'))
    await next('custom')
    expect(performance.now() - changed).toBeLessThan(1_000)
    expect((await open.transformRequest(text))?.code).toContain('A different desk')
  })

  it('reloads the page when the logic changes', async () => {
    const { sent, next } = await develop()
    const scenes = 'chapters/1-one/first/scenes.yaml'
    write(scenes, (sampleFiles[scenes] ?? '').replace('on: france, by: 1', 'on: france, by: 2'))
    await next('full-reload')
    expect(sent.some(({ type }) => type === 'custom')).toBe(false)
  })

  it('shows a mistyped id over the page, with file, line, column and what to do', async () => {
    const { next } = await develop()
    write(english, (sampleFiles[english] ?? '').replace('[@coup]. The envoy', '[@coop]. The envoy'))
    const payload = await next('error')
    expect(payload).toMatchObject({
      type: 'error',
      err: {
        loc: { file: join(folder, english), line: 11, column: 36 },
        message: expect.stringMatching(/en\.md:11:36 {2}error unknown-id .*“coop”.*Did you mean “coup”/su) as string,
      },
    })
  })
})

describe('building a faulty story', () => {
  it('fails, and names all its problems', async () => {
    write(
      english,
      (sampleFiles[english] ?? '')
        .replace('[@coup]. The envoy', '[@coop]. The envoy')
        .replace('She shrugs.', 'She counts thirteen chairs.'),
    )
    write('main.ts', "import { story } from 'virtual:story'\nconsole.log(story)\n")
    const built = build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [storyPlugin(folder)],
      build: { write: false, rollupOptions: { input: join(folder, 'main.ts') } },
    })
    await expect(built).rejects.toThrow(/unknown-id[\s\S]*uncited-figure/u)
  })
})

it('puts words into files of their own, which a built site fetches, and none into its scripts', async () => {
  write('main.ts', "import { loader } from 'virtual:story'\nloader.chapter('1-one', 'en').then(console.log)\n")
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [storyPlugin(folder)],
    build: { write: false, rollupOptions: { input: join(folder, 'main.ts') } },
  })
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('')
  const words = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.json') ? [file.source] : []))
  expect(words.join('')).toContain('The desk is bare')
  expect(scripts).not.toContain('The desk is bare')
  expect(scripts).toContain('fetch(')
})
