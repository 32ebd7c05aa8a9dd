import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lettersInUse } from '../../src/build/lettersInUse'

it('finds every letter in use among those that the faces were cut to: else npm run faces', () => {
  const cut = new Set(readFileSync('src/styles/faces/letters.txt', 'utf8'))
  const used = lettersInUse('.')
  expect(used).toContain('œ')
  expect([...used].filter((letter) => !cut.has(letter))).toEqual([])
})
