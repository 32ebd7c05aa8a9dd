import { describe, expect, it } from 'vitest'
import { ByteReader } from '../../src/codes/ByteReader'
import { ByteWriter } from '../../src/codes/ByteWriter'

const written = (write: (to: ByteWriter) => void): number[] => {
  const to = new ByteWriter()
  write(to)
  return [...to.done()]
}

describe('numbers and texts as bytes', () => {
  it.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [2 ** 53 - 1, [255, 255, 255, 255, 255, 255, 255, 15]],
  ])('the number %i takes as few as it needs, and is read back', (number, bytes) => {
    expect(written((to) => to.number(number))).toEqual(bytes)
    const from = new ByteReader(Uint8Array.from(bytes))
    expect([from.number(), from.left, from.failed]).toEqual([number, 0, false])
  })

  it('are short near zero, above and below', () => {
    const numbers = [0, -1, 1, -2, 2, -64, 64]
    const bytes = written((to) => numbers.forEach((number) => to.signed(number)))
    expect(bytes).toEqual([0, 1, 2, 3, 4, 127, 128, 1])
    const from = new ByteReader(Uint8Array.from(bytes))
    expect(numbers.map(() => from.signed())).toEqual(numbers)
  })

  it('of a text stand after its length in bytes', () => {
    const bytes = written((to) => to.text('né'))
    expect(bytes).toEqual([3, 110, 195, 169])
    expect(new ByteReader(Uint8Array.from(bytes)).text()).toBe('né')
  })
})

describe('reading past the end', () => {
  it('gives nought, or what is there, and says that it failed', () => {
    const none = new ByteReader(Uint8Array.of(128))
    expect([none.number(), none.failed]).toEqual([0, true])
    const short = new ByteReader(Uint8Array.of(1, 2))
    expect([[...short.raw(2)], short.failed]).toEqual([[1, 2], false])
    const shorter = new ByteReader(Uint8Array.of(1, 2))
    expect([[...shorter.raw(3)], shorter.left, shorter.failed]).toEqual([[1, 2], 0, true])
  })

  it('is not waited for where a number has no end', () => {
    const endless = new ByteReader(new Uint8Array(20).fill(255))
    expect([endless.number(), endless.failed]).toEqual([0, true])
  })
})
