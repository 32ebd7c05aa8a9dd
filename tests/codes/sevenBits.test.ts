import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSevenBits, writeSevenBits } from '../../src/codes/sevenBits'

it('any bytes come back as they were, from letters that a page keeps and that end no script', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = writeSevenBits(bytes)
      expect(text).not.toMatch(/[\0\r<]/u)
      expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text)
      expect([...readSevenBits(text)]).toEqual([...bytes])
    }),
  )
})

it('the barred letters come back wherever they stand, the last place too', () => {
  for (const byte of [0, 1, 13, 26, 60, 120, 0x80])
    for (const length of [1, 2, 6, 7, 8]) {
      const bytes = new Uint8Array(length).fill(byte)
      expect([...readSevenBits(writeSevenBits(bytes))]).toEqual([...bytes])
    }
})

it('takes eight bytes for seven', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 2_654_435_761) >>> 13)
  expect(new TextEncoder().encode(writeSevenBits(bytes)).length / bytes.length).toBeLessThan(1.145)
})
