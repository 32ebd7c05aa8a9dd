import { describe, expect, it } from 'vitest'
import { ensureBrowser, installedBrowser, type Machine } from '../../src/build/findBrowser'

/** A machine on which some programs are there, and on which commands may bring more. */
function machine({
  programs = [],
  brings = {},
  root = false,
  playwright = false,
  platform = 'linux',
}: Partial<{
  programs: string[]
  brings: Record<string, string>
  root: boolean
  playwright: boolean
  platform: string
}> = {}): Machine & { ran: string[] } {
  const there = new Set(programs)
  const ran: string[] = []
  return {
    ran,
    locate: (program) => (there.has(program) ? (program.includes('/') ? program : `/usr/bin/${program}`) : null),
    playwrightPath: '/cache/playwright/chrome',
    exists: (path) => playwright || there.has(path),
    run: (command, args) => {
      ran.push(command)
      const brought = Object.entries(brings).find(([key]) => [command, ...args].join(' ').includes(key))
      if (brought) there.add(brought[1])
      return brought !== undefined
    },
    root,
    platform,
  }
}

describe('finding a browser for the tests', () => {
  it.each([
    [
      'the browser without a window before the one with it',
      { programs: ['chromium', 'chromium-headless-shell'] },
      '/usr/bin/chromium-headless-shell',
    ],
    ['Chromium of the system', { programs: ['chromium'] }, '/usr/bin/chromium'],
    ['Chrome', { programs: ['google-chrome'] }, '/usr/bin/google-chrome'],
    ['Edge', { programs: ['microsoft-edge'] }, '/usr/bin/microsoft-edge'],
    [
      'Chrome on a Mac',
      { platform: 'darwin', programs: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ['the download of Playwright', { playwright: true }, '/cache/playwright/chrome'],
  ])('takes %s when it is there, and installs nothing', (_, there, path) => {
    const here = machine(there)
    expect(ensureBrowser(here)).toBe(path)
    expect(here.ran).toEqual([])
  })

  it('lets Playwright download one when none is there', () => {
    const here = machine({ brings: { 'playwright install chromium': '/cache/playwright/chrome' } })
    expect(ensureBrowser(here)).toBe('/cache/playwright/chrome')
  })

  it.each(['chromium-headless-shell', 'chromium'])(
    'takes the Debian package %s when the download fails and the user is root',
    (program) => {
      const here = machine({
        root: true,
        programs: ['apt-get'],
        brings: { 'chromium-headless-shell fonts-liberation || apt-get install': program },
      })
      expect(ensureBrowser(here)).toBe(`/usr/bin/${program}`)
      expect(here.ran).toEqual(['npx', 'sh'])
    },
  )

  it('does not touch the system when the user is not root', () => {
    const here = machine({ programs: ['apt-get'], brings: { 'apt-get install': 'chromium' } })
    expect(() => ensureBrowser(here)).toThrow(/Install one/u)
    expect(here.ran).toEqual(['npx'])
  })

  it('fails with a sentence that says what to install, and never passes without a browser', () => {
    expect(installedBrowser(machine())).toBeNull()
    expect(() => ensureBrowser(machine({ root: true }))).toThrow('The browser tests need Chrome, Chromium or Edge')
  })
})
