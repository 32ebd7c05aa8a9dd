import type { Inline, Sentence } from '../model/Text'

/**
 * The sentences of a paragraph as they are printed: without the blanks around them, and with what each says of its
 * neighbour (`tight`, `shared`). Worked out here, once, so that no page need.
 */
export function finishSentences(written: readonly Sentence[]): Sentence[] {
  return written.map((sentence, index) => {
    const next = written[index + 1]
    return {
      ...sentence,
      parts: trimmed(sentence.parts),
      ...(next && isTight(sentence, next) ? { tight: true } : {}),
      ...(next && next.status === sentence.status && next.cites.join() === sentence.cites.join()
        ? { shared: true }
        : {}),
    }
  })
}

/** The space between sentences is set by what prints them, outside of what a sign governs. */
function trimmed(parts: readonly Inline[]): Inline[] {
  return parts.map((part, index) => {
    const start = index === 0 ? part.text.replace(/^[ \n]+/u, '') : part.text
    return { ...part, text: index === parts.length - 1 ? start.replace(/[ \n]+$/u, '') : start }
  })
}

/** No space stands inside brackets, after an opening mark or before a closing one. */
function isTight(before: Sentence, after: Sentence): boolean {
  const end = trimmed(before.parts).at(-1)?.text.at(-1) ?? ''
  const start = trimmed(after.parts)[0]?.text[0] ?? ''
  return /[“‘«(\u202f]/u.test(end) || /[”’»).,;:!?…\u202f]/u.test(start)
}
