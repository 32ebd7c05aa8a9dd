/** Letters that HTML does not keep as they are, or that may end a script: zero, carriage return, `<`. */
const barred = [0, 13, 60]
/** A letter from here on stands for two groups of seven bits, the first of which is barred: so each takes two bytes in UTF-8, as two letters would. */
const pairs = 0x100

/** Bytes as text of a page in UTF-8, seven bits a letter: a seventh less than base 64 takes. */
export function writeSevenBits(bytes: Uint8Array): string {
  const groups = groupsOf(bytes)
  const letters: number[] = []
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? 0
    const which = barred.indexOf(group)
    if (which < 0) letters.push(group)
    // Nothing follows the last: it is the second of a pair without a first.
    else if (at === groups.length - 1) letters.push(pairs + (barred.length << 7) + group)
    else letters.push(pairs + (which << 7) + (groups[++at] ?? 0))
  }
  const parts: string[] = []
  for (let at = 0; at < letters.length; at += 8192) parts.push(String.fromCharCode(...letters.slice(at, at + 8192)))
  return parts.join('')
}

/** The bytes of which `writeSevenBits` made a text. What else is put in gives other bytes, never an error. */
export function readSevenBits(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 14) / 8))
  let end = 0
  let held = 0
  let bits = 0
  const take = (group: number): void => {
    held = (held << 7) | group
    bits += 7
    if (bits < 8) return
    bits -= 8
    bytes[end++] = held >> bits
    held &= (1 << bits) - 1
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    const first = letter < pairs ? undefined : barred[(letter - pairs) >> 7]
    if (first !== undefined) take(first)
    take(letter & 127)
  }
  return bytes.slice(0, end)
}

function groupsOf(bytes: Uint8Array): number[] {
  const groups: number[] = []
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 7; bits -= 7) groups.push((held >> (bits - 7)) & 127)
    held &= (1 << bits) - 1
  }
  if (bits) groups.push((held << (7 - bits)) & 127)
  return groups
}
