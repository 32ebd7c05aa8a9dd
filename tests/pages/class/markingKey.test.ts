import { expect, it } from 'vitest'
import { markingKey } from '../../../src/pages/class/components/markingKey'

const press = (key: string, parts: Partial<Parameters<typeof markingKey>[0]> = {}) =>
  markingKey({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...parts })

it.each([
  ['3', {}, { kind: 'points', points: 3 }],
  ['à', { code: 'Digit0' }, { kind: 'points', points: 0 }],
  ['2', { code: 'Numpad2' }, { kind: 'points', points: 2 }],
  ['Backspace', {}, { kind: 'points', points: null }],
  ['ArrowDown', {}, { kind: 'row', by: 1 }],
  ['ArrowLeft', {}, { kind: 'page', by: -1 }],
  ['n', {}, { kind: 'not-applicable' }],
  ['c', {}, { kind: 'comment' }],
  ['c', { ctrlKey: true }, null],
  ['x', {}, null],
] as const)('%s at the marking desk, as the page tells', (key, parts, asked) => {
  expect(press(key, parts)).toEqual(asked)
})
