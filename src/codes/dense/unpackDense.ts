import { digitOf, least, mostDigits, radix, shareOf, whole } from './digits'
import { rankTeller, type TellBit } from './rankTeller'

/** Bytes that are packed at most: a place and a letter share 32 bits. */
export const mostBytes = 2 ** 24 - 1

/** The text is put together at so many places at once: each step waits for the memory, and others go on meanwhile. */
export const strands = 8
/** How long a strand is, but for the last. */
export const strandOf = (length: number): number => Math.ceil(length / strands)

/** What `packDense` made a text of, or `null` where that text is cut short or changed. Takes no more time than the longest text may. */
export function unpackDense(text: string): Uint8Array<ArrayBuffer> | null {
  const tell = readBits(text)
  const [length, sum] = [tellNumber(tell), tellNumber(tell)]
  if (length > mostBytes) return null
  const starts = Uint32Array.from({ length: strands }, () => tellNumber(tell))
  const bytes = putInOrder(lettersOf(tell, length), starts)
  return sumOf(bytes) === sum ? bytes : null
}

/** A whole number of 32 bits, all of them as likely as not. */
export function tellNumber(tell: TellBit, known = 0): number {
  let told = 0
  for (let bit = 31; bit >= 0; bit -= 1) told = told * 2 + tell(32_768, (known >>> bit) & 1)
  return told
}

/** What tells bytes from others: not who means harm, but what was lost on the way. */
export function sumOf(bytes: Uint8Array): number {
  let sum = 1
  for (let at = 0; at < bytes.length; at += 1) sum = (Math.imul(sum, 31) + (bytes[at] ?? 0)) | 0
  return sum >>> 0
}

/** Arithmetic coding: the text is one long number, and each bit tells in which part of a range it lies. */
function readBits(text: string): TellBit {
  let at = 0
  let range = whole
  let rest = 0
  const next = (): number => rest * radix + digitOf(text.charCodeAt(at++))
  while (at < mostDigits) rest = next()
  return (chance) => {
    while (range < least) {
      rest = next()
      range *= radix
    }
    const share = shareOf(range, chance)
    if (rest < share) {
      range = share
      return 1
    }
    rest -= share
    range -= share
    return 0
  }
}

/** Letters from their ranks: each moves to the front when it comes. */
function lettersOf(tell: TellBit, length: number): Uint8Array {
  const tellRank = rankTeller(tell)
  const list = Uint8Array.from({ length: 256 }, (_, letter) => letter)
  const letters = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) {
    const rank = tellRank(list[0] ?? 0, 0)
    const letter = list[rank] ?? 0
    for (let place = rank; place; place -= 1) list[place] = list[place - 1] ?? 0
    list[0] = letter
    letters[at] = letter
  }
  return letters
}

/**
 * Burrows and Wheeler's order undone. Each letter stands before one of the text's endings, which are sorted; `starts` are the places among them of
 * the endings with which the strands begin, the first of the whole text, before which nothing stands. Sorted themselves, the letters tell which ending comes next.
 */
function putInOrder(letters: Uint8Array, starts: Uint32Array): Uint8Array<ArrayBuffer> {
  const places = new Uint32Array(257)
  for (const letter of letters) places[letter + 1] = (places[letter + 1] ?? 0) + 1
  for (let letter = 0; letter < 256; letter += 1) places[letter + 1] = (places[letter + 1] ?? 0) + (places[letter] ?? 0)
  const [none = 0] = starts
  const next = new Uint32Array(letters.length + 1)
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? 0
    const place = (places[letter] ?? 0) + 1
    places[letter] = place
    next[place] = ((at + Number(at >= none)) << 8) | letter
  }
  const bytes = new Uint8Array(letters.length)
  const strand = strandOf(letters.length)
  const here = starts.slice()
  for (let at = 0; at < strand; at += 1)
    for (let which = 0; which < strands; which += 1) {
      const there = next[here[which] ?? 0] ?? 0
      bytes[which * strand + at] = there
      here[which] = there >>> 8
    }
  return bytes
}
