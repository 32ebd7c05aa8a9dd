/** Part of a statement: words, or a date or figure to be filled in. */
export interface ClozePart {
  readonly kind: 'text' | 'gap'
  readonly text: string
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const space = '[\\s\\u00a0\\u202f]'
const day = `\\d{1,2}(?:er)?${space}`
const amount = `[$€]?\\d(?:[\\d.,\\u00a0\\u202f]*\\d)?(?:s\\b)?`
/** What may stand before it, and a date with its month, or a figure that is no part of a name such as G5 or COVID-19. */
const gaps = new RegExp(
  `(^|[^\\p{L}\\d-])((?:${day})?(?:${months})${space}\\d{4}|${day}(?:${months})(?!\\p{L})|${amount})(?![\\p{L}\\d])`,
  'gu',
)

/**
 * A statement with its dates and figures taken out, or `null` where it has none:
 * `In July 2022 they arrested 49 soldiers.` → In … they arrested … soldiers.
 */
export function cloze(statement: string): readonly ClozePart[] | null {
  const parts: ClozePart[] = []
  let from = 0
  for (const found of statement.matchAll(gaps)) {
    const [whole, before = '', text = ''] = found
    const at = found.index + before.length
    if (at > from) parts.push({ kind: 'text', text: statement.slice(from, at) })
    parts.push({ kind: 'gap', text })
    from = found.index + whole.length
  }
  if (parts.length === 0) return null
  if (from < statement.length) parts.push({ kind: 'text', text: statement.slice(from) })
  return parts
}
