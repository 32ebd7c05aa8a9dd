// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { servicesKey } from '../../src/stores/services'
import type { Loader } from '../../src/model/Loader'
import type { Keeper } from '../../src/storage/Keeper'
import { NewerStore } from '../../src/storage/NewerStore'
import { memoryKeyValue } from '../../src/storage/KeyValue'
import { useRunStore } from '../../src/stores/useRunStore'
import { type ABrowser, aBrowser, refusingKeeper, settled } from '../support/aBrowser'
import { aDecision, aScene, aStory, aStoryOf } from '../support/buildStory'

const story = aStory()
const loader: Loader = {
  catalogue: () => Promise.reject(new Error('no network')),
  chapter: () => Promise.reject(new Error('no network')),
  items: () => Promise.reject(new Error('no network')),
  atlas: () => Promise.reject(new Error('no network')),
}
let browser: ABrowser

/** The store of one more tab. */
function open(keeper: Keeper = browser.tab(), told = story) {
  let names = 0
  const app = createApp({})
  const pinia = createPinia()
  const session = Math.random().toString(36).slice(2)
  app.provide(servicesKey, { story: told, loader, keeper, clock: () => 7, newId: () => `${session}-${++names}` })
  app.use(pinia)
  setActivePinia(pinia)
  return useRunStore()
}
async function reopened() {
  const later = open()
  await later.load()
  return later
}
const firstOption = (): string => story.chapters[0]!.episodes[0]!.scenes[0]!.decision!.options[0]!.id
const firstEvidence = (): string | null => story.chapters[0]!.episodes[0]!.scenes[0]!.decision!.evidence[0] ?? null

beforeEach(() => {
  browser = aBrowser()
})

describe('runs', () => {
  it('has none before the archive is read, and knows afterwards', async () => {
    const runs = open()
    expect([runs.loaded, runs.current]).toEqual([false, null])
    await runs.load()
    expect([runs.loaded, runs.current, runs.trouble]).toEqual([true, null, null])
  })

  it('keeps every step, so that another visit finds the run where it was left', async () => {
    const runs = open()
    await runs.load()
    runs.start(null)
    expect(runs.advise(firstOption(), firstEvidence())).toBe(true)
    const position = runs.state?.position
    await settled()
    const later = open()
    await later.load()
    expect(later.state?.position).toEqual(position)
  })

  it('shows the first page to whoever has begun nothing, and keeps a run of it only once one acts', async () => {
    const runs = open()
    runs.offer()
    await runs.load()
    expect([runs.view?.kind, runs.runs.length]).toEqual(['scene', 0])
    await settled()
    expect((await reopened()).current).toBe(null)
    runs.advise(firstOption(), firstEvidence())
    await settled()
    expect([runs.runs.length, runs.offered]).toEqual([1, null])
    expect((await reopened()).state?.position).toEqual(runs.state?.position)
  })

  it('takes over what was done before it came: kept once, with the options in the order that was seen', async () => {
    const seen = story.chapters[0]!.episodes[0]!.scenes[0]!.decision!.options.map(({ id }) => id).toReversed()
    const runs = open()
    runs.offer()
    runs.offer({ turned: 0, advised: null }, seen)
    expect(runs.view?.kind === 'scene' && runs.view.decision?.options.map(({ id }) => id)).toEqual(seen)
    expect([runs.accept(), runs.runs.length]).toEqual([false, 0])
    const later = open(browser.tab(), aStoryOf([aScene('call', { decision: aDecision() })]))
    later.offer({ turned: 0, advised: 'no' })
    later.offer()
    expect([later.accept(), later.accept(), later.runs.length]).toEqual([true, false, 1])
    await later.load()
    await settled()
    expect((await reopened()).runs.map(({ id }) => id)).toEqual([later.current?.id])
  })

  it('notes for the next page whether there is something to go on with', async () => {
    const runs = open()
    await runs.load()
    expect(browser.tab().small.read('begun')).toBe(false)
    runs.start(null)
    await settled()
    const [chapter] = story.chapters
    expect(browser.tab().small.read('begun')).toBe(chapter?.id)
    expect(open().expected(undefined)).toBe(chapter?.id)
    runs.close()
    await settled()
    expect(browser.tab().small.read('begun')).toBe(false)
  })

  it('knows the chapter of a file that is asked for before anything has been read, and none of one that is not there', () => {
    const runs = open()
    const chapter = story.chapters.at(-1)
    expect(runs.expected(chapter?.episodes[0]?.id)).toBe(chapter?.id)
    expect([runs.expected(undefined), runs.expected('gone'), runs.expected('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    // As an earlier version noted it.
    browser.tab().small.update('begun', () => true)
    expect(open().expected(undefined)).toBe(undefined)
  })

  it('branches at an earlier decision and keeps the run it came from', async () => {
    const runs = open()
    await runs.load()
    runs.start(null)
    const first = runs.current?.id
    runs.advise(firstOption(), firstEvidence())
    expect(runs.branch(0)).toBe(true)
    expect(runs.runs).toHaveLength(2)
    expect(runs.current?.parent).toEqual({ run: first, entries: 0 })
    expect(runs.view?.kind).toBe('scene')
  })

  it('deletes a run for good, keeps its branch, and takes it back when asked', async () => {
    const runs = open()
    await runs.load()
    runs.start(null)
    const first = runs.current!.id
    runs.advise(firstOption(), firstEvidence())
    runs.branch(0)
    const twin = runs.current!.id
    runs.open(first)
    const deleted = runs.current!
    runs.remove(first)
    expect(runs.runs.map(({ id }) => id)).toEqual([twin])
    expect(runs.current).toBeNull()
    await settled()
    const later = open()
    await later.load()
    expect([later.runs.length, later.current]).toEqual([1, null])
    later.restore(deleted)
    later.restore(deleted)
    await settled()
    const last = open()
    await last.load()
    expect(last.runs).toHaveLength(2)
    expect(last.runs).toContainEqual(deleted)
  })

  it('refuses what the story does not offer and stays where it is', async () => {
    const runs = open()
    await runs.load()
    runs.start(null)
    expect(runs.advise('no-such-option', null)).toBe(false)
    expect(runs.current?.log).toEqual([])
  })

  it('says when a step could not be saved, and loses nothing', async () => {
    let full = true
    const port = memoryKeyValue()
    browser = aBrowser({
      ...port,
      update: (...of) => (full ? Promise.reject(new Error('disk full')) : port.update(...of)),
    })
    const runs = open()
    await runs.load()
    runs.start(null)
    await settled()
    expect(runs.trouble).toBe('save')
    expect(runs.view?.kind).toBe('scene')
    full = false
    expect(runs.advise(firstOption(), firstEvidence())).toBe(true)
    await settled()
    expect(runs.trouble).toBeNull()
    const later = open()
    await later.load()
    expect(later.current).toEqual(runs.current)
  })

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['newer', new NewerStore('of a later version')],
  ])('says why a step could not be saved: %s', async (trouble, error) => {
    const port = memoryKeyValue()
    browser = aBrowser({ ...port, update: () => Promise.reject(error) })
    const runs = open()
    await runs.load()
    runs.start(null)
    await settled()
    expect(runs.trouble).toBe(trouble)
    expect(runs.view?.kind).toBe('scene')
    const closed = { ...browser.tab(), open: () => Promise.reject(error) }
    const other = open(closed)
    await other.load()
    expect(other.trouble).toBe(trouble)
  })

  it('can be played where the browser keeps nothing, and says so', async () => {
    const runs = open(refusingKeeper())
    await runs.load()
    expect(runs.trouble).toBe('memory')
    runs.start(null)
    expect(runs.view?.kind).toBe('scene')
  })
})

describe('two tabs of one browser', () => {
  /** Two tabs that show the same run at its first decision. */
  async function twoTabs(how: { readonly deaf?: boolean } = {}) {
    const one = open()
    await one.load()
    one.start(null)
    await settled()
    const other = open(browser.tab(how))
    await other.load()
    expect(other.current).toEqual(one.current)
    return { one, other, options: story.chapters[0]!.episodes[0]!.scenes[0]!.decision!.options.map(({ id }) => id) }
  }

  it('show the same step, whichever took it', async () => {
    const { one, other, options } = await twoTabs()
    one.advise(options[0]!, firstEvidence())
    await settled()
    expect(other.view?.kind).toBe('outcome')
    other.go()
    await settled()
    expect(one.current).toEqual(other.current)
    expect([one.trouble, other.trouble]).toEqual([null, null])
  })

  it('make a branch where they advise differently, lose nothing, and the later one says so', async () => {
    const { one, other, options } = await twoTabs({ deaf: true })
    const first = one.current!.id
    one.advise(options[0]!, firstEvidence())
    await settled()
    other.advise(options[1]!, firstEvidence())
    other.go()
    await settled()
    expect([one.trouble, other.trouble]).toEqual([null, 'parted'])
    expect(other.current).toMatchObject({ parent: { run: first, entries: 0 } })
    expect(other.current?.log.map((entry) => ('option' in entry ? entry.option : entry.kind))).toEqual([
      options[1],
      'go',
    ])
    expect(one.current?.id).toBe(first)
    expect(one.runs).toEqual(other.runs)
    expect(one.runs).toHaveLength(2)
  })

  it('make no branch where they advise the same', async () => {
    const { one, other, options } = await twoTabs({ deaf: true })
    one.advise(options[0]!, firstEvidence())
    await settled()
    other.advise(options[0]!, firstEvidence())
    other.go()
    await settled()
    expect(other.trouble).toBeNull()
    expect(one.runs).toHaveLength(1)
    expect(one.current).toEqual(other.current)
  })

  it('do not bring back a run that one of them deleted', async () => {
    const { one, other, options } = await twoTabs({ deaf: true })
    one.remove(one.current!.id)
    await settled()
    other.advise(options[0]!, firstEvidence())
    await settled()
    expect(other.runs).toEqual([])
    const later = open()
    await later.load()
    expect([later.runs, later.current]).toEqual([[], null])
  })

  it('keep a run that was begun before what is kept was read', async () => {
    const { one } = await twoTabs()
    const third = open()
    third.start(null)
    await third.load()
    await settled()
    expect(third.runs).toHaveLength(2)
    expect(one.runs).toHaveLength(2)
    expect(third.current?.id).not.toBe(one.current?.id)
  })
})
