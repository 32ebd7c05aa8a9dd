/** Tells a bit that is one with this chance of 65,536: whoever packs knows which it is and writes it down, whoever unpacks reads it. */
export type TellBit = (chance: number, known: number) => number

/** Each table has so many places for one side: the sizes of a rank and, for each size, the ranks of that size. */
const places = 512
const sizes = 8

/**
 * Tells ranks (of a letter among those that came last, 0 to 255) bit by bit: first how long a rank is, then what it is. How likely a bit is, is the
 * mean of two tables that learn on the way: what came after the same letter, and what came in times as quiet as these. Packing and
 * unpacking go the same way, so both know the same.
 */
export function rankTeller(tell: TellBit): (front: number, known: number) => number {
  const letters = new Uint16Array(256 * places).fill(32_768)
  const times = new Uint16Array(256 * places).fill(32_768)
  let [here, now, quiet, late] = [0, 0, 0, 0]
  const bit = (place: number, one: number): number => {
    const byLetter = letters[here + place] ?? 0
    const byTimes = times[now + place] ?? 0
    const told = tell((byLetter + byTimes) >>> 1, one)
    letters[here + place] = byLetter + (told ? (65_535 - byLetter) >> 4 : -(byLetter >> 4))
    times[now + place] = byTimes + (told ? (65_535 - byTimes) >> 5 : -(byTimes >> 5))
    return told
  }
  return (front, known) => {
    here = front * places
    now = (Math.min(lengthOf(quiet), 7) * 16 + Math.min(late >> 1, 15)) * places
    const most = lengthOf(known)
    let length = 0
    while (length < sizes && bit(length, Number(most > length))) length += 1
    let rank = Number(length > 0)
    for (let at = length - 2; at >= 0; at -= 1)
      rank = (rank << 1) | bit(sizes + (1 << (length - 1)) + rank, (known >> at) & 1)
    quiet = rank ? 0 : quiet + 1
    late = ((late * 3) >> 2) + length * 2
    return rank
  }
}

/** How many binary digits a number has: 0 → 0, 5 → 3. */
const lengthOf = (value: number): number => 32 - Math.clz32(value)
