import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { turnPages } from '../../../src/pages/play/components/parts'

describe('the pages of a long scene', () => {
  it('are one where all of it fits, with what is asked', () => {
    expect(turnPages([500, 600], 0, 900)).toEqual([2])
  })

  it('give what is asked a page of its own where it would not fit', () => {
    expect(turnPages([900, 900], 0, 1500)).toEqual([2, 2])
    expect(turnPages([900, 900], 0, 0)).toEqual([2])
  })

  it('give the evidence of a memo one of its own', () => {
    expect(turnPages([500, 600], 0, 900, true)).toEqual([2, 2])
    expect(turnPages([900, 900], 0, 1500, true)).toEqual([2, 2, 2])
  })

  it('break between paragraphs, as evenly as these allow, and count what is recalled before them', () => {
    expect(turnPages([700, 700, 700, 700], 0, 0)).toEqual([2, 4])
    expect(turnPages([700, 700, 700, 700], 1400, 0)).toEqual([1, 4])
  })

  it('lose no paragraph, and begin none with nothing', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(lengths, fc.nat(3000), fc.nat(3000), (blocks, before, asked) => {
        const ends = turnPages(blocks, before, asked)
        expect(ends.filter((end, index) => end === blocks.length && index < ends.length - 1).length).toBeLessThan(2)
        expect(ends.at(-1)).toBe(blocks.length)
        expect(ends).toEqual(ends.toSorted((a, b) => a - b))
        expect(ends[0]).toBeGreaterThan(0)
      }),
    )
  })
})
