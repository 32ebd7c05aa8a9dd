import { strToU8 } from 'fflate'

/** Numbers and texts as bytes, in the order in which they are written. `ByteReader` reads them back. */
export class ByteWriter {
  private readonly bytes: number[] = []

  get length(): number {
    return this.bytes.length
  }

  /** A whole number from 0 to 2⁵³ − 1 in as few bytes as it needs, seven bits in each, the least first (LEB128). */
  number(value: number): void {
    let rest = value
    // By division: bit operations stop at 32 bits, and minutes since 1970 may come from anywhere.
    for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes.push((rest % 128) + 128)
    this.bytes.push(rest)
  }

  /** A whole number that may be negative, near zero in few bytes: 0, −1, 1, −2 … become 0, 1, 2, 3 … */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value)
  }

  /** A text, as UTF-8 after its length. */
  text(value: string): void {
    const bytes = strToU8(value)
    this.number(bytes.length)
    this.raw(bytes)
  }

  raw(bytes: Iterable<number>): void {
    for (const byte of bytes) this.bytes.push(byte)
  }

  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.bytes)
  }
}
