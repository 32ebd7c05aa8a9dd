import { describe, expect, it } from 'vitest'
import { fromBytes, mostBytes, squeeze, toBytes, unsqueeze } from '../../src/codes/squeeze'

/** Bytes without a pattern, which no squeezing shortens. */
function noise(length: number): Uint8Array {
  let chance = 1
  return Uint8Array.from({ length }, () => (chance = (chance * 48_271) % 2_147_483_647) & 255)
}

describe('what was squeezed', () => {
  it('comes back, whatever its length', () => {
    // With the five bytes before it, what cannot be shortened is read in one slice, in one exactly, in one and a byte.
    for (const length of [0, 1, 1018, 1019, 1020, 2100]) {
      const bytes = noise(length)
      expect(unsqueeze(squeeze(bytes))).toEqual(bytes)
    }
    expect(squeeze(noise(1019))).toHaveLength(1024)
    expect(squeeze(new Uint8Array(1000)).length).toBeLessThan(20)
  })

  it('gives nothing where it is damaged, cut or empty', () => {
    const squeezed = squeeze(noise(1019))
    expect(unsqueeze(squeezed.slice(0, -1))).toBeNull()
    expect(unsqueeze(Uint8Array.of(255, 255, 255))).toBeNull()
    expect(unsqueeze(Uint8Array.of())).toBeNull()
  })

  it('gives nothing where it grows beyond what it may', () => {
    const squeezed = squeeze(new Uint8Array(1000))
    expect(unsqueeze(squeezed, 1000)).toHaveLength(1000)
    expect(unsqueeze(squeezed, 999)).toBeNull()
    expect(mostBytes).toBe(4_000_000)
  })
})

it('a value is written as JSON, and what is no JSON reads as no value', () => {
  expect(toBytes({ a: 'é' })).toEqual(Uint8Array.of(123, 34, 97, 34, 58, 34, 195, 169, 34, 125))
  expect(fromBytes(toBytes({ a: 'é' }))).toEqual({ a: 'é' })
  expect(fromBytes(Uint8Array.of(123))).toBeUndefined()
})
