import { describe, expect, it } from 'vitest'
import { least, letterOf, digitOf, radix, shareOf, whole } from '../../src/codes/dense/digits'
import { packDense } from '../../src/codes/dense/packDense'
import { rankTeller } from '../../src/codes/dense/rankTeller'
import { mostBytes, strandOf, sumOf, tellNumber } from '../../src/codes/dense/unpackDense'

/** What is asked while ranks are told, each with the letter before it: how likely a one was held, rank by rank. */
function chancesOf(...ranks: readonly (readonly [front: number, rank: number])[]): number[][] {
  const asked: number[][] = []
  const tellRank = rankTeller((chance, known) => {
    asked.at(-1)?.push(chance)
    return known
  })
  for (const [front, rank] of ranks) {
    asked.push([])
    expect(tellRank(front, rank)).toBe(rank)
  }
  return asked
}
/** As likely as not. */
const even = 32_768
const evens = (count: number): number[] => Array.from({ length: count }, () => even)

describe('how likely a bit of a rank is held to be', () => {
  it('is even at first, over as many bits as the rank needs', () => {
    const bits = (rank: number): number[][] => chancesOf([200, rank])
    expect(bits(0)).toEqual([evens(1)])
    expect(bits(1)).toEqual([evens(2)])
    expect(bits(5)).toEqual([evens(6)])
    // Eight figures need no sign that they end.
    expect(bits(127)).toEqual([evens(14)])
    expect(bits(255)).toEqual([evens(15)])
  })

  it('sinks with each nought: by a sixteenth of what came after the letter, by a thirty-second of what came in such times', () => {
    // The letter: 32,768, 30,720, 28,800, 27,000. Times grow quieter at the first, the second, the fourth: even again, but 31,744 at the fourth.
    expect(chancesOf([0, 0], [0, 0], [0, 0], [0, 0])).toEqual([[even], [31_744], [30_784], [29_372]])
    // After another letter only the times are known: quiet for three, as for two.
    expect(chancesOf([0, 0], [0, 0], [0, 0], [9, 0])[3]).toEqual([32_256])
  })

  it('rises with each one', () => {
    // A letter that was late by one: of the letter 34,815 and 30,720, then 36,735 and 28,800; of times as late 33,791 and 31,744.
    expect(chancesOf([7, 1], [7, 1], [7, 1])).toEqual([evens(2), [33_791, 31_744], [35_263, 30_272]])
  })

  it('is learned for each size by itself, and for what began alike', () => {
    // `110`, then `10`: the sizes are known by now, the figures of so short a rank are not.
    expect(chancesOf([3, 6], [3, 2])[1]).toEqual([33_791, 33_791, 33_791, even])
    // `110`, then `101`: its second figure comes where a one came before, its third where none was seen.
    expect(chancesOf([3, 6], [3, 5])[1]).toEqual([33_791, 33_791, 33_791, 31_744, 33_791, even])
  })

  it('is learned for each letter by itself, however long a rank after the one before it', () => {
    expect(chancesOf([0, 144], [1, 2])[1]).toEqual(evens(4))
    expect(chancesOf([255, 255], [254, 255])[1]).toEqual(evens(15))
  })

  it('is learned for times in which letters came as late, the latest of them together', () => {
    const [first, second, third, fourth, fifth] = chancesOf([1, 255], [2, 255], [3, 255], [4, 255], [5, 255])
    expect([first, second, third, fourth]).toEqual([evens(15), evens(15), evens(15), evens(15)])
    // Of times: 33,791 for each one.
    expect(fifth).toEqual(Array.from({ length: 15 }, () => 33_279))
  })

  it('is learned for quiet times apart from times as late that are not', () => {
    const told = chancesOf([1, 4], [2, 48], [3, 0], [4, 0], [5, 0], [6, 0])
    expect(told.slice(2)).toEqual([[even], [even], [even], [even]])
  })
})

describe('bytes packed densely', () => {
  it('count and check them, and say where their strands begin', () => {
    expect([[], [5], [5, 7], [255, 255, 255, 255, 255, 255, 255]].map((of) => sumOf(Uint8Array.from(of)))).toEqual([
      1, 36, 1123, 3_671_796_286,
    ])
    expect([0, 1, 8, 9, 16, 17].map(strandOf)).toEqual([0, 1, 1, 2, 2, 3])
  })

  it('tell a number in thirty-two bits, the highest first, none likelier than another', () => {
    const bits: number[] = []
    const told = tellNumber((chance, known) => {
      expect(chance).toBe(even)
      bits.push(known)
      return known
    }, 0x8000_0005)
    expect([told, bits.join('')]).toEqual([0x8000_0005, '10000000000000000000000000000101'])
  })

  it('take no more letters than their bits need', () => {
    // Ten numbers of 32 bits, then one bit: its letter is the first of all. A letter of text holds 6.54 bits; the last four say where the number ends.
    expect(packDense(Uint8Array.of(0))).toHaveLength(52)
  })

  it('are refused where they are too many', () => {
    expect(() => packDense(new Uint8Array(mostBytes + 1))).toThrow('At most 16777215 bytes can be packed.')
  })
})

describe('the digits of a dense text', () => {
  it('are the letters of ASCII from “!” to “~” but for “<”', () => {
    const digits = Array.from({ length: radix }, (_, digit) => digit)
    const letters = String.fromCharCode(...digits.map(letterOf))
    expect(letters).toBe(
      '!"#$%&\'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
    )
    expect(digits.map(letterOf).map(digitOf)).toEqual(digits)
  })

  it('leave each bit a part of the range, as large as it is likely', () => {
    expect(shareOf(whole, even)).toBe(37_402_497)
    expect([shareOf(least, 0), shareOf(least, 65_535)]).toEqual([1, 804_156])
    expect(least).toBe(804_357)
  })
})
