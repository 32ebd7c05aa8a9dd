import { describe, expect, it } from 'vitest'
import { formOf } from '../../../src/classroom/items/formOf'
import type { ClozeItem, MatchItem, NumericItem, OrderItem } from '../../../src/model/Story'
import type { ItemText } from '../../../src/model/Text'
import { anItem } from '../../support/buildStory'

const asked = { objective: 'objective', facts: [], scene: 'morning', hash: 'hash' }
/** Words for a and b; b is what somebody believes. */
const text: ItemText = {
  stem: 'Who?',
  options: {
    a: { text: 'Aya', feedback: 'Yes.' },
    b: { text: 'Bo', feedback: 'No.', misconception: 'Bo was there' },
  },
}
const silent: ItemText = { stem: 'Who?', options: {} }

describe('the form of a question', () => {
  it('to choose in has each answer with its feedback and what it shows; one without words stands for itself', () => {
    expect(formOf(anItem('one'), text)).toStrictEqual({
      kind: 'choice',
      single: true,
      inOrder: false,
      answers: [
        { id: 'a', text: 'Aya', feedback: 'Yes.', right: true },
        { id: 'b', text: 'Bo', feedback: 'No.', right: false, misconception: 'Bo was there' },
        { id: 'c', text: 'c', feedback: '', right: false },
      ],
    })
  })

  it('takes several answers of a multiple choice, and keeps the order of a passage', () => {
    const [options, key] = [['a'], ['a']]
    const answers = [{ id: 'a', text: 'Aya', feedback: 'Yes.', right: true }]
    const choice = { kind: 'choice', answers }
    const many = anItem('many', { type: 'multiple', options, key })
    expect(formOf(many, text)).toStrictEqual({ ...choice, single: false, inOrder: false })
    const passage = { ...asked, id: 'evidence', type: 'evidence', options, key } as const
    expect(formOf(passage, text)).toStrictEqual({ ...choice, single: true, inOrder: true })
  })

  it('to match has premises with their targets, each of which is given once', () => {
    const item: MatchItem = {
      ...asked,
      id: 'match',
      type: 'match',
      premises: ['a', 'c'],
      targets: ['x', 'y'],
      key: ['a.y'],
    }
    const form = {
      kind: 'pairs',
      once: true,
      premises: [
        { id: 'a', text: 'Aya', feedback: 'Yes.', target: 'y' },
        { id: 'c', text: 'c', feedback: '', target: '' },
      ],
      targets: [
        { id: 'x', text: 'Mali' },
        { id: 'y', text: 'y' },
      ],
    }
    expect(formOf(item, { ...text, targets: { x: 'Mali' } })).toStrictEqual(form)
    expect(formOf({ ...item, type: 'attribution' }, text)).toStrictEqual({
      ...form,
      once: false,
      targets: [
        { id: 'x', text: 'x' },
        { id: 'y', text: 'y' },
      ],
    })
  })

  it('to order has the steps as they follow, with their places from 1', () => {
    const item: OrderItem = { ...asked, id: 'order', type: 'order', options: ['a', 'b'], key: ['b', 'a'] }
    expect(formOf(item, text)).toStrictEqual({
      kind: 'order',
      steps: [
        { id: 'b', text: 'Bo', feedback: 'No.', target: '1' },
        { id: 'a', text: 'Aya', feedback: 'Yes.', target: '2' },
      ],
    })
  })

  it('for a number has its bounds and what is said to it and to each slip, where something is', () => {
    const item: NumericItem = { ...asked, id: 'number', type: 'numeric', key: 49, tolerance: 1, slips: [94, 4.9] }
    const told = { unit: 'soldiers', feedback: '49 of them.', slips: ['Turn it round.'] }
    const form = { kind: 'number', value: 49, tolerance: 1 }
    expect(formOf(item, { ...silent, ...told })).toStrictEqual({
      ...form,
      unit: 'soldiers',
      feedback: '49 of them.',
      slips: [
        { value: 94, feedback: 'Turn it round.' },
        { value: 4.9, feedback: '' },
      ],
    })
    expect(formOf(item, silent)).toStrictEqual({
      ...form,
      unit: '',
      feedback: '',
      slips: [
        { value: 94, feedback: '' },
        { value: 4.9, feedback: '' },
      ],
    })
  })

  it('with gaps has words and gaps as the sentence has them, and leaves braces that name no gap', () => {
    const item: ClozeItem = {
      ...asked,
      id: 'gaps',
      type: 'cloze',
      gaps: [
        { id: 'who', options: ['a', 'b'], key: 'b' },
        { id: 'when', options: ['c'], key: 'c' },
      ],
    }
    const options = { 'who.a': { text: 'Aya', feedback: 'Not she.' }, a: { text: 'no gap’s word', feedback: '' } }
    const sentence = '{when}, {who} was {not-there}.'
    expect(formOf(item, { stem: 'Fill in.', options, sentence })).toStrictEqual({
      kind: 'gaps',
      parts: [
        { id: 'when', answers: [{ id: 'c', text: 'c', feedback: '', right: true }] },
        ', ',
        {
          id: 'who',
          answers: [
            { id: 'a', text: 'Aya', feedback: 'Not she.', right: false },
            { id: 'b', text: 'b', feedback: '', right: true },
          ],
        },
        ' was ',
        '{not-there}',
        '.',
      ],
    })
    expect(formOf(item, silent)).toStrictEqual({ kind: 'gaps', parts: [] })
  })
})
