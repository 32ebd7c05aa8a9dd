import { least, letterOf, mostDigits, radix, shareOf, whole } from './digits'
import { rankTeller, type TellBit } from './rankTeller'
import { suffixOrder } from './suffixOrder'
import { mostBytes, strandOf, strands, sumOf, tellNumber } from './unpackDense'

/**
 * Bytes as text of a page, by a third shorter than squeezed and in base 64, and in letters that nothing on the way changes. Letters are sorted by what
 * follows them (Burrows and Wheeler), told by how late they last came, and written by how likely that was. `unpackDense` reads it.
 */
export function packDense(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw new Error(`At most ${mostBytes} bytes can be packed.`)
  const order = suffixOrder(bytes)
  const { tell, text } = writeBits()
  const starts = Array.from({ length: strands }, (_, which) => order.indexOf(which * strandOf(bytes.length)) + 1)
  for (const number of [bytes.length, sumOf(bytes), ...starts]) tellNumber(tell, number)
  const tellRank = rankTeller(tell)
  const list = Uint8Array.from({ length: 256 }, (_, letter) => letter)
  // Before the shortest ending, which is none, stands the last letter; before the whole text none.
  for (let place = -1; place < order.length; place += 1) {
    const letter = bytes[(order[place] ?? bytes.length) - 1]
    if (letter === undefined) continue
    const rank = list.indexOf(letter)
    tellRank(list[0] ?? 0, rank)
    list.copyWithin(1, 0, rank)
    list[0] = letter
  }
  return text()
}

function writeBits(): { readonly tell: TellBit; readonly text: () => string } {
  const digits: number[] = []
  let range = whole
  let low = 0
  const move = (): void => {
    digits.push(Math.floor(low / least))
    low = (low % least) * radix
  }
  const carry = (): void => {
    low -= whole
    let at = digits.length - 1
    for (; digits[at] === radix - 1; at -= 1) digits[at] = 0
    digits[at] = (digits[at] ?? 0) + 1
  }
  const tell: TellBit = (chance, known) => {
    for (; range < least; range *= radix) move()
    const share = shareOf(range, chance)
    if (!known) low += share
    range = known ? share : range - share
    if (low >= whole) carry()
    return known
  }
  const text = (): string => {
    for (let left = mostDigits; left; left -= 1) move()
    return digits.map((digit) => String.fromCharCode(letterOf(digit))).join('')
  }
  return { tell, text }
}
