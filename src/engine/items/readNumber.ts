const spaces = /[\s\u00a0\u2009\u202f'’_]/gu
const plain = /^[+-]?\d+(?:[.,]\d+)?$/u
const grouped = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/u
const groupedThenDecimal = /^[+-]?\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d+$/u

/** Longer than any number that is typed; a reader that took more would spend its time on it. */
export const longestNumber = 40

/**
 * What a number may mean that somebody typed: decimal comma or point, thousands set apart by spaces, points or commas. `1,200` is
 * 1.2 in Bamako and 1200 in Chicago, so it gives both; `8 000 000` gives one; what is no number gives none.
 */
export function readNumber(typed: string): readonly number[] {
  if (typed.length > longestNumber) return []
  const text = typed.trim().replace(spaces, '').replace('−', '-')
  const readings = [
    ...(plain.test(text) ? [Number(text.replace(',', '.'))] : []),
    ...(grouped.test(text) ? [Number(text.replace(/[.,]/gu, ''))] : []),
    ...(groupedThenDecimal.test(text) ? [Number(text.replace(/[.,](?=.*[.,])/gu, '').replace(',', '.'))] : []),
  ]
  return [...new Set(readings)].filter(Number.isFinite)
}
