import { describe, expect, it } from 'vitest'
import { blockGroups, isShort } from '../../../src/classroom/materials/blockGroups'
import { heading, newPage, paragraph, type SheetBlock } from '../../../src/classroom/materials/Sheet'

const long = paragraph('word '.repeat(500))
const some = paragraph('A few words.')
const part: SheetBlock = { kind: 'part', id: 'n1', heading: [{ text: '1' }], blocks: [some] }
const kinds = (blocks: readonly SheetBlock[]) => blockGroups(blocks).map(({ kind, blocks: own }) => [kind, own.length])

describe('what stands on one page of a printed sheet', () => {
  it('is a short ending, so that the last page is never a line or two, and the ending before each new page', () => {
    expect(kinds([long, heading('A'), long, heading('B'), some, some])).toEqual([
      ['plain', 1],
      ['plain', 1],
      ['plain', 1],
      ['together', 3],
    ])
    expect(kinds([long, heading('A'), some, newPage('B'), long, heading('C'), some])).toEqual([
      ['plain', 1],
      ['together', 2],
      ['plain', 1],
      ['plain', 1],
      ['together', 2],
    ])
  })

  it('is of a long ending its last blocks, and of a sheet without headings nothing', () => {
    expect(kinds([long, heading('A'), long, some, some])).toEqual([
      ['plain', 1],
      ['plain', 2],
      ['together', 2],
    ])
    expect(kinds([some, some])).toEqual([
      ['plain', 1],
      ['plain', 1],
    ])
  })

  it('takes parts as a group of their own, which stands in columns', () => {
    expect(kinds([heading('A'), part, part, heading('B'), some])).toEqual([
      ['plain', 1],
      ['parts', 2],
      ['together', 2],
    ])
    expect(isShort([part])).toBe(true)
    expect(isShort([long])).toBe(false)
  })
})
