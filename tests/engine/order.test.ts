import { describe, expect, it } from 'vitest'
import { order } from '../../src/engine/items/order'
import type { OrderItem } from '../../src/model/Story'

const asked = { objective: 'objective', facts: [], scene: 'morning', hash: 'hash' }
const item: OrderItem = { ...asked, id: 'order', type: 'order', options: ['a', 'b', 'c'], key: ['c', 'a', 'b'] }

describe('steps to put in order', () => {
  it('are shown as mixed, turned round only where that would be the right order', () => {
    expect(order.view(item, () => ['c', 'b', 'a']).options).toEqual(['c', 'b', 'a'])
    expect(order.view(item, () => ['c', 'a', 'b']).options).toEqual(['b', 'a', 'c'])
  })

  it('are each told the place that they were given and the right one, what is unknown or named twice taking none', () => {
    expect(order.mark(item, ['x', 'c', 'c', 'b'])).toEqual([
      { part: 'a', given: null, key: '2', right: false },
      { part: 'b', given: '2', key: '3', right: false },
      { part: 'c', given: '1', key: '1', right: true },
    ])
  })

  it('can be put in six ways where there are three', () => {
    expect(order.answers(item)).toBe(6)
  })

  it('are right or not at once where there is but one', () => {
    const single: OrderItem = { ...item, options: ['a'], key: ['a'] }
    expect(order.score(single, ['a'])).toBe(1)
    expect(order.score(single, [])).toBe(0)
  })

  it('are printed in words as offered and as is right, one without words by its id', () => {
    const options = { a: { text: 'Noon', feedback: 'Then.' }, c: { text: 'Dawn', feedback: 'First.' } }
    expect(order.lines(item, { stem: 'In which order?', options })).toEqual({
      offered: ['Noon', 'b', 'Dawn'],
      right: ['Dawn', 'Noon', 'b'],
      parts: [
        { text: 'Noon', feedback: 'Then.', right: null },
        { text: 'b', feedback: '', right: null },
        { text: 'Dawn', feedback: 'First.', right: null },
      ],
    })
  })

  it('are listed with the right one for each place', () => {
    expect(order.choices(item)).toEqual([
      { part: 0, chosen: 'c', key: true },
      { part: 1, chosen: 'a', key: true },
      { part: 2, chosen: 'b', key: true },
    ])
  })
})
