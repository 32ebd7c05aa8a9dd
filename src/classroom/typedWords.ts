/** A word as it is compared: accents, case and joined letters do not count. */
const plain = (word: string): string =>
  word.replace(/œ/giu, 'oe').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Words that were typed, and their places in a list; -1 for one that is not in it. */
interface TypedWords {
  readonly words: readonly string[]
  readonly numbers: readonly number[]
}

/** The words of a text by their places in a list, whatever stands between them; where nothing does, they are told apart by the list. */
export function wordsIn(text: string, list: readonly string[]): TypedWords {
  const places = new Map(list.map((word, place) => [plain(word), place]))
  const words = text.split(/[^\p{L}\p{M}’']+/u).filter(Boolean)
  const apart = words.flatMap((word) => (places.has(plain(word)) ? [word] : (joined(plain(word), places) ?? [word])))
  return { words: apart, numbers: apart.map((word) => places.get(plain(word)) ?? -1) }
}

/** `papiermangue` → `papier`, `mangue`: no word of a list begins another, so there is one way to part them, or none. */
function joined(text: string, places: ReadonlyMap<string, number>): readonly string[] | null {
  const found: string[] = []
  for (let from = 0; from < text.length;) {
    const word = [...places.keys()].find((known) => text.startsWith(known, from))
    if (word === undefined) return null
    found.push(word)
    from += word.length
  }
  return found
}

/** The word of a list that a mistyped one most likely is; `null` where none is near, or several are as near. */
export function nearestWord(typed: string, list: readonly string[]): string | null {
  const [first, second] = list
    .map((word) => ({ word, off: slips(plain(typed), plain(word)) }))
    .sort((one, other) => one.off - other.off)
  return first && first.off <= 2 && (second?.off ?? 9) > first.off ? first.word : null
}

/** Letters to put in, leave out, change, or swap with the next, to make one word of another. */
function slips(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swap = swapped ? (rows[i - 2]?.[j - 2] ?? 9) + 1 : 99
      row.push(Math.min((rows[i - 1]?.[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (rows[i - 1]?.[j - 1] ?? 9) + same, swap))
    }
    rows.push(row)
  }
  return rows[one.length]?.[other.length] ?? 99
}
