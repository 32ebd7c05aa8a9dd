import type { Inline } from '../../model/Text'

/** A stretch of text; `mark` is what must not be parted from a word that can be tapped: the comma, stop or closing quote after it. */
export type Marked = Inline & { readonly mark?: string }

/** Gives each word that can be tapped the marks that follow it: a browser may break a line between a button and a comma. */
export function withMarks(parts: readonly Inline[]): readonly Marked[] {
  return parts.map((part, index): Marked => {
    const markAfter = (one: Inline | undefined, next: Inline | undefined): string =>
      (one?.kind === 'term' || one?.kind === 'name') && next?.kind === 'text'
        ? (/^[\u00a0\u202f]?[.,;:!?…)”’»]+/u.exec(next.text)?.[0] ?? '')
        : ''
    const mark = markAfter(part, parts[index + 1])
    if (mark) return { ...part, mark }
    const taken = markAfter(parts[index - 1], part)
    return taken ? { ...part, text: part.text.slice(taken.length) } : part
  })
}
