import type { Inline } from '../../model/Text'

/** A stretch of text; `lead` and `mark` are what must not be parted from a word that can be tapped: the quote that opens before it; the comma, stop or closing quote after it. */
export type Marked = Inline & { readonly lead: string; readonly mark: string }

/** Gives each word that can be tapped the marks beside it: a browser may break a line between a button and a comma, even at a space that holds together. */
export function withMarks(parts: readonly Inline[]): readonly Marked[] {
  const isTapped = (part: Inline | undefined): boolean => part !== undefined && ('term' in part || 'name' in part)
  let [lead, mark] = ['', '']
  return parts.map((part, index) => {
    const next = parts[index + 1]
    const before = lead
    const rest = part.text.slice(mark.length)
    lead = isTapped(next) ? (/(?:[“‘(]|«.)*$/u.exec(rest)?.[0] ?? '') : ''
    mark = isTapped(part) && next?.kind === 'text' ? next.text.replace(/[^.,;:!?…)”’»\u00A0\u202F].*/su, '') : ''
    return { ...part, text: rest.slice(0, rest.length - lead.length), lead: before, mark }
  })
}
