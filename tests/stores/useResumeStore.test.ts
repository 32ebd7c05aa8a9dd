import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { type KeyValue, memoryKeyValue } from '../../src/storage/KeyValue'
import { openArchive } from '../../src/storage/openArchive'
import { servicesKey } from '../../src/stores/services'
import { useChangesStore } from '../../src/stores/resume/useChangesStore'
import { type ReviewPort, useResumeStore } from '../../src/stores/resume/useResumeStore'
import { useRunStore } from '../../src/stores/useRunStore'
import { aStory } from '../support/buildStory'
import { editedStory } from '../support/editedStory'

const loader = {
  catalogue: () => Promise.reject(new Error('no network')),
  chapter: () => Promise.reject(new Error('no network')),
  atlas: () => Promise.reject(new Error('no network')),
  items: () => Promise.reject(new Error('no network')),
}

/** One browser: its runs and what it has kept. */
function browser(name: string, story: Story = aStory(), port: KeyValue = memoryKeyValue()) {
  let names = 0
  const app = createApp({})
  app.provide(servicesKey, {
    story,
    loader,
    archive: () => Promise.resolve(openArchive(port)),
    clock: () => 1_700_000_000_000,
    newId: () => `${name}-${++names}`,
  })
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  const kept = async (): Promise<string> => JSON.stringify(await openArchive(port).load())
  return { runs: useRunStore(), resume: useResumeStore(), kept, port }
}
const older = JSON.parse(readFileSync('tests/fixtures/run-older-story.json', 'utf8')) as { run: Run }

describe('taking runs along and bringing them back', () => {
  it('goes on in another browser where one was, and later back in the first', async () => {
    const here = browser('here')
    await here.runs.load()
    here.runs.start(null)
    expect(here.runs.advise('wait', 'aside')).toBe(true)
    const there = browser('there')
    const came = await there.resume.bring((await here.resume.takeAll(null)).code, null)
    expect(came).toMatchObject({ ok: true, value: { current: 'here-1', brought: [{ how: 'added', decisions: 1 }] } })
    expect(there.runs.state?.position).toEqual(here.runs.state?.position)
    expect(there.runs.go()).toBe(true)
    const back = await here.resume.bring((await there.resume.takeAll(null)).fragment, null)
    expect(back).toMatchObject({ ok: true, value: { brought: [{ how: 'longer', decisions: 0 }] } })
    expect(here.runs.state?.position).toEqual(there.runs.state?.position)
    expect(await here.kept()).toContain('"kind":"go"')
  })

  it('leaves the open run open, and keeps both where they parted', async () => {
    const here = browser('here')
    await here.runs.load()
    here.runs.start(null)
    const { code } = await here.resume.takeAll(null)
    const there = browser('there')
    await there.resume.bring(code, null)
    there.runs.advise('turn', 'contra')
    here.runs.advise('wait', 'aside')
    const back = await here.resume.bring((await there.resume.takeAll(null)).code, null)
    expect(back).toMatchObject({ ok: true, value: { brought: [{ how: 'parted' }] } })
    expect(here.runs.runs).toHaveLength(2)
    expect(here.runs.current?.id).toBe('here-1')
  })

  it('changes nothing that is kept when a code is mangled', async () => {
    const here = browser('here')
    await here.runs.load()
    here.runs.start(null)
    here.runs.advise('wait', 'aside')
    const there = browser('there')
    await there.runs.load()
    there.runs.start(null)
    there.runs.advise('write', 'pro')
    const { code, fragment } = await there.resume.takeAll(null)
    const before = [await here.kept(), JSON.stringify(here.runs.runs)]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(code, fragment), fc.nat(), fc.boolean(), async (text, where, cut) => {
        const at = 5 + (where % (text.length - 6))
        const other = text[at] === 'A' ? 'B' : 'A'
        const mangled = text.slice(0, at) + (cut ? '' : other + text.slice(at + 1))
        expect((await here.resume.bring(mangled, null)).ok).toBe(false)
        expect([await here.kept(), JSON.stringify(here.runs.runs)]).toEqual(before)
      }),
    )
  })

  it('takes what is up for review along, and says how much of it was new', async () => {
    const deck: unknown[] = []
    const review: ReviewPort = {
      take: () => Promise.resolve({ cards: [1, 2] }),
      bring: (brought) => Promise.resolve(deck.push(brought)),
    }
    const here = browser('here')
    const { code } = await here.resume.takeAll(review)
    const there = browser('there')
    expect(await there.resume.bring(code, review)).toMatchObject({ ok: true, value: { brought: [], reviewed: 1 } })
    expect(deck).toEqual([{ cards: [1, 2] }])
  })
})

describe('a run of an older version of the story', () => {
  it('is left as it was played when one goes on: that makes a branch', async () => {
    const port = memoryKeyValue()
    await port.set(`run/${older.run.id}`, older)
    await port.set('current', older.run.id)
    const here = browser('here', editedStory(), port)
    await here.runs.load()
    useChangesStore()
    expect(here.runs.advise('yes', null)).toBe(true)
    expect(here.runs.go()).toBe(true)
    expect(here.runs.current).toMatchObject({ id: 'here-1', parent: { run: older.run.id } })
    expect(here.runs.runs).toHaveLength(2)
    expect(await port.get(`run/${older.run.id}`)).toEqual(older)
  })
})
