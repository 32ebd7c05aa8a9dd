import { describe, expect, it } from 'vitest'
import { itemResults } from '../../src/classroom/itemResults'
import type { Attempt } from '../../src/engine/State'

const attempt = (item: string, at: number, points: number | null, again?: true): Attempt => ({
  item,
  chapter: 'coup',
  episode: 'paris',
  chosen: ['a'],
  at,
  ...(again && { again }),
  ...(points === null ? { scored: false } : { scored: true, points, max: 1 }),
})

describe('what one student did with each question', () => {
  it('is told in the order in which each was first answered, whatever the order of the runs', () => {
    const [late, early, other] = [attempt('one', 9, 1), attempt('one', 2, 0), attempt('two', 5, 0.5)]
    expect(itemResults([late, other, early])).toEqual([
      { item: 'one', first: early, points: 0, max: 1, attempts: [early, late] },
      { item: 'two', first: other, points: 0.5, max: 1, attempts: [other] },
    ])
  })

  it('counts second tries that follow the first answer, until one begins anew', () => {
    const points = (...attempts: readonly Attempt[]) => itemResults(attempts).map((result) => result.points)
    expect(points(attempt('one', 1, 0), attempt('one', 2, 0.25, true), attempt('one', 3, 0.5, true))).toEqual([0.5])
    expect(points(attempt('one', 1, 0.75), attempt('one', 2, 0.5, true))).toEqual([0.75])
    expect(points(attempt('one', 1, 0), attempt('one', 2, 0), attempt('one', 3, 0.5, true))).toEqual([0])
    expect(
      points(attempt('one', 1, 0), attempt('one', 2, 0.5, true), attempt('one', 3, 0), attempt('one', 4, 0.75, true)),
    ).toEqual([0.5])
    expect(points(attempt('one', 1, 0), attempt('one', 2, null, true))).toEqual([0])
  })

  it('is nothing without a first answer that counts: an earlier wording or a second try is none', () => {
    expect(itemResults([attempt('one', 1, 0.5, true), attempt('one', 2, null)])).toEqual([])
    const first = attempt('one', 3, 1)
    expect(itemResults([attempt('one', 1, 0.5, true), attempt('one', 2, null), first])).toMatchObject([
      { first, points: 1 },
    ])
  })
})
