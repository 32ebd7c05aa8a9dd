import { describe, expect, it } from 'vitest'
import { tallyVotes } from '../../src/classroom/tallyVotes'

describe('a count of hands', () => {
  it('names what most chose, and how many have not raised a hand', () => {
    const votes = tallyVotes(['a', 'b', 'c'], { a: 3, b: 9 }, 14)
    expect(votes.counts.map(({ count }) => count)).toEqual([3, 9, 0])
    expect(votes.counts.map(({ share }) => share)).toEqual([0.25, 0.75, 0])
    expect(votes).toMatchObject({ total: 12, most: 'b', tied: [], left: 2 })
  })

  it('leaves a tie to the teacher, and nothing to anybody before hands are raised', () => {
    expect(tallyVotes(['a', 'b', 'c'], { a: 4, c: 4, b: 1 }, null)).toMatchObject({ most: null, tied: ['a', 'c'] })
    expect(tallyVotes(['a', 'b'], {}, 20)).toMatchObject({ total: 0, most: null, tied: [], left: 20 })
  })

  it('says when there were more hands than students, and counts none for what is not on the wall', () => {
    expect(tallyVotes(['a'], { a: 12, gone: 5 }, 10)).toMatchObject({ total: 12, left: -2, most: 'a' })
  })
})
