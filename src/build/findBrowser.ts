import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** What finding a browser needs of the machine; given, so that the choice can be tested. */
export interface Machine {
  /** Whether a program is there: a path, or a name on the PATH; gives its path. */
  locate(program: string): string | null
  /** Playwright's own Chromium, where it would be. */
  readonly playwrightPath: string
  exists(path: string): boolean
  /** Runs a command to its end; whether it succeeded. */
  run(command: string, args: readonly string[]): boolean
  readonly root: boolean
  readonly platform: string
}

const installed: Record<string, readonly string[]> = {
  // Debian's browser without a window takes a sixth less of the processor than the one with it.
  linux: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

const debian = 'apt-get install -y --no-install-recommends'

/** An installed Chrome, Chromium or Edge, else Playwright's own; `null` when there is none. */
export function installedBrowser(machine: Machine): string | null {
  for (const program of installed[machine.platform] ?? []) {
    const path = machine.locate(program)
    if (path !== null) return path
  }
  return machine.exists(machine.playwrightPath) ? machine.playwrightPath : null
}

/**
 * An installed browser, else one that it installs: Playwright's own download, or the Debian package when root.
 * Throws a sentence that says what to install when neither works: browser tests are never skipped.
 */
export function ensureBrowser(machine: Machine): string {
  const ways: (() => boolean)[] = [
    () => machine.run('npx', ['playwright', 'install', 'chromium']),
    () =>
      machine.root &&
      machine.locate('apt-get') !== null &&
      machine.run('sh', [
        '-c',
        // Without what is only recommended: a printer's settings and a desktop's icons, half of the time. The faces are needed.
        `apt-get update && (${debian} chromium-headless-shell fonts-liberation || ${debian} chromium fonts-liberation)`,
      ]),
  ]
  const found = installedBrowser(machine)
  if (found !== null) return found
  for (const way of ways) {
    way()
    const now = installedBrowser(machine)
    if (now !== null) return now
  }
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge, and none could be installed. Install one (Debian: apt-get install chromium) and run npm test again.',
  )
}

/** This machine. */
export function thisMachine(): Machine {
  return {
    locate: (program) => {
      if (program.includes('/') || program.includes('\\')) return existsSync(program) ? program : null
      const which = spawnSync(process.platform === 'win32' ? 'where' : 'which', [program], { encoding: 'utf8' })
      return which.status === 0 ? (which.stdout.split('\n')[0]?.trim() ?? null) : null
    },
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
    run: (command, args) => spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 }).status === 0,
    root: process.getuid?.() === 0,
    platform: process.platform,
  }
}

/** The browser that the tests use, without installing anything. */
export const browserPath = (): string | null => installedBrowser(thisMachine())
