// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Loader } from '../../src/model/Loader'
import { servicesKey } from '../../src/stores/services'
import { useAssignmentStore } from '../../src/stores/useAssignmentStore'
import { useRunStore } from '../../src/stores/useRunStore'
import { type ABrowser, aBrowser, settled } from '../support/aBrowser'
import { anAssignment, smallStory } from '../support/scriptedClass'

const loader: Loader = {
  catalogue: () => Promise.reject(new Error('no network')),
  chapter: () => Promise.reject(new Error('no network')),
  items: () => Promise.reject(new Error('no network')),
  atlas: () => Promise.reject(new Error('no network')),
}
let browser: ABrowser
let time = 1000
let names = 0

/** The stores of one visit to the page. */
async function visit() {
  const app = createApp({})
  const pinia = createPinia()
  app.provide(servicesKey, {
    story: smallStory,
    loader,
    keeper: browser.tab(),
    clock: () => (time += 10),
    newId: () => `id-${++names}`,
  })
  app.use(pinia)
  setActivePinia(pinia)
  const [assignments, runs] = [useAssignmentStore(), useRunStore()]
  await Promise.all([assignments.load(), runs.load()])
  return { assignments, runs }
}

beforeEach(() => {
  browser = aBrowser()
})

describe('one device, several pupils', () => {
  it('the next one meets no name, no sentence, no run and no quiz of the one before, and both can go on', async () => {
    const { assignments, runs } = await visit()
    assignments.take(anAssignment())
    assignments.change({ names: ['Awa', ''], words: { memos: { morning: 'Mine alone.' }, debrief: [] }, handedIn: 5 })
    runs.start(null)
    runs.advise('write', 'pro')
    const [awas] = runs.runs
    expect(assignments.work?.stretches[0]?.runs.map(({ id }) => id)).toEqual([awas?.id])

    assignments.somebodyElse()
    expect(runs.current).toBeNull()
    expect(assignments.current).toMatchObject({ names: ['', ''], handedIn: null, words: { memos: {}, debrief: [] } })
    expect(assignments.work?.stretches.flatMap((stretch) => stretch.runs)).toEqual([])
    // Another assignment, taken up by the second pupil, has no name of the first either.
    assignments.take(anAssignment({ id: 'class-2' }))
    expect(assignments.current?.names).toEqual(['', ''])
    assignments.take(anAssignment())
    assignments.change({ names: ['Bintou', ''] })
    runs.start(null)
    runs.advise('wait', 'pro')
    await settled()

    // After a reload the second one goes on; then the first one is back, and keeps what is theirs, no more.
    const later = await visit()
    expect(later.assignments.current?.names[0]).toBe('Bintou')
    const first = later.assignments.taken.find(({ names: own }) => own[0] === 'Awa')!
    later.assignments.turnTo(first)
    expect(later.assignments.current).toMatchObject({
      names: ['Awa', ''],
      words: { memos: { morning: 'Mine alone.' } },
    })
    const ids = () => later.assignments.work?.stretches.flatMap((stretch) => stretch.runs.map(({ id }) => id))
    expect(ids()).toEqual([awas?.id])
    later.runs.start(null)
    later.runs.advise('write', 'pro')
    expect(ids()).toHaveLength(2)
    const second = later.assignments.taken.find(({ names: own }) => own[0] === 'Bintou')!
    later.assignments.turnTo(second)
    expect(ids()).toHaveLength(1)
    expect(ids()).not.toContain(awas?.id)
  })

  it('knows what was handed in, until one goes on', async () => {
    const { assignments, runs } = await visit()
    assignments.take(anAssignment())
    runs.start(null)
    runs.advise('write', 'pro')
    expect(assignments.handedIn).toBe(false)
    assignments.change({ handedIn: time + 5 })
    expect(assignments.handedIn).toBe(true)
    runs.go()
    expect(assignments.handedIn).toBe(false)
  })
})
