import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/engine/items/readNumber'
import { judgeItem, mayTryAgain, scoreItem, worthOf } from '../../src/engine/judgeItem'
import { viewOf } from '../../src/engine/quiz'
import type {
  ClozeItem,
  EvidenceItem,
  Item,
  ItemOf,
  ItemType,
  MatchItem,
  NumericItem,
  OrderItem,
} from '../../src/model/Story'
import { anItem } from '../support/buildStory'
import { filled } from '../support/filled'

const asked = { objective: 'o', facts: [], scene: 's', hash: 'h' }
const order: OrderItem = {
  ...asked,
  id: 'order',
  type: 'order',
  options: ['a', 'b', 'c', 'd'],
  key: ['d', 'a', 'c', 'b'],
}
const match: MatchItem = {
  ...asked,
  id: 'match',
  type: 'match',
  premises: ['p', 'q', 'r'],
  targets: ['x', 'y', 'z', 'none'],
  key: ['p.x', 'q.y', 'r.z'],
}
const attribution: MatchItem = { ...match, id: 'whose', type: 'attribution', key: ['p.x', 'q.x', 'r.z'] }
const numeric: NumericItem = { ...asked, id: 'number', type: 'numeric', key: 2400, tolerance: 100, slips: [24] }
const cloze: ClozeItem = {
  ...asked,
  id: 'cloze',
  type: 'cloze',
  gaps: [
    { id: 'one', options: ['a', 'b', 'c'], key: 'b' },
    { id: 'two', options: ['a', 'b', 'c'], key: 'c' },
  ],
}
const multiple = anItem('many', { type: 'multiple', options: ['a', 'b', 'c', 'd'], key: ['a', 'b'] })
const evidence: EvidenceItem = { ...asked, id: 'evidence', type: 'evidence', options: ['a', 'b', 'c'], key: ['b', 'c'] }
const fixtures: { readonly [K in ItemType]: ItemOf<K> } = {
  single: anItem('one'),
  multiple,
  order,
  match,
  attribution,
  numeric,
  cloze,
  evidence,
}
const every: readonly Item[] = Object.values(fixtures)

it.each([
  ['an order in full', order, ['d', 'a', 'c', 'b'], 1],
  ['two neighbours swapped', order, ['d', 'c', 'a', 'b'], 2 / 3],
  ['the reverse order', order, ['b', 'c', 'a', 'd'], 0],
  ['the first step alone', order, ['d'], 0],
  ['a step named twice and one unknown', order, ['d', 'd', 'x', 'a', 'c', 'b'], 1],
  ['every premise with its target', match, ['p.x', 'q.y', 'r.z'], 1],
  ['one premise of three', match, ['p.x', 'q.none'], 1 / 3],
  ['every target for a premise', match, ['p.x', 'p.y', 'p.z'], 0],
  ['one target for every premise', match, ['p.x', 'q.x', 'r.x'], 0],
  ['one holder for two statements', attribution, ['p.x', 'q.x', 'r.x'], 2 / 3],
  ['a number to the tolerance', numeric, ['2 500'], 1],
  ['a number beyond it', numeric, ['2501'], 0],
  ['two numbers at once', numeric, ['2400', '1'], 0],
  ['no number', numeric, ['many'], 0],
  ['one gap of two', cloze, ['b', 'a'], 0.5],
  ['the second gap alone', cloze, ['', 'c'], 0.5],
  ['a word that is not offered', cloze, ['b', 'x'], 0.5],
  ['either sentence that bears the claim out', evidence, ['c'], 1],
  ['both of them at once', evidence, ['b', 'c'], 0],
  ['a sentence that does not', evidence, ['a'], 0],
])('%s', (_, item, chosen, points) => {
  expect(scoreItem(item, chosen).points).toBeCloseTo(points)
})

it('scores any answer to any type between nothing and full marks, and nothing given gives nothing', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('a', 'b', 'c', 'd', 'p.x', 'q.x', 'q.y', 'r.z', 'r.none', '2400', '2,4', ''),
  )
  fc.assert(
    fc.property(fc.constantFrom(...every), fc.array(piece, { maxLength: 9 }), (item, chosen) => {
      const { points, max } = scoreItem(item, chosen)
      expect(points).toBeGreaterThanOrEqual(0)
      expect(points).toBeLessThanOrEqual(max)
      expect(judgeItem(item, { chosen }).parts.every(({ part }) => part)).toBe(true)
    }),
  )
  for (const item of filled(every)) expect(scoreItem(item, []).points).toBe(0)
})

it.each([
  ['8 000 000', [8_000_000]],
  ['8\u202f000\u202f000', [8_000_000]],
  ['148,5', [148.5]],
  ['148.5', [148.5]],
  ['8,000,000', [8_000_000]],
  ['2.400,5', [2400.5]],
  ['1,200', [1.2, 1200]],
  ['−3', [-3]],
  ['a lot', []],
  ['', []],
  ['1,2,3', []],
])('reads “%s” as a number in every way in which it may be meant', (typed, readings) => {
  expect(readNumber(typed)).toEqual(readings)
})

describe('a second try', () => {
  it.each([
    ['is offered after one pair of three', match, ['p.x', 'q.y', 'r.x'], true],
    ['is not after two of three, which earned more than it could', attribution, ['p.x', 'q.x', 'r.x'], false],
    ['is not where one answer is left', anItem('pair', { options: ['a', 'b'] }), ['b'], false],
    ['is where two are', anItem('three'), ['b'], true],
    ['is after a wrong number', numeric, ['7'], true],
    ['is not after the right answer', anItem('right'), ['a'], false],
  ])('%s', (_, item, chosen, offered) => {
    expect(mayTryAgain(item, { chosen })).toBe(offered)
  })

  it('is worth half, and the better of both tries counts', () => {
    expect(judgeItem(cloze, { chosen: ['b', 'c'], again: true })).toMatchObject({ points: 0.5, right: true })
    expect(worthOf(cloze, [{ chosen: ['a', 'a'] }, { chosen: ['b', 'c'], again: true }])).toBe(0.5)
    expect(worthOf(match, [{ chosen: ['p.x', 'q.y'] }, { chosen: ['p.x', 'q.y', 'r.z'], again: true }])).toBeCloseTo(
      2 / 3,
    )
    expect(worthOf(match, [])).toBe(0)
  })
})

describe('an item as it is put to a learner', () => {
  it('keeps the sentences of a passage in their order', () => {
    for (let seed = 0; seed < 20; seed++)
      expect(viewOf(evidence, { chapter: 'c', episode: 'e' }, `${seed}`)).toMatchObject({ options: ['a', 'b', 'c'] })
  })

  it('has no key, and never shows an order that is right from the start', () => {
    for (let seed = 0; seed < 60; seed++) {
      const place = { chapter: 'c', episode: 'e' }
      for (const item of filled(every))
        expect(JSON.stringify(viewOf(item, place, `${seed}`))).not.toMatch(/"key"|"hash"|"slips"/u)
      expect(viewOf(order, place, `${seed}`)).not.toMatchObject({ options: order.key })
    }
  })
})
