/**
 * 32 bits as four bytes in which every bit has a say, so that codes of few files do not begin alike or say a word twice. One to one, and
 * kept for ever: codes stand on boards. The mixing is `lowbias32` by Chris Wellons (public domain).
 */
export function spreadBits(bits: number): readonly number[] {
  let mixed = bits >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  mixed = (mixed ^ (mixed >>> 16)) >>> 0
  return [24, 16, 8, 0].map((shift) => (mixed >>> shift) & 0xff)
}

/** The bits that were spread over such bytes. */
export function gatherBits(bytes: readonly number[]): number {
  let mixed = bytes.reduce((sum, byte) => ((sum << 8) | byte) >>> 0, 0)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x43021123)
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ (mixed >>> 30), 0x1d69e2a5)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
