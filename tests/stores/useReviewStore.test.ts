// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { dueCards } from '../../src/engine/review/deck'
import { warmUp } from '../../src/engine/learning/missed'
import type { Loader } from '../../src/model/Loader'
import { useReviewStore } from '../../src/stores/review/useReviewStore'
import { servicesKey } from '../../src/stores/services'
import { useRunStore } from '../../src/stores/useRunStore'
import { type ABrowser, aBrowser, settled } from '../support/aBrowser'
import { aStory } from '../support/buildStory'

const story = aStory()
const nothing = () => Promise.reject(new Error('no network'))
const loader: Loader = { catalogue: nothing, chapter: nothing, atlas: nothing, items: nothing }
const day = 86_400_000
const evening = Date.UTC(2025, 2, 3, 20)
let browser: ABrowser

/** A visit to the app at a time, with what earlier visits have kept. */
async function visit(at: number) {
  const app = createApp({})
  const pinia = createPinia()
  await settled()
  const services = { story, loader, keeper: browser.tab(), newId: () => `run-${at}` }
  let now = at
  app.provide(servicesKey, { ...services, clock: () => now++ })
  app.use(pinia)
  setActivePinia(pinia)
  const review = useReviewStore()
  await review.load()
  const due = () => dueCards(review.deck, at - (at % day) + day).map(({ id }) => id)
  return { runs: useRunStore(), review, due }
}

beforeEach(() => {
  browser = aBrowser()
})

/** Plays the first chapter, answers its quiz as given and goes on. */
async function playBadly(): Promise<readonly string[]> {
  const { runs } = await visit(evening)
  runs.start(null)
  runs.advise('wait', 'pro')
  runs.go()
  runs.go()
  runs.advise('army', null)
  runs.go()
  runs.answer('one', ['c'])
  runs.answer('many', ['d'])
  runs.answer('budget-item', ['a'])
  runs.go()
  return warmUp(story, runs.current!).map(({ item }) => item)
}

describe('the review deck', () => {
  it('has due the next day what a chapter missed, as the warm-up of the next chapter showed it', async () => {
    const warmed = await playBadly()
    expect(warmed).toHaveLength(2)
    const sameDay = await visit(evening + 60_000)
    expect(sameDay.due()).toEqual([])
    const nextDay = await visit(evening + 12 * 3_600_000)
    expect(nextDay.due().toSorted()).toEqual(warmed.map((item) => `item/${item}`).toSorted())
  })

  it('still has them due when the warm-up put them right on the same evening', async () => {
    await playBadly()
    const { runs } = await visit(evening + 60_000)
    runs.answer('one', ['a'])
    const nextDay = await visit(evening + 12 * 3_600_000)
    expect(nextDay.due()).toContain('item/one')
  })

  it('keeps a grade between visits, and forgets nothing when a run is deleted', async () => {
    await playBadly()
    const first = await visit(evening + day)
    first.review.grade('item/one', 'good')
    first.runs.remove(first.runs.runs[0]!.id)
    const later = await visit(evening + day + 60_000)
    expect(later.due()).toEqual(['item/many'])
  })

  it('can be reset, and the reset taken back', async () => {
    await playBadly()
    const { review, due } = await visit(evening + day)
    const before = review.review
    review.reset()
    expect(due()).toEqual([])
    await review.load()
    expect(due()).toEqual([])
    review.restore(before)
    expect(due()).toHaveLength(2)
  })

  it('says so when what was kept cannot be read, and goes on from the runs', async () => {
    await playBadly()
    await settled()
    await browser.port.update('review', () => ({ format: 1, cards: 'x' }))
    const { review, due } = await visit(evening + day)
    expect(review.trouble).toBe('aside')
    expect(due()).toHaveLength(2)
  })

  it('keeps what was graded in two tabs, and a reset in one holds in both', async () => {
    const one = await visit(evening)
    const other = await visit(evening + 1)
    one.review.grade('item/one', 'good')
    other.review.grade('item/many', 'easy')
    await settled()
    expect(one.review.review.log.map(({ card }) => card).toSorted()).toEqual(['item/many', 'item/one'])
    expect(other.review.review).toEqual(one.review.review)
    one.review.reset()
    await settled()
    expect(other.review.review.log).toEqual([])
  })
})
