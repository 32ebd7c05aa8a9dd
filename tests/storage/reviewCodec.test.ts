import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyReview, grades, type Graded } from '../../src/model/Review'
import { mergeReviews } from '../../src/engine/review/mergeReviews'
import { decodeReview, encodeReview } from '../../src/storage/reviewCodec'

const log: readonly Graded[] = [
  { card: 'item/a', grade: 'again', at: 5 },
  { card: 'fact/b', grade: 'easy', at: 9 },
]

describe('a kept review', () => {
  it('reads back as it was, through JSON', () => {
    const any = fc
      .array(
        fc.record({
          card: fc.constantFrom('item/a', 'fact/b', 'item/c'),
          grade: fc.constantFrom(...grades),
          at: fc.integer({ min: 1, max: 9 }),
        }),
      )
      .map((entries) => mergeReviews(emptyReview, { since: 0, log: entries as Graded[] }))
    fc.assert(
      fc.property(any, (review) => {
        const read = decodeReview(JSON.parse(JSON.stringify(encodeReview(review))))
        expect(read).toEqual({ ok: true, value: review })
      }),
    )
  })

  it('keeps its first form', () => {
    const form = { format: 1, since: 0, cards: { 'item/a': [[5, 1]], 'fact/b': [[9, 4]] } }
    expect(encodeReview({ since: 0, log })).toEqual(form)
    expect(decodeReview(form)).toEqual({ ok: true, value: { since: 0, log } })
  })

  it.each([
    ['a later form', { format: 2 }, 'newer'],
    ['no review', { hello: 1 }, 'unreadable'],
    ['nothing', null, 'unreadable'],
    ['a card of no kind', { format: 1, since: 0, cards: { 'my item/a': [[5, 1]] } }, 'unreadable'],
    ['a card without a name', { format: 1, since: 0, cards: { 'item/': [[5, 1]] } }, 'unreadable'],
    ['a damaged one', { format: 1, since: 0, cards: { 'item/a': [[5, 7]] } }, 'unreadable'],
  ])('says of %s what is wrong', (_, value, kind) => {
    expect(decodeReview(value)).toMatchObject({ ok: false, error: { kind } })
  })
})
