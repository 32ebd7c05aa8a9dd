import { describe, expect, it } from 'vitest'
import { kindOf } from '../../src/engine/items/itemKinds'
import { longestNumber, readNumber } from '../../src/engine/items/readNumber'
import type { Mix } from '../../src/engine/items/ItemKind'
import type { ClozeItem, EvidenceItem, MatchItem } from '../../src/model/Story'
import type { ItemText } from '../../src/model/Text'
import { anItem } from '../support/buildStory'

const asked = { objective: 'objective', facts: [], scene: 'morning', hash: 'hash' }
const part = (text: string, feedback: string) => ({ text, feedback })
const options = {
  a: part('Apples', 'Too sweet.'),
  b: part('Berries', 'Right.'),
  'who.a': part('the army', 'Not yet.'),
  'who.b': part('the court', 'Yes.'),
  'what.a': part('a coup', 'No.'),
}
const text: ItemText = {
  stem: 'Which?',
  options,
  targets: { x: 'France', y: 'Mali' },
  sentence: '{who} called it {what}.',
}
const bare: ItemText = { stem: 'Which?', options: {} }
/** Mixes nothing, and tells which list was to be mixed. */
const told: Mix = (ids, what = '/') => [...ids, what]

describe('a question with options', () => {
  const many = anItem('many', { type: 'multiple', options: ['a', 'b', 'c'], key: ['b', 'c'] })
  const sentence: EvidenceItem = {
    ...asked,
    id: 'sentence',
    type: 'evidence',
    options: ['a', 'b', 'c'],
    key: ['b', 'c'],
  }
  const all = [many, anItem('one', { key: ['b', 'c'] }), sentence]

  it('prints them all and those that are right; one without words stands for itself', () => {
    for (const item of all)
      expect(kindOf(item).lines(item, text)).toEqual({
        offered: ['Apples', 'Berries', 'c'],
        right: ['Berries', 'c'],
        parts: [
          { text: 'Apples', feedback: 'Too sweet.', right: false },
          { text: 'Berries', feedback: 'Right.', right: true },
          { text: 'c', feedback: '', right: true },
        ],
      })
  })

  it('mixes its options, but not the sentences of a passage', () => {
    expect(all.map((item) => kindOf(item).view(item, told))).toEqual([
      { type: 'multiple', options: ['a', 'b', 'c', '/'] },
      { type: 'single', options: ['a', 'b', 'c', '/'] },
      { type: 'evidence', options: ['a', 'b', 'c'] },
    ])
  })

  it('marks each option as chosen or left, and as what it should have been', () => {
    for (const item of all)
      expect(kindOf(item).mark(item, ['a', 'b'])).toEqual([
        { part: 'a', given: 'chosen', key: null, right: false },
        { part: 'b', given: 'chosen', key: 'chosen', right: true },
        { part: 'c', given: null, key: 'chosen', right: false },
      ])
    expect(kindOf(many).mark(many, [])[0]).toEqual({ part: 'a', given: null, key: null, right: true })
  })

  it('lists what may be chosen, and what was: nothing twice, and no open place', () => {
    for (const item of all) {
      const kind = kindOf(item)
      expect(kind.words(item)).toEqual(['a', 'b', 'c'])
      expect(kind.choices(item)).toEqual([
        { part: null, chosen: 'a', key: false },
        { part: null, chosen: 'b', key: true },
        { part: null, chosen: 'c', key: true },
      ])
      expect(kind.taken(item, ['c', '', 'a', 'c'])).toEqual([
        { part: null, chosen: 'c', key: false },
        { part: null, chosen: 'a', key: false },
      ])
    }
  })

  it('has as many answers as options, or as sets of them but the empty one', () => {
    expect(all.map((item) => kindOf(item).answers(item))).toEqual([7, 3, 3])
  })
})

describe('a question for pairs', () => {
  const match: MatchItem = {
    ...{ ...asked, id: 'match', type: 'match', premises: ['a', 'b', 'ab'], targets: ['x', 'y', 'z', 'w'] },
    key: ['a.y', 'b.x', 'ab.z'],
  }
  const whose: MatchItem = { ...match, id: 'whose', type: 'attribution' }
  const mark = (item: MatchItem, ...chosen: string[]) => kindOf(item).mark(item, chosen)

  it('prints premises and targets, and each pair that is right; one without words stands for itself', () => {
    for (const item of [match, whose]) {
      expect(kindOf(item).lines(item, text)).toEqual({
        offered: ['Apples', 'Berries', 'ab', 'France', 'Mali', 'z', 'w'],
        right: ['Apples → Mali', 'Berries → France', 'ab → z'],
        parts: [
          { text: 'Apples', feedback: 'Too sweet.', right: null },
          { text: 'Berries', feedback: 'Right.', right: null },
          { text: 'ab', feedback: '', right: null },
        ],
      })
      expect(kindOf(item).lines(item, bare).right).toEqual(['a → y', 'b → x', 'ab → z'])
      expect(kindOf(item).words(item)).toEqual(['a', 'b', 'ab', 'x', 'y', 'z', 'w'])
    }
  })

  it('mixes premises and targets, each by themselves', () => {
    for (const item of [match, whose])
      expect(kindOf(item).view(item, told)).toEqual({
        ...{ type: item.type, premises: ['a', 'b', 'ab', '/'], targets: ['x', 'y', 'z', 'w', '/targets'] },
      })
  })

  it('lists its pairs by the place of the premise, and what was paired, though it knows no such premise', () => {
    for (const item of [match, whose]) {
      expect(kindOf(item).choices(item)).toEqual([
        { part: 0, chosen: 'a.y', key: true },
        { part: 1, chosen: 'b.x', key: true },
        { part: 2, chosen: 'ab.z', key: true },
      ])
      expect(kindOf(item).taken(item, ['ab.x', 'b.b.', '', 'ab.x', 'q.x'])).toEqual([
        { part: 2, chosen: 'ab.x', key: false },
        { part: 1, chosen: 'b.b.', key: false },
        { part: -1, chosen: 'q.x', key: false },
      ])
    }
  })

  it('marks each premise with what it was given, and a target given twice as right for neither but where it may be', () => {
    expect(mark(match, 'a.y', 'b.y', 'ab.z')).toEqual([
      { part: 'a', given: 'y', key: 'y', right: false },
      { part: 'b', given: 'y', key: 'x', right: false },
      { part: 'ab', given: 'z', key: 'z', right: true },
    ])
    expect(mark(whose, 'a.y', 'b.y').map(({ right }) => right)).toEqual([true, false, false])
  })

  it('marks a premise that was given nothing or several, or has no right target, as given none', () => {
    expect(mark(whose, 'a.x', 'a.y')).toEqual([
      { part: 'a', given: null, key: 'y', right: false },
      { part: 'b', given: null, key: 'x', right: false },
      { part: 'ab', given: null, key: 'z', right: false },
    ])
    expect(mark({ ...whose, key: ['b.x', 'ab.z'] })[0]).toEqual({ part: 'a', given: null, key: null, right: false })
  })

  it('has as many answers as there are ways to pair', () => {
    expect(kindOf(match).answers(match)).toBe(24)
    expect(kindOf(match).answers({ ...match, targets: ['x', 'y'] })).toBe(0)
    expect(kindOf(whose).answers(whose)).toBe(64)
  })
})

describe('a sentence with gaps', () => {
  const gaps: ClozeItem = {
    ...{ ...asked, id: 'gaps', type: 'cloze' },
    gaps: [
      { id: 'who', options: ['a', 'b'], key: 'b' },
      { id: 'what', options: ['a', 'c', 'd'], key: 'a' },
    ],
  }
  const kind = kindOf(gaps)

  it('prints the words for each gap, and the sentence with those that are right', () => {
    expect(kind.lines(gaps, text)).toEqual({
      offered: ['the army / the court', 'a coup / what.c / what.d'],
      right: ['the court called it a coup.'],
      parts: [
        { text: 'the army', feedback: 'Not yet.', right: null },
        { text: 'the court', feedback: 'Yes.', right: null },
        { text: 'a coup', feedback: 'No.', right: null },
        { text: 'what.c', feedback: '', right: null },
        { text: 'what.d', feedback: '', right: null },
      ],
    })
    expect(kind.lines(gaps, bare).right).toEqual([''])
  })

  it('shows each gap with its own words, in an order of its own', () => {
    expect(kind.view(gaps, told)).toEqual({
      type: 'cloze',
      gaps: [
        { id: 'who', options: ['a', 'b', '/who'] },
        { id: 'what', options: ['a', 'c', 'd', '/what'] },
      ],
    })
  })

  it('lists the words of every gap, and what was filled in by the place of the gap', () => {
    expect(kind.words(gaps)).toEqual(['a', 'b', 'a', 'c', 'd'])
    expect(kind.choices(gaps)).toEqual([
      { part: 0, chosen: 'a', key: false },
      { part: 0, chosen: 'b', key: true },
      { part: 1, chosen: 'a', key: true },
      { part: 1, chosen: 'c', key: false },
      { part: 1, chosen: 'd', key: false },
    ])
    expect(kind.taken(gaps, ['', 'a'])).toEqual([{ part: 1, chosen: 'a', key: false }])
    expect(kind.taken(gaps, ['a', 'a'])).toEqual([
      { part: 0, chosen: 'a', key: false },
      { part: 1, chosen: 'a', key: false },
    ])
  })

  it('marks each gap, and has as many answers as ways to fill them', () => {
    expect(kind.mark(gaps, ['b', 'b'])).toEqual([
      { part: 'who', given: 'b', key: 'b', right: true },
      { part: 'what', given: null, key: 'a', right: false },
    ])
    expect(kind.answers(gaps)).toBe(6)
  })
})

it('a number is read up to its longest, and not beyond', () => {
  const longest = '0'.repeat(longestNumber - 1) + '7'
  expect(readNumber(longest)).toEqual([7])
  expect(readNumber(`0${longest}`)).toEqual([])
})
