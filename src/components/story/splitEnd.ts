import type { Inline } from '../../model/Text'

/**
 * Takes the end off a sentence, to be held together with the sign that follows: its last letters, `It was so.` → `It was ` + `so.` No line
 * breaks inside a word, so the whole word stays with its letters; yet one that is wider than the window can still be broken before them.
 * A sentence that ends in a term or in stress is left whole.
 */
export function splitEnd(parts: readonly Inline[]): Record<'head' | 'end', readonly Inline[]> {
  const last = parts.at(-1)
  const letters = last?.kind === 'text' ? (/[^ \n]{1,4}$/u.exec(last.text)?.[0] ?? '') : ''
  if (!last || !letters) return { head: parts, end: [] }
  const end: Inline = { kind: 'text', text: letters }
  return { head: [...parts.slice(0, -1), { kind: 'text', text: last.text.slice(0, -letters.length) }], end: [end] }
}
