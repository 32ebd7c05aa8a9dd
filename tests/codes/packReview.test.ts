import { describe, expect, it } from 'vitest'
import { packReview, unpackReview } from '../../src/codes/packReview'
import { wordIndex } from '../../src/codes/wordIndex'
import { latestMoment } from '../../src/model/moments'
import type { Graded, Review } from '../../src/model/Review'
import { type Column, packed, packedColumns } from '../support/packed'

const words = wordIndex({
  scenes: [],
  items: ['one a b', 'two a b', 'three a b'],
  episodes: [],
  facts: ['gold', 'salt'],
})
const minute = 60_000
const graded = (card: Graded['card'], grade: Graded['grade'], minutes: number): Graded => ({
  card,
  grade,
  at: minutes * minute,
})
const bytesOf = (head: readonly [number, number], ...columns: readonly Column[]) =>
  Uint8Array.from([...packed(...head), ...packedColumns(...columns)])
const since = 0

describe('a review as bytes', () => {
  it('names cards by numbers in their order, spells the others, and keeps each minute’s lowest grade', () => {
    const log = [
      graded('item/three', 'good', 10),
      graded('fact/salt', 'again', 11),
      graded('item/gone', 'easy', 12),
      graded('item/one', 'hard', 12),
      { ...graded('item/one', 'easy', 12), at: 12 * minute + 5 },
      graded('item/three', 'easy', 13),
      { ...graded('item/three', 'again', 13), at: 13 * minute + 59_999 },
      graded('fact/other', 'good', 20),
    ]
    const bytes = bytesOf(
      [0, 10],
      // Two items by number, the first and (one left out) the third; one spelled; of facts the second, and one spelled.
      [2, 0, 1, 1, 'gone', 1, 1, 1, 'other'],
      [1, 2, 1, 1, 1],
      [1, 2, 0, 3, 0, 2],
      [2, 0, 3, 2, 1, 10],
    )
    expect(packReview({ since, log }, words)).toEqual(bytes)
    expect(unpackReview(bytes, words)).toEqual({
      since,
      log: [
        graded('item/three', 'good', 10),
        graded('fact/salt', 'again', 11),
        graded('item/gone', 'easy', 12),
        graded('item/one', 'hard', 12),
        graded('item/three', 'again', 13),
        graded('fact/other', 'good', 20),
      ],
    })
  })

  it('comes back in order of time, then of cards, in whatever order its gradings came', () => {
    const log = [
      graded('item/two', 'easy', 30),
      graded('item/two', 'good', 20),
      graded('item/two', 'hard', 25),
      graded('item/one', 'again', 20),
      graded('fact/salt', 'again', 20),
    ]
    expect(unpackReview(packReview({ since, log }, words), words)).toEqual({
      since,
      log: [
        graded('fact/salt', 'again', 20),
        graded('item/one', 'again', 20),
        graded('item/two', 'good', 20),
        graded('item/two', 'hard', 25),
        graded('item/two', 'easy', 30),
      ],
    })
  })

  it('has holders and reasons behind items and facts, only where there are some', () => {
    const holder = graded('holder/one.a', 'good', 10)
    const reason = graded('reason/gold', 'hard', 10)
    const item = graded('item/one', 'easy', 10)
    const both: Review = { since, log: [holder, item, reason] }
    const withHolder = bytesOf([0, 10], [1, 0, 0, 0, 0, 0, 1, 'one.a'], [1, 1], [3, 2], [0, 0])
    const withBoth = bytesOf([0, 10], [1, 0, 0, 0, 0, 0, 1, 'one.a', 1, 0, 0], [1, 1, 1], [3, 2, 1], [0, 0, 0])
    expect(packReview({ since, log: [holder, item] }, words)).toEqual(withHolder)
    expect(packReview(both, words)).toEqual(withBoth)
    expect(unpackReview(withBoth, words)).toEqual(both)
    expect(packReview({ since, log: [item] }, words)).toEqual(bytesOf([0, 10], [1, 0, 0, 0, 0], [1], [3], [0]))
    const only = { since, log: [reason] }
    expect(unpackReview(packReview(only, words), words)).toEqual(only)
  })

  it('keeps when the deck was reset, but before the minute of the first grading, which still counts', () => {
    const log = [graded('item/one', 'good', 10)]
    const sinceOf = (from: number, of = log): unknown => {
      const read = unpackReview(packReview({ since: from, log: of }, words), words)
      return read && read !== 'newer' && read.since
    }
    expect([0, 300_000, 599_999, 600_000, 630_000].map((from) => sinceOf(from))).toEqual([
      0, 300_000, 599_999, 599_999, 599_999,
    ])
    expect([sinceOf(-5), sinceOf(7.5)]).toEqual([0, 7])
    expect(sinceOf(630_000, [])).toBe(630_000)
    expect(packReview({ since: 5, log: [] }, words)).toEqual(bytesOf([5, 0], [0, 0, 0, 0], [], [], []))
    expect(sinceOf(0, [graded('item/one', 'good', 0)])).toBe(0)
  })
})

describe('bytes that hold no review', () => {
  const one = [[1, 0, 0, 0, 0], [1], [3], [0]] as const

  it('are told where they end early, in any column', () => {
    expect(unpackReview(bytesOf([0, 10], ...one), words)).toEqual({ since, log: [graded('item/one', 'easy', 10)] })
    expect(unpackReview(Uint8Array.of(), words)).toBeNull()
    expect(unpackReview(bytesOf([0, 10], [], [], [], []), words)).toBeNull()
    expect(unpackReview(bytesOf([0, 10], [1, 0, 0], ...one.slice(1)), words)).toBeNull()
    expect(unpackReview(bytesOf([0, 10], one[0], [], [3], [0]), words)).toBeNull()
    expect(unpackReview(bytesOf([0, 10], one[0], [1], [], [0]), words)).toBeNull()
    expect(unpackReview(bytesOf([0, 10], [2 ** 40], [], [], []), words)).toBeNull()
    // The last column is announced a byte longer than it is, though nothing in it is missing.
    const whole = bytesOf([0, 10], ...one)
    expect(unpackReview(whole.with(whole.length - 2, 2), words)).toBeNull()
  })

  it('are told where their times are on no calendar', () => {
    const last = Math.floor(latestMoment / minute)
    expect(unpackReview(bytesOf([0, last], ...one), words)).toMatchObject({ log: [{ at: last * minute }] })
    expect(unpackReview(bytesOf([0, last + 1], ...one), words)).toBeNull()
    expect(unpackReview(bytesOf([latestMoment, 10], ...one), words)).toMatchObject({ since: latestMoment })
    expect(unpackReview(bytesOf([latestMoment + 1, 10], ...one), words)).toBeNull()
  })

  it('are told from those that a later version has written, with cards that are not known', () => {
    expect(unpackReview(bytesOf([0, 10], [1, 3, 0, 0, 0], [1], [3], [0]), words)).toBe('newer')
    expect(unpackReview(bytesOf([0, 10], [1, 2, 0, 0, 0], [1], [3], [0]), words)).toEqual({
      since,
      log: [graded('item/three', 'easy', 10)],
    })
    expect(unpackReview(bytesOf([0, 10], [1, 3, 0, 0, 0], [1], [3], []), words)).not.toBeNull()
  })

  it('give as many gradings as there are, where more are announced, and of a grade that is not known the lowest', () => {
    const log = [graded('item/one', 'again', 10)]
    expect(unpackReview(bytesOf([0, 10], [1, 0, 0, 0, 0], [9], [4], [0]), words)).toEqual({ since, log })
    expect(unpackReview(bytesOf([0, 10], [1, 0, 0, 0, 0], [2 ** 50], [4], [0]), words)).toEqual({ since, log })
  })
})
