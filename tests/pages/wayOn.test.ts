import { afterEach, describe, expect, it, vi } from 'vitest'
import { story } from 'virtual:story'
import { start } from '../../src/engine/start'
import { replay } from '../../src/engine/replay'
import type { Run } from '../../src/model/Run'
import { pages } from '../../src/router/pages'
import { useRunStore } from '../../src/stores/useRunStore'
import { useStoryStore } from '../../src/stores/useStoryStore'
import { playedOn } from '../support/legalRun'
import { openApp, ways } from '../support/openApp'
import { playRecorded } from '../support/playRecorded'

// The first page fetches the whole application.
vi.setConfig({ testTimeout: 120_000 })

let app: Awaited<ReturnType<typeof openApp>>
afterEach(() => app.close())

const begun = start(story, { id: 'mine', at: 0, entry: null })
/** Played with the first option each time, up to the end of the first chapter. */
function toChapterEnd(): Run {
  let run = begun
  while (replay(story, run).position.kind !== 'chapter-end') run = playedOn(story, run, [0])
  return run
}
const closed = toChapterEnd()
const ended = { ...playRecorded(story, 'two-tables'), id: 'mine' }
const text = (): string => app.page.querySelector('main')?.textContent.replace(/\s+/gu, ' ') ?? ''
const announced = (): string | undefined => app.page.querySelector('[role=status][aria-live]')?.textContent

describe('no page is a dead end', () => {
  const fill = (path: string): string =>
    path
      .replace(/:lang\([^)]*\)/u, 'en')
      .replace(':chapter', story.chapters[0]!.id)
      .replace(/:part\([^)]*\)/u, 'people')
      .replace(/\/:path.*/u, '/en/nowhere/')

  /** Others say the same whatever one has played. */
  const tellingOfARun = [
    'home',
    'contents',
    'play',
    'quiz',
    'debrief',
    'story-debrief',
    'journal',
    'progress',
    'review',
    'hand-in',
  ]
  for (const [told, run] of [
    ['without a run', null],
    ['at the first scene', begun],
    ['at the end of a chapter', closed],
    ['at an ending', ended],
  ] as const)
    for (const name of run === null ? Object.keys(pages) : run === ended ? tellingOfARun : ['play', 'quiz', 'debrief'])
      it(`${name} offers a next step ${told}`, async () => {
        app = await openApp(fill(pages[name]!.path), run ? [run] : [])
        const here = app.router.currentRoute.value.path
        const on = ways(app.page).filter(
          (way) => way instanceof HTMLButtonElement || new URL((way as HTMLAnchorElement).href).pathname !== here,
        )
        expect(on.length, text()).toBeGreaterThan(0)
      })
})

it('from an ending one begins anew, and the run that ended is kept', async () => {
  app = await openApp('/en/play/', [ended])
  await app.press('Begin anew (your run is kept)')
  const runs = useRunStore(app.pinia)
  expect([runs.view?.kind, runs.current?.log.length, runs.runs.length]).toEqual(['scene', 0, 2])
  expect(app.router.currentRoute.value.query).toEqual({ page: '1' })
})

describe('the end of a chapter', () => {
  it('asks about the file, says what one can do now, and shows the next chapter with its title and its stake', async () => {
    app = await openApp('/en/play/', [closed])
    expect(text()).toContain('From the file')
    await app.press('Later')
    const next = useStoryStore(app.pinia).catalogue!.chapters[1]!
    expect(text()).toContain(next.title)
    expect(text()).toContain(next.summary)
    await app.press('Go on to the next chapter')
    expect(useRunStore(app.pinia).view).toMatchObject({ kind: 'scene', chapter: next.id, opens: true })
  })
})

describe('an ending', () => {
  it('leads to quiz, debrief and other endings; to begin anew is small and keeps the run', async () => {
    app = await openApp('/en/play/', [ended])
    const said = ways(app.page).map((way) => way.textContent.trim())
    expect(said).toEqual(expect.arrayContaining(['Quiz', 'Debrief: the whole story', 'Play from a decision']))
    expect(app.page.querySelectorAll('main .button.first')).toHaveLength(0)
    expect(said).toContain('Begin anew (your run is kept)')
  })
})

/** Goes on through the steps of an outcome to the page that follows. */
async function turnPage(): Promise<void> {
  const runs = useRunStore(app.pinia)
  const before = runs.current!.log.length
  for (let pressed = 0; pressed < 4 && runs.current!.log.length === before; pressed++)
    await app.press(/^(Continue|What really happened|What the briefing says)$/u)
}

describe('the pages of a run', () => {
  it('are gone back through one by one by the browser, and nothing decided is undone', async () => {
    app = await openApp('/en/play/', [playedOn(story, begun, [0])])
    const runs = useRunStore(app.pinia)
    const log = runs.current!.log
    await turnPage()
    expect(runs.current!.log.length).toBe(log.length + 1)
    const heading = (): string | undefined => app.page.querySelector('main h1')?.textContent
    const [now, position] = [heading(), runs.state!.position]
    await app.back()
    expect(runs.state!.position).toEqual(position)
    expect(app.page.querySelector('main fieldset')).toBeNull()
    expect(text()).toContain('What you decided stays.')
    await app.press('Continue')
    expect([heading(), runs.state!.position]).toEqual([now, position])
  })

  it('are found again by their number after a reload, and the last one by a number too high', async () => {
    const run = playedOn(story, begun, [0, 0, 0, 0])
    app = await openApp('/en/play/?page=2', [run])
    expect(text()).toContain('What you decided stays.')
    app.close()
    app = await openApp('/en/play/?page=200', [run])
    expect(text()).not.toContain('What you decided stays.')
    expect(app.router.currentRoute.value.query['page']).toBe('5')
  })

  it('give the window the title of scene and file', async () => {
    app = await openApp('/en/play/', [begun])
    const [scene, file] = [app.page.querySelector('main h1')!.textContent, 'The first day']
    expect(document.title).toBe(`${scene} · ${file} · Advise Bamako`)
    await app.router.push('/en/contents/')
    expect(document.title).toBe('Contents · Advise Bamako')
  })

  it('leave nothing said of an outcome over the page that follows', async () => {
    app = await openApp('/en/play/', [playedOn(story, begun, decisionAt())])
    app.page.querySelector<HTMLInputElement>('main fieldset input')!.click()
    await app.press(/^(Say it|Send the memo|Hand it over)$/u)
    expect(announced(), text()).not.toBe('')
    await app.press(/^(What really happened|Skip this and show what happened)$/u)
    expect(announced()).toBe('')
  })
})

/** Picks that lead to the first call. */
function decisionAt(): number[] {
  const picks: number[] = []
  for (;;) {
    const { position } = replay(story, playedOn(story, begun, picks))
    if (position.kind === 'scene' && sceneOf(position.scene)?.decision?.weight === 'call') return picks
    picks.push(0)
  }
}
const sceneOf = (id: string) =>
  story.chapters.flatMap(({ episodes }) => episodes.flatMap(({ scenes }) => scenes)).find((scene) => scene.id === id)
