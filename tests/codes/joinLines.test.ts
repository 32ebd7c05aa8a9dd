import { expect, it } from 'vitest'
import { joinLines } from '../../src/codes/joinLines'

it('a text with broken lines is one line, and each letter of it knows where it stands now', () => {
  const text = 'ab\r\n> |c=\nd \u200be\rf'
  const joined = joinLines(text)
  expect(joined.text).toBe('abcdef')
  expect(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => joined.at(text.indexOf(letter)))).toEqual([0, 1, 2, 3, 4, 5])
})

it('a text without breaks stays as it is', () => {
  const joined = joinLines('a=b')
  expect([joined.text, joined.at(0), joined.at(2)]).toEqual(['a=b', 0, 2])
})
