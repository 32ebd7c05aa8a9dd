// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { servicesKey } from '../../src/stores/services'
import type { Loader } from '../../src/model/Loader'
import type { Archive } from '../../src/storage/Archive'
import { memoryKeyValue, type KeyValue } from '../../src/storage/KeyValue'
import { openArchive } from '../../src/storage/openArchive'
import { useRunStore } from '../../src/stores/useRunStore'
import { aStory } from '../support/buildStory'

const story = aStory()
const loader: Loader = {
  catalogue: () => Promise.reject(new Error('no network')),
  chapter: () => Promise.reject(new Error('no network')),
  items: () => Promise.reject(new Error('no network')),
  atlas: () => Promise.reject(new Error('no network')),
}
let port: KeyValue

function open(archive: () => Promise<Archive> = () => Promise.resolve(openArchive(port))) {
  let names = 0
  const app = createApp({})
  const pinia = createPinia()
  const session = Math.random().toString(36).slice(2)
  app.provide(servicesKey, { story, loader, archive, clock: () => 7, newId: () => `${session}-${++names}` })
  app.use(pinia)
  setActivePinia(pinia)
  return useRunStore()
}
const firstOption = (): string => story.chapters[0]!.episodes[0]!.scenes[0]!.decision!.options[0]!.id
const firstEvidence = (): string | null => story.chapters[0]!.episodes[0]!.scenes[0]!.decision!.evidence[0] ?? null

beforeEach(() => {
  port = memoryKeyValue()
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
    await Promise.resolve()
    const later = open()
    await later.load()
    expect(later.state?.position).toEqual(position)
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
    await new Promise((done) => setTimeout(done))
    const later = open()
    await later.load()
    expect([later.runs.length, later.current]).toEqual([1, null])
    later.restore(deleted)
    later.restore(deleted)
    await new Promise((done) => setTimeout(done))
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
    const full: KeyValue = { ...port, set: () => Promise.reject(new Error('disk full')) }
    const runs = open(() => Promise.resolve(openArchive(full)))
    await runs.load()
    runs.start(null)
    await new Promise((done) => setTimeout(done))
    expect(runs.trouble).toBe('save')
    expect(runs.view?.kind).toBe('scene')
  })

  it('can be played where the browser keeps nothing, and says so', async () => {
    const runs = open(() => Promise.reject(new Error('private window')))
    await runs.load()
    expect(runs.trouble).toBe('memory')
    runs.start(null)
    expect(runs.view?.kind).toBe('scene')
  })
})
