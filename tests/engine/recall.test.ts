import { describe, expect, it } from 'vitest'
import { recallOf } from '../../src/engine/learning/recall'
import type { Attempt } from '../../src/engine/State'
import type { CardId, Grade, Graded } from '../../src/model/Review'
import { anAttempt } from '../support/anAttempt'

const hour = 3_600_000
const day = 24 * hour
const right = (at: number, parts = {}): Attempt => anAttempt('one', at, parts)
const wrong = (at: number): Attempt => anAttempt('one', at, { points: 0.9 })
const graded = (grade: Grade, at: number, card: CardId = 'item/one'): Graded => ({ card, grade, at })
const recall = (attempts: readonly Attempt[], log: readonly Graded[] = []) =>
  Object.fromEntries(recallOf(attempts, log))['one']

const once = { right: true, kept: false, ever: true, balance: 1, latest: true }
const kept = { right: true, kept: true, ever: true, balance: 2, latest: true }
const guessed = { right: false, kept: false, ever: false, balance: 0, latest: true }

describe('what is remembered of an item', () => {
  it('is that it was right once, and kept when it was so again from twenty hours on', () => {
    expect(recall([right(day)])).toEqual(once)
    expect(recall([right(day), right(day + 20 * hour)])).toEqual(kept)
    expect(recall([right(day), right(day + 20 * hour - 1)])).toEqual(once)
  })

  it('is taken back by a mistake, and counts again after two days on which it was right', () => {
    const lost = { right: false, kept: false, ever: true, balance: -1, latest: false }
    expect(recall([right(day), wrong(2 * day)])).toEqual(lost)
    expect(recall([right(day), wrong(2 * day), right(3 * day)])).toEqual({ ...lost, balance: 0, latest: true })
    const mended = { right: true, kept: false, ever: true, balance: 0, latest: true }
    expect(recall([wrong(day), right(2 * day), right(3 * day)])).toEqual(mended)
    expect(recall([wrong(day), right(2 * day), right(3 * day), right(4 * day)])).toEqual({
      ...mended,
      kept: true,
      balance: 1,
    })
  })

  it('is nothing where it was wrong from the start, or right the same day after a look at the feedback', () => {
    const none = { right: false, kept: false, ever: false, balance: -2, latest: false }
    expect(recall([wrong(day)])).toEqual(none)
    expect(recall([wrong(day), right(day + hour)])).toEqual({ ...none, latest: true })
  })

  it('is neither won nor lost by a lucky guess, which yet counts as feedback', () => {
    expect(recall([right(day, { confidence: 'guess' })])).toEqual(guessed)
    expect(recall([right(day, { confidence: 'sure' })])).toEqual(once)
    expect(recall([right(day, { confidence: 'guess' }), right(day + hour)])).toEqual(guessed)
    expect(recall([], [graded('hard', day)])).toEqual(guessed)
  })

  it('comes from gradings too, of cards that ask items alone', () => {
    expect(recall([], [graded('good', day), graded('easy', 2 * day)])).toEqual(kept)
    expect(recall([], [graded('again', day)])?.latest).toBe(false)
    expect(recallOf([], [graded('good', day, 'fact/one'), graded('good', day, 'holder/one')])).toEqual(new Map())
  })

  it('takes answers and gradings in the order of time', () => {
    const late = { right: false, kept: false, ever: false, balance: -1, latest: true }
    expect(recall([right(2 * day)], [graded('again', day)])).toEqual(late)
  })

  it('takes the answer itself where the deck has the same minute', () => {
    const at = 10 * day + 59_999
    expect(recall([right(at, { confidence: 'guess' })], [graded('good', 10 * day)])).toEqual(guessed)
    expect(recall([right(at)], [graded('again', 10 * day + 60_000)])?.latest).toBe(false)
  })

  it('is told of each item apart', () => {
    const two = recallOf([right(day), anAttempt('two', day, { points: 0 })], [])
    expect([...two].map(([item, { latest }]) => [item, latest])).toEqual([
      ['one', true],
      ['two', false],
    ])
  })

  it('says nothing of second tries, of answers to an earlier wording and of what has no points', () => {
    const unscored: Attempt = { item: 'old', chapter: 'coup', episode: 'paris', chosen: [], at: day, scored: false }
    const attempts = [right(day, { again: true }), unscored, anAttempt('empty', day, { points: 0, max: 0 })]
    expect(recallOf(attempts, [])).toEqual(new Map())
  })
})
