import { describe, expect, it } from 'vitest'
import { askedOf, itemWords } from '../../../src/classroom/lms/itemInteraction'
import type { ClozeItem, EvidenceItem, MatchItem, NumericItem, OrderItem } from '../../../src/model/Story'
import type { ItemText } from '../../../src/model/Text'
import { anItem } from '../../support/buildStory'

const asked = { objective: 'objective', facts: [], scene: 'morning', hash: 'hash' }
const order: OrderItem = { ...asked, id: 'order', type: 'order', options: ['a', 'b', 'c'], key: ['c', 'a', 'b'] }
const evidence: EvidenceItem = { ...asked, id: 'proof', type: 'evidence', options: ['a', 'b', 'c'], key: ['a', 'c'] }
const match: MatchItem = {
  ...asked,
  id: 'match',
  type: 'match',
  premises: ['p', 'q'],
  targets: ['x', 'y', 'z'],
  key: ['p.y', 'q.x'],
}
const cloze: ClozeItem = {
  ...asked,
  id: 'cloze',
  type: 'cloze',
  gaps: [
    { id: 'who', options: ['he', 'she'], key: 'she' },
    { id: 'what', options: ['war', 'peace'], key: 'war' },
  ],
}
const number: NumericItem = { ...asked, id: 'number', type: 'numeric', key: 1200, tolerance: 5, slips: [] }
const three = [{ id: '', offers: ['a', 'b', 'c'] }]

describe('an answer in the terms of all standards', () => {
  it('is, of a choice, the places of what was chosen, each once, and of nothing that is not offered', () => {
    expect(askedOf(anItem('one'), ['b', 'b', 'elsewhere'])).toEqual({
      kind: 'choice',
      parts: three,
      given: [[0, 1]],
      right: [[[0, 0]]],
    })
    expect(askedOf(anItem('many', { type: 'multiple', key: ['a', 'c'] }), ['c', 'a'])).toEqual({
      kind: 'choice',
      parts: three,
      given: [
        [0, 2],
        [0, 0],
      ],
      right: [
        [
          [0, 0],
          [0, 2],
        ],
      ],
    })
  })

  it('has, of an evidence question, as many right answers as there are sentences that support it', () => {
    expect(askedOf(evidence, ['b'])).toEqual({
      kind: 'choice',
      parts: three,
      given: [[0, 1]],
      right: [[[0, 0]], [[0, 2]]],
    })
  })

  it('keeps, of an order, the order in which it was given', () => {
    expect(askedOf(order, ['c', 'b', 'a'])).toEqual({
      kind: 'sequencing',
      parts: three,
      given: [
        [0, 2],
        [0, 1],
        [0, 0],
      ],
      right: [
        [
          [0, 2],
          [0, 0],
          [0, 1],
        ],
      ],
    })
  })

  it('is, of a matching, a target for each premise; one that was given several things is given none', () => {
    const parts = [
      { id: 'p', offers: ['x', 'y', 'z'] },
      { id: 'q', offers: ['x', 'y', 'z'] },
    ]
    const right = [
      [
        [0, 1],
        [1, 0],
      ],
    ]
    expect(askedOf(match, ['p.x', 'q.z'])).toEqual({
      kind: 'matching',
      parts,
      given: [
        [0, 0],
        [1, 2],
      ],
      right,
    })
    expect(askedOf({ ...match, type: 'attribution' }, ['p.x', 'q.x'])).toEqual({
      kind: 'matching',
      parts,
      given: [
        [0, 0],
        [1, 0],
      ],
      right,
    })
    expect(askedOf(match, ['p.x', 'p.y', 'q.nobody']).given).toEqual([])
  })

  it('is, of a sentence with gaps, a word for each gap that was filled', () => {
    const parts = [
      { id: 'who', offers: ['he', 'she'] },
      { id: 'what', offers: ['war', 'peace'] },
    ]
    const right = [
      [
        [0, 1],
        [1, 0],
      ],
    ]
    expect(askedOf(cloze, ['', 'peace'])).toEqual({ kind: 'matching', parts, given: [[1, 1]], right })
    expect(askedOf(cloze, ['she'])).toEqual({ kind: 'matching', parts, given: [[0, 1]], right })
  })

  it('is, of a number, what was meant most likely, and none where no number was typed', () => {
    const read = (chosen: readonly string[], parts: Partial<NumericItem> = {}) =>
      askedOf({ ...number, ...parts }, chosen)
    const rest = { kind: 'numeric', parts: [], given: [], right: [] }
    expect(read(['1,200'])).toEqual({ ...rest, number: { given: 1200, key: 1200, tolerance: 5 } })
    expect(read(['1,200'], { key: 1, tolerance: 0 })).toEqual({ ...rest, number: { given: 1.2, key: 1, tolerance: 0 } })
    // 1.9 is nearer to 950 than 1900 is.
    expect(read(['1,900'], { key: 950 })).toMatchObject({ number: { given: 1.9 } })
    expect(read(['many'])).toEqual({ ...rest, number: { given: null, key: 1200, tolerance: 5 } })
    expect(read([])).toMatchObject({ number: { given: null } })
    expect(read(['1', '2'])).toMatchObject({ number: { given: null } })
  })
})

describe('the words of a question', () => {
  const part = (text: string) => ({ text, feedback: '' })
  const text: ItemText = { stem: 'Which?', options: { a: part('Gold'), b: part('Salt') }, sentence: 'Not of a choice.' }

  it('are the stem and each option, by its id where it has no words', () => {
    expect(itemWords(anItem('one'), text, 'en')).toEqual({
      language: 'en',
      asked: 'Which?',
      parts: [''],
      offers: [['Gold', 'Salt', 'c']],
    })
  })

  it('are, of a matching, its premises and targets', () => {
    const words = { stem: 'Who?', options: { p: part('Paris') }, targets: { x: 'stayed', y: 'left' } }
    expect(itemWords(match, words, 'fr')).toEqual({
      language: 'fr',
      asked: 'Who?',
      parts: ['Paris', 'q'],
      offers: [
        ['stayed', 'left', 'z'],
        ['stayed', 'left', 'z'],
      ],
    })
  })

  it('are, of a sentence with gaps, the stem, the sentence, and the words for each gap', () => {
    const options = { 'who.he': part('He'), 'who.she': part('She'), 'what.war': part('War') }
    expect(itemWords(cloze, { stem: 'Fill in.', sentence: '{who} wanted {what}.', options }, 'en')).toEqual({
      language: 'en',
      asked: 'Fill in. {who} wanted {what}.',
      parts: ['who', 'what'],
      offers: [
        ['He', 'She'],
        ['War', 'what.peace'],
      ],
    })
    expect(itemWords(cloze, { stem: 'Fill in.', options }, 'en').asked).toBe('Fill in.')
  })
})
