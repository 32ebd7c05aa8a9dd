import { describe, expect, it } from 'vitest'
import { latestMoment } from '../../src/model/moments'
import { readReviewJson } from '../../src/codes/readReviewJson'

const review = (cards: unknown, parts: object = {}): unknown => ({ format: 1, since: 3, cards, ...parts })

describe('a review as JSON in a code of version 1', () => {
  it('is read in order of time, then of cards', () => {
    const cards = {
      'item/b': [
        [9, 4],
        [7, 1],
      ],
      'item/a': [[7, 2]],
      'fact/c': [[8, 3]],
      'item/c': [[7, 3]],
    }
    expect(readReviewJson(review(cards))).toEqual({
      since: 3,
      log: [
        { card: 'item/a', grade: 'hard', at: 7 },
        { card: 'item/b', grade: 'again', at: 7 },
        { card: 'item/c', grade: 'good', at: 7 },
        { card: 'fact/c', grade: 'good', at: 8 },
        { card: 'item/b', grade: 'easy', at: 9 },
      ],
    })
    expect(readReviewJson(review({ 'item/a': [] }))).toEqual({ since: 3, log: [] })
    const last = { 'item/a': [[latestMoment, 1]] }
    expect(readReviewJson(review(last))).toEqual({
      since: 3,
      log: [{ card: 'item/a', grade: 'again', at: latestMoment }],
    })
  })

  it('of a later form is told as newer, whatever it holds', () => {
    expect(readReviewJson({ format: 2 })).toBe('newer')
    expect(readReviewJson(review({}, { format: 2 }))).toBe('newer')
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a list with the fields of a review', Object.assign([], { format: 1, since: 3, cards: {} })],
    ['a text', 'format'],
    ['a form that is a text', review({}, { format: '2' })],
    ['an earlier form', review({}, { format: 0 })],
    ['no time since when', review({}, { since: null })],
    ['a time before 1970', review({}, { since: -1 })],
    ['a list of cards', review([])],
    ['no cards', review(null)],
    ['a card of another kind', review({ 'holder/a.b': [[7, 1]] })],
    ['a card whose kind stands later in its name', review({ 'my item/a': [[7, 1]] })],
    ['a card without a name', review({ 'item/': [[7, 1]] })],
    ['no gradings', review({ 'item/a': 7 })],
    ['a grading that is none', review({ 'item/a': [7] })],
    ['a grade below the lowest', review({ 'item/a': [[7, 0]] })],
    ['a grade above the highest', review({ 'item/a': [[7, 5]] })],
    ['a grade that is a text', review({ 'item/a': [[7, '1']] })],
    ['a grade without a time', review({ 'item/a': [[null, 1]] })],
    ['a time that no date holds', review({ 'item/a': [[latestMoment + 1, 1]] })],
  ])('is none where it is %s', (_, value) => {
    expect(readReviewJson(value)).toBeNull()
  })
})
