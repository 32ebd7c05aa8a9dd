import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { componentIds } from '../../src/build/componentIds'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

it('names a component by its path, the same however often its words change', () => {
  const idOf = componentIds()
  const first = idOf('src/App.vue', 'one', true, hash)
  expect(first).toMatch(/^[\da-z]{4}$/)
  expect(idOf('src/App.vue', 'another', true, hash)).toBe(first)
  expect(componentIds()('src/App.vue', '', false, hash)).toBe(first)
  expect(idOf('src/pages/Other.vue', 'one', true, hash)).not.toBe(first)
})

it('names both of two components whose styles would be one', () => {
  const idOf = componentIds()
  idOf('src/One.vue', '', true, () => '0000000f')
  expect(() => idOf('src/Two.vue', '', true, () => '0000000f')).toThrow('src/Two.vue and src/One.vue would share')
})
