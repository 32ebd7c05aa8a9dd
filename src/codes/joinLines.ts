/** A text whose broken lines are joined, which still knows where each letter of it stood. */
export interface Joined {
  readonly text: string
  /** Where a letter of the text as it came stands in it. For letters that stayed; to be asked in rising order of letters. */
  at(index: number): number
}

/** What mail programs put between the pieces of a code: line ends with what quotes them, spaces, signs without width. */
const between = /(?:=?\r?\n|\r)[ \t>|]*|[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu

/** A text without its line breaks (those of quoted-printable too), spaces and signs without width. Linear. */
export function joinLines(text: string): Joined {
  const pieces: string[] = []
  const cuts: { readonly from: number; readonly gone: number }[] = []
  let last = 0
  let gone = 0
  for (const { 0: found, index } of text.matchAll(between)) {
    pieces.push(text.slice(last, index))
    last = index + found.length
    gone += found.length
    cuts.push({ from: last, gone })
  }
  pieces.push(text.slice(last))
  let next = 0
  return {
    text: pieces.join(''),
    at(index) {
      while ((cuts[next]?.from ?? Infinity) <= index) next++
      return index - (cuts[next - 1]?.gone ?? 0)
    },
  }
}
