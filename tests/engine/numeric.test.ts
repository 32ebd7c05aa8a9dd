import { describe, expect, it } from 'vitest'
import { isNear, numeric } from '../../src/engine/items/numeric'
import type { NumericItem } from '../../src/model/Story'

const asked = { objective: 'objective', facts: [], scene: 'morning', hash: 'hash' }
const item: NumericItem = { ...asked, id: 'number', type: 'numeric', key: 49, tolerance: 1, slips: [94, 4.9] }

describe('a question for a number', () => {
  it('offers nothing to choose from', () => {
    expect(numeric.view()).toEqual({ type: 'numeric' })
    expect(numeric.words()).toEqual([])
    expect(numeric.choices()).toEqual([])
  })

  it('tells what was typed beside what is right, and an empty field as no answer', () => {
    const mark = { part: 'value', key: '49' }
    expect(numeric.mark(item, ['50'])).toEqual([{ ...mark, given: '50', right: true }])
    expect(numeric.mark(item, ['94'])).toEqual([{ ...mark, given: '94', right: false }])
    expect(numeric.mark(item, [''])).toEqual([{ ...mark, given: null, right: false }])
    expect(numeric.mark(item, [])).toEqual([{ ...mark, given: null, right: false }])
  })

  it('prints the number with what it counts, and what is said to each slip', () => {
    const text = { stem: 'How many?', options: {}, unit: 'soldiers', slips: ['Turn it round.'] }
    expect(numeric.lines(item, text)).toEqual({
      offered: [],
      right: ['49 soldiers'],
      parts: [
        { text: '94', feedback: 'Turn it round.', right: false },
        { text: '4.9', feedback: '', right: false },
      ],
    })
  })

  it('prints the number alone where the words name no unit and say nothing to slips', () => {
    const { right, parts } = numeric.lines(item, { stem: 'How many?', options: {} })
    expect(right).toEqual(['49'])
    expect(parts.map(({ feedback }) => feedback)).toEqual(['', ''])
  })

  it('lists each number of an answer once, and whether it is right, but no empty field', () => {
    expect(numeric.taken(item, ['50', '', '94', '50'])).toEqual([
      { part: null, chosen: '50', key: true },
      { part: null, chosen: '94', key: false },
    ])
  })

  it('takes an exact nought as right where nothing else is', () => {
    expect(isNear('0', 0, 0)).toBe(true)
    expect(isNear('1', 0, 0)).toBe(false)
  })
})
