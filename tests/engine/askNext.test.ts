import { expect, it } from 'vitest'
import { askNext } from '../../src/engine/learning/askNext'
import { anItem } from '../support/buildStory'

const asked = (id: string, objective: string, misconception?: string) => ({
  item: anItem(id, { objective }),
  text: {
    stem: id,
    options: { b: { text: 'b', feedback: '', ...(misconception !== undefined && { misconception }) } },
  },
})
const rest = [asked('one', 'x'), asked('two', 'y'), asked('three', 'z', 'the UN left')]
const order = (objective: string, misconception?: string): readonly string[] =>
  askNext(rest, asked('missed', objective, misconception), ['b']).map(({ item }) => item.id)

it('asks next what the same mistake would get wrong, else what serves the same objective', () => {
  expect(order('y', 'the UN left')).toEqual(['three', 'one', 'two'])
  expect(order('y', 'something else')).toEqual(['two', 'one', 'three'])
  expect(order('none')).toEqual(['one', 'two', 'three'])
})
