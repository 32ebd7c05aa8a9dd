import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { words as resumeEn } from '../../src/messages/resume/en'
import { words as resumeFr } from '../../src/messages/resume/fr'
import { codeWords } from '../../src/codes/codeWords'
import { readCode } from '../../src/codes/resumeCode'
import { servicesKey } from '../../src/stores/services'
import { reviewPort } from '../../src/stores/resume/reviewPort'
import { useResumeStore } from '../../src/stores/resume/useResumeStore'
import { useReviewStore } from '../../src/stores/review/useReviewStore'
import { useRunStore } from '../../src/stores/useRunStore'
import { type KeyValue, memoryKeyValue } from '../../src/storage/KeyValue'
import { type ABrowser, aBrowser, settled } from '../support/aBrowser'
import { aStory } from '../support/buildStory'
import { editedStory } from '../support/editedStory'

const loader = {
  catalogue: () => Promise.reject(new Error('no network')),
  chapter: () => Promise.reject(new Error('no network')),
  atlas: () => Promise.reject(new Error('no network')),
  items: () => Promise.reject(new Error('no network')),
}

/** One browser: its runs and what it has kept. */
function browser(name: string, story: Story = aStory(), values: ABrowser = aBrowser()) {
  let names = 0
  const app = createApp({})
  app.provide(servicesKey, {
    story,
    loader,
    keeper: values.tab(),
    clock: () => 1_700_000_000_000,
    newId: () => `${name}-${++names}`,
  })
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  const kept = async (): Promise<string> => {
    await settled()
    return JSON.stringify(await values.port.entries(''))
  }
  return { runs: useRunStore(), deck: useReviewStore(), resume: useResumeStore(), port: reviewPort(), kept }
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

  it('says of any mangled code, link or file what is wrong, and changes nothing that is kept', async () => {
    const here = browser('here')
    await here.deck.load()
    here.runs.start(null)
    here.runs.advise('wait', 'aside')
    here.deck.grade('item/one', 'hard')
    const there = browser('there')
    await there.deck.load()
    there.runs.start(null)
    there.runs.advise('write', 'pro')
    there.deck.grade('item/many', 'good')
    const { code, fragment } = await there.resume.takeAll(there.port)
    const link = `https://example.org/en/resume/#${fragment}`
    const texts = [code, link, resumeEn.fileText(null, code), resumeFr.fileText(null, code)]
    const state = async () => [await here.kept(), JSON.stringify([here.runs.runs, here.deck.review])]
    const before = await state()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.constantFrom('cut', 'change', 'drop', 'double', 'noise'),
        fc.string({ minLength: 1 }),
        async (text, where, how, noise) => {
          const from = text.indexOf('ABR') + 5
          const body = /^[\w-]+/u.exec(text.slice(from))?.[0] ?? ''
          // Not the very end: its last bits may mean nothing.
          const at = from + (where % (body.length - 2))
          const other = text[at] === 'A' ? 'B' : 'A'
          const mangled = {
            cut: text.slice(0, at),
            change: text.slice(0, at) + other + text.slice(at + 1),
            drop: text.slice(0, at) + text.slice(at + 1),
            double: text.slice(0, at) + text.slice(at, at + 1) + text.slice(at),
            noise,
          }[how]
          const read = readCode(mangled, codeWords)
          // A letter lost or doubled among its like may leave the code as it was.
          if (read.ok) return expect(read).toEqual(readCode(code, codeWords))
          const brought = await here.resume.bring(mangled, here.port)
          expect(brought.ok ? '' : resumeEn.failure[brought.error.kind]).toMatch(/\.$/u)
          expect(brought.ok ? '' : resumeFr.failure[brought.error.kind]).toMatch(/\.$/u)
          expect(await state()).toEqual(before)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes the review deck along, adds what is new there, and nothing twice', async () => {
    const here = browser('here')
    await here.deck.load()
    here.deck.grade('item/one', 'again')
    here.deck.grade('fact/first', 'good')
    const { code } = await here.resume.takeAll(here.port)
    const there = browser('there')
    await there.deck.load()
    there.deck.grade('item/many', 'easy')
    const came = (): Promise<unknown> => there.resume.bring(code, there.port)
    expect(await came()).toMatchObject({ ok: true, value: { brought: [], reviewed: { added: 2, older: 0 } } })
    const cards = there.deck.review.log.map(({ card }) => card)
    expect(cards.toSorted()).toEqual(['fact/first', 'item/many', 'item/one'])
    expect(await came()).toMatchObject({ value: { reviewed: { added: 0, older: 0 } } })
    expect(await there.kept()).toContain('item/one')
  })

  it('says that something has come only when a slow device has kept it: whoever closes the page then has it', async () => {
    const here = browser('here')
    await here.runs.load()
    here.runs.start(null)
    here.runs.advise('wait', 'aside')
    await here.deck.load()
    here.deck.grade('item/one', 'good')
    const { code } = await here.resume.takeAll(here.port)
    const memory = memoryKeyValue()
    const update: KeyValue['update'] = (...change) => settled().then(() => memory.update(...change))
    const there = browser('there', aStory(), aBrowser({ ...memory, update }))
    expect(await there.resume.bring(code, there.port)).toMatchObject({ ok: true, value: { reviewed: { added: 1 } } })
    const kept = (await memory.entries('')).map(([key]) => key)
    expect(kept).toEqual(expect.arrayContaining(['review', expect.stringContaining('here-1')]))
  })

  it('lets a reset of the deck elsewhere take nothing away, and one here stand', async () => {
    const here = browser('here')
    await here.deck.load()
    here.deck.grade('item/one', 'good')
    const before = await here.resume.takeAll(here.port)
    const there = browser('there')
    await there.resume.bring(before.code, there.port)
    expect(there.deck.review.log).toHaveLength(1)
    there.deck.reset()
    await here.resume.bring((await there.resume.takeAll(there.port)).fragment, here.port)
    expect(here.deck.review.log).toHaveLength(1)
    expect(await there.resume.bring(before.fragment, there.port)).toMatchObject({
      value: { reviewed: { added: 0, older: 1 } },
    })
  })
})

describe('a run of an older version of the story', () => {
  it('is left as it was played when one goes on: that makes a branch', async () => {
    const values = aBrowser()
    await values.port.update(`run/${older.run.id}`, () => older)
    await values.port.update('current', () => older.run.id)
    const here = browser('here', editedStory(), values)
    await here.runs.load()
    expect(here.runs.advise('yes', null)).toBe(true)
    expect(here.runs.go()).toBe(true)
    expect(here.runs.current).toMatchObject({ id: 'here-1', parent: { run: older.run.id } })
    expect(here.runs.runs).toHaveLength(2)
    await settled()
    expect(await values.port.get(`run/${older.run.id}`)).toEqual(older)
  })
})
