import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from '@playwright/test'
import { browserPath } from '../../src/build/findBrowser'

/** A browser of one's own, in whose profile things stay from one start to the next. */
export interface BrowserToKill {
  /** Its one window. */
  readonly page: Page
  /** Ends all its processes at once, as a power cut does to them. */
  kill(): Promise<void>
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--remote-debugging-port=0',
]

/** A folder for what browsers keep; `remove` takes it away. */
export function aProfile(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ordeal-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}

/** Starts a browser on a profile. Throws where there is none, or it does not answer. */
export async function startBrowser(profile: string): Promise<BrowserToKill> {
  const program = browserPath()
  if (!program) throw new Error('No browser is installed: npm run test:browser finds or installs one.')
  const headless = program.includes('headless-shell') ? [] : ['--headless=new']
  const child = spawn(program, [...flags, ...headless, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const address = await new Promise<string>((found, failed) => {
    const lines = createInterface(child.stderr)
    lines.on('line', (line) => {
      const [, at] = /^DevTools listening on (ws:.*)$/u.exec(line) ?? []
      if (at) found(at)
    })
    void ended.then(() => failed(new Error('The browser ended before it answered.')))
  })
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0]
  if (!context) throw new Error('The browser has no window.')
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    page,
    async kill() {
      // The group of this child alone.
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}
