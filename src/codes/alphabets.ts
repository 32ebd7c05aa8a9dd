/** Bytes as text, and back, by an alphabet of 2ⁿ characters; bits of one byte may stand in two characters. */
interface Alphabet {
  write(bytes: Uint8Array): string
  /** Reads up to the first character that is none of its own. Bits left over at the end are dropped. */
  read(text: string): Uint8Array<ArrayBuffer>
  /** Reads all of a text, or `null` where a character is none of its own or the length is none that `write` gives. */
  readAll(text: string): Uint8Array<ArrayBuffer> | null
}

const crockfordLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Base 32 after Crockford: capitals and figures only, so that a QR code holds them as alphanumeric; O is read as 0, I and L
 * as 1, small letters as capitals.
 */
export const base32: Alphabet = alphabet(crockfordLetters, (text) =>
  text.toUpperCase().replace(/O/gu, '0').replace(/[IL]/gu, '1'),
)

/** Base 64 for addresses (RFC 4648 §5), without padding. */
export const base64url: Alphabet = alphabet(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  (text) => text,
)

function alphabet(letters: string, tidy: (text: string) => string): Alphabet {
  const width = Math.log2(letters.length)
  const values = new Map([...letters].map((letter, value) => [letter, value]))
  const valuesOf = (text: string): number[] => {
    const read: number[] = []
    for (const letter of tidy(text)) {
      const value = values.get(letter)
      if (value === undefined) break
      read.push(value)
    }
    return read
  }
  return {
    write: (bytes) =>
      regroup(bytes, 8, width, true)
        .map((value) => letters[value])
        .join(''),
    read: (text) => Uint8Array.from(regroup(valuesOf(text), width, 8, false)),
    readAll(text) {
      const read = valuesOf(text)
      const whole = read.length === text.length && (read.length * width) % 8 < width
      return whole ? Uint8Array.from(regroup(read, width, 8, false)) : null
    },
  }
}

/** Groups of so many bits as groups of so many others; what is left over at the end is filled up with zeros, or dropped. */
function regroup(values: Iterable<number>, from: number, to: number, fill: boolean): number[] {
  const groups: number[] = []
  let held = 0
  let bits = 0
  for (const value of values) {
    held = (held << from) | value
    for (bits += from; bits >= to; bits -= to) groups.push((held >>> (bits - to)) & (2 ** to - 1))
    held &= 2 ** bits - 1
  }
  if (fill && bits > 0) groups.push((held << (to - bits)) & (2 ** to - 1))
  return groups
}
