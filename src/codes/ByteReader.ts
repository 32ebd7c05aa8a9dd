import { strFromU8 } from 'fflate'

/** Reads what `ByteWriter` wrote. Past the end, or where a number has no end, it gives zeros and says `failed`. */
export class ByteReader {
  failed = false
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  get left(): number {
    return this.bytes.length - this.at
  }

  number(): number {
    let value = 0
    for (let scale = 1; scale <= 128 ** 7; scale *= 128) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) break
      value += (byte % 128) * scale
      if (byte < 128) return value
    }
    this.failed = true
    return 0
  }

  signed(): number {
    const value = this.number()
    return value % 2 ? -(value + 1) / 2 : value / 2
  }

  text(): string {
    return strFromU8(this.raw(this.number()))
  }

  raw(length: number): Uint8Array {
    if (length > this.left) this.failed = true
    const bytes = this.bytes.subarray(this.at, this.at + length)
    this.at += bytes.length
    return bytes
  }
}
