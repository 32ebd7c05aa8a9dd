import type { Inline } from '../../model/Text'

/**
 * Takes the last word off a sentence, so that it can be held together with the sign that follows it:
 * `It was so.` → `It was ` + `so.`. Where the sentence ends in a term or in stress, nothing is taken off.
 */
export function splitLastWord(parts: readonly Inline[]): { readonly head: readonly Inline[]; readonly tail: string } {
  const last = parts.at(-1)
  if (last?.kind !== 'text') return { head: parts, tail: '' }
  const match = /^(.*\s)?(\S+)\s*$/su.exec(last.text)
  const tail = match?.[2] ?? ''
  if (!match || tail.length > 24) return { head: parts, tail: '' }
  return { head: [...parts.slice(0, -1), { kind: 'text', text: match[1] ?? '' }], tail }
}
