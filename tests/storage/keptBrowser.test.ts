import { readFileSync } from 'node:fs'
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { describe, expect, it } from 'vitest'
import { useChangesStore } from '../../src/stores/resume/useChangesStore'
import { useNotesStore } from '../../src/stores/materials/useNotesStore'
import { useResumeStore } from '../../src/stores/resume/useResumeStore'
import { useReviewStore } from '../../src/stores/review/useReviewStore'
import { servicesKey } from '../../src/stores/services'
import { useAssignmentStore } from '../../src/stores/useAssignmentStore'
import { useClassStore } from '../../src/stores/useClassStore'
import { useRoomStore } from '../../src/stores/useRoomStore'
import { useRunStore } from '../../src/stores/useRunStore'
import { useSettingsStore } from '../../src/stores/useSettingsStore'
import { useTeacherStore } from '../../src/stores/useTeacherStore'
import { aBrowser, settled } from '../support/aBrowser'
import { aStory } from '../support/buildStory'
import { filled } from '../support/filled'

interface Frozen {
  readonly database: { readonly records: Readonly<Record<string, unknown>> }
  readonly localStorage: Readonly<Record<string, string>>
}
// Everything that a browser kept of the first version. This file is never changed or taken away.
const frozen = JSON.parse(readFileSync('tests/fixtures/browser-1.json', 'utf8')) as Frozen

/** The application of today in the browser of then. */
async function open() {
  const browser = aBrowser()
  for (const [key, value] of filled(Object.entries(frozen.database.records)))
    await browser.port.update(key, () => value)
  for (const [key, value] of filled(Object.entries(frozen.localStorage))) browser.local.set(key, value)
  const nothing = () => Promise.reject(new Error('no network'))
  const loader = { catalogue: nothing, chapter: nothing, atlas: nothing, items: nothing }
  const app = createApp({})
  const services = { story: aStory([], { version: '5c2f' }), loader, keeper: browser.tab() }
  app.provide(servicesKey, { ...services, clock: () => 1_800_000_000_000, newId: () => 'new' })
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  const stores = [
    useNotesStore(),
    useRunStore(),
    useAssignmentStore(),
    useClassStore(),
    useRoomStore(),
    useTeacherStore(),
  ]
  for (const store of stores) {
    await store.load()
    expect([store.$id, store.broken, store.trouble ?? null]).toEqual([store.$id, [], null])
  }
  return browser
}

describe('a browser that kept everything with the first version', () => {
  it('shows all of it, and changes nothing by being opened', async () => {
    const { port, local } = await open()
    const runs = useRunStore()
    expect(runs.runs.map(({ id }) => id)).toHaveLength(4)
    expect(runs.current?.id).toBe(frozen.database.records['current'])
    expect(
      useClassStore()
        .classOf('q7Xk2mPa')
        ?.brought.map(({ id }) => id),
    ).toEqual(['one', 'Dear teacher'])
    expect(useNotesStore().noteOf('2-falling-out/paris/plan')?.text).toContain('« Barkhane » …')
    expect(useRoomStore().lessonOf('0a1b2c3d4e')?.present).toBe(24)
    expect(useTeacherStore().heldOf('q7Xk2mPa')?.privateKey).toBeTruthy()
    expect(useAssignmentStore().current?.words.memos).toEqual({ s: 'Because.' })
    await settled()
    expect(Object.fromEntries(await port.entries(''))).toEqual(frozen.database.records)
    // Beside it stands only whether there is something to go on with.
    expect(Object.fromEntries(local)).toEqual({ ...frozen.localStorage, 'advise-bamako/begun': 'true' })
  })

  it('has its review deck, its settings, and what it was told and asked', async () => {
    await open()
    const review = useReviewStore()
    await review.load()
    expect(review.trouble).toBeNull()
    expect(review.review.since).toBe(1_790_000_000_000)
    expect(review.review.log.map(({ grade }) => grade)).toEqual(expect.arrayContaining(['again', 'good', 'hard']))
    const { settings } = useSettingsStore()
    expect(settings).toMatchObject({ theme: 'dark', textSize: 1.25, shortcuts: false, voices: { fr: 'Thomas' } })
    const told = useRunStore().runs.find(({ id }) => id === 'frozen-1')!
    expect(useChangesStore().isTold(told)).toBe(true)
    const storage = { persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true) }
    Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
    expect(await useResumeStore().askToKeep()).toBe('declined')
  })
})
