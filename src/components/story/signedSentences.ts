import type { Sentence } from '../../model/Text'

/** A sentence, whether a sign follows it, and whether a space does. */
export interface SignedSentence {
  readonly sentence: Sentence
  readonly signed: boolean
  readonly spaced: boolean
}

/** Neighbours that rest on the same facts share one sign, after the last of them; what is simulated carries none. */
export function signedSentences(sentences: readonly Sentence[]): readonly SignedSentence[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1]
    const shared = next?.status === sentence.status && next.cites.join() === sentence.cites.join()
    return {
      sentence,
      signed: sentence.status !== 'simulated' && !shared,
      spaced: next !== undefined && isSpaced(sentence, next),
    }
  })
}

/** Whether words follow words: no space stands inside brackets, after an opening mark or before a closing one. */
function isSpaced(before: Sentence, after: Sentence): boolean {
  const end = before.parts.at(-1)?.text.at(-1) ?? ''
  const start = after.parts[0]?.text[0] ?? ''
  return !/[“‘«(\u202f]/u.test(end) && !/[”’»).,;:!?…\u202f]/u.test(start)
}
