import type { Inline } from '../../model/Text'

/** A stretch of text; `mark` is what must not be parted from a word that can be tapped: the comma, stop or closing quote after it. */
export type Marked = Inline & { readonly mark: string }

/** Gives each word that can be tapped the marks that follow it: a browser may break a line between a button and a comma. */
export function withMarks(parts: readonly Inline[]): readonly Marked[] {
  let mark = ''
  return parts.map((part, index) => {
    const text = part.text.slice(mark.length)
    const next = parts[index + 1]
    mark =
      ('term' in part || 'name' in part) && next?.kind === 'text' ? next.text.replace(/[^.,;:!?…)”’»].*/su, '') : ''
    return { ...part, text, mark }
  })
}
