import { expect, it } from 'vitest'
import { writeCode } from '../../src/codes/codeText'
import { readPlain, writePlain } from '../../src/codes/plainCode'

it('a code that anybody can read gives back its assignment and its bytes', () => {
  const bytes = Uint8Array.of(1, 2, 3, 250)
  expect(readPlain(writePlain('classe é', bytes))).toEqual({ ok: true, value: { assignment: 'classe é', bytes } })
})

it.each([
  ['not-a-code', 'AB1.s.4.0muxgng.Zm9v'],
  ['not-a-code', 'Hello'],
  ['damaged', 'AB1.p.4.0000000.Zm9v'],
  // Whole as a code, but what it holds is empty, or cannot be unpacked.
  ['damaged', writeCode('plain', Uint8Array.of())],
  ['damaged', writeCode('plain', Uint8Array.of(1, 97, 255, 255))],
])('is called %s: “%s”', (kind, text) => {
  expect(readPlain(text)).toEqual({ ok: false, error: { kind } })
})
