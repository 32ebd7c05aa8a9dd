import { afterEach, describe, expect, it, vi } from 'vitest'
import { story } from 'virtual:story'
import { start } from '../../../src/engine/start'
import { useRunStore } from '../../../src/stores/useRunStore'
import { openApp } from '../../support/openApp'

// The first page fetches the whole application.
vi.setConfig({ testTimeout: 60_000 })

let app: Awaited<ReturnType<typeof openApp>> | undefined
afterEach(() => app?.close())

const begun = start(story, { id: 'mine', at: 0, entry: null })
const primary = (): string[] =>
  [...app!.page.querySelectorAll('main .button.first')].map((button) => button.textContent.trim())

describe('who comes back to a run', () => {
  for (const [path, go, where] of [
    ['/en/', 'Continue', 'Your run stands at:'],
    ['/fr/', 'Reprendre', 'Votre partie en est à'],
    ['/en/contents/', 'Continue', 'Your run stands at:'],
    ['/en/chapters/1-overview/', 'Continue', 'Your run stands at:'],
  ] as const) {
    it(`is led on in it from ${path}, to a file and a scene that are named`, async () => {
      app = await openApp(path, [begun])
      expect(new Set(primary())).toEqual(new Set([go]))
      const [line] = app.page.querySelectorAll('.where')
      expect(line?.textContent).toContain(where)
      const { episodes } = app.story.chapters[0]!
      expect(useRunStore(app.pinia).view).toMatchObject({ episode: episodes[0]!.id })
      expect(line?.textContent).toMatch(/: .+ · .+/u)
      await app.press(go)
      expect(useRunStore(app.pinia).runs.map(({ id }) => id)).toEqual(['mine'])
    })
  }

  it('begins a second run only by what says that the first is kept', async () => {
    app = await openApp('/en/', [begun])
    await app.press('Begin anew (your run is kept)')
    expect(useRunStore(app.pinia).runs.map(({ id }) => id)).toEqual(['mine', expect.stringMatching(/^new-/u)])
  })

  it('goes on by the button that stood there before the runs were read, too', async () => {
    app = await openApp('/en/play/?open=', [begun])
    expect(useRunStore(app.pinia).runs.map(({ id }) => id)).toEqual(['mine'])
    expect(app.router.currentRoute.value.path).toBe('/en/play/')
    expect(app.router.currentRoute.value.query).not.toHaveProperty('open')
  })

  it('is told, where a file of another chapter would begin a new run, that the run is kept', async () => {
    app = await openApp('/en/chapters/3-russian-wager/', [begun])
    expect(app.page.textContent).toContain('Opening a file begins a new run; yours is kept.')
  })
})

describe('who comes for the first time', () => {
  it('opens the first file', async () => {
    app = await openApp('/en/')
    expect(primary()).toEqual(['Start the story'])
    await app.press('Start the story')
    expect(useRunStore(app.pinia).view).toMatchObject({ kind: 'scene', opens: true })
  })
})
