import type { Sentence } from '../../model/Text'

/** A sentence, and whether a sign follows it. */
export interface SignedSentence {
  readonly sentence: Sentence
  readonly signed: boolean
}

/** Neighbours that rest on the same facts share one sign, after the last of them; what is simulated carries none. */
export function signedSentences(sentences: readonly Sentence[]): readonly SignedSentence[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1]
    const shared = next?.status === sentence.status && next.cites.join() === sentence.cites.join()
    return { sentence, signed: sentence.status !== 'simulated' && !shared }
  })
}
