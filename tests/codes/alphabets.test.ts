import { describe, expect, it } from 'vitest'
import { base32, base64url } from '../../src/codes/alphabets'

const hello = Uint8Array.of(104, 101, 108, 108, 111)

describe('bytes as capitals and figures', () => {
  it('are written five bits a letter, the rest filled up with noughts', () => {
    expect(base32.write(hello)).toBe('D1JPRV3F')
    expect(base32.write(Uint8Array.of(255))).toBe('ZW')
    expect(base32.write(Uint8Array.of())).toBe('')
  })

  it('are read in small letters and with letters that look alike', () => {
    expect(base32.read('dijprv3f')).toEqual(hello)
    expect(base32.read('dLjPrv3F')).toEqual(hello)
    expect(base32.read('oO')).toEqual(Uint8Array.of(0))
  })
})

describe('bytes as letters of an address', () => {
  it('are written six bits a letter, without padding', () => {
    expect(base64url.write(hello)).toBe('aGVsbG8')
    expect(base64url.write(Uint8Array.of(251, 255))).toBe('-_8')
  })

  it('are read up to the first letter that is none; bits left over are dropped', () => {
    expect(base64url.read('aGVsbG8')).toEqual(hello)
    expect(base64url.read('aGVsbG8!aGVs')).toEqual(hello)
    expect(base64url.read('_')).toEqual(Uint8Array.of())
  })

  it('are read as a whole or not at all', () => {
    expect(base64url.readAll('aGVsbG8')).toEqual(hello)
    expect(base64url.readAll('')).toEqual(Uint8Array.of())
    // A letter that is none, at the end and within; five letters, as no bytes are written.
    expect(['aGVsbG8=', 'aG!s', 'aGVsb'].map((text) => base64url.readAll(text))).toEqual([null, null, null])
  })
})
