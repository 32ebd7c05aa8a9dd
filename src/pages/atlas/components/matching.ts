/** A text without case, accents or typographic apostrophes, for comparing: `Cédéao` → `cedeao`. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u202f\u00a0]/gu, ' ')
    .toLowerCase()

/** Whether each word of a query stands somewhere in these texts, in any order. An empty query matches everything. */
export function matches(query: string, ...texts: readonly string[]): boolean {
  const words = fold(query).split(/\s+/u).filter(Boolean)
  if (!words.length) return true
  const all = fold(texts.join('\n'))
  return words.every((word) => all.includes(word))
}
