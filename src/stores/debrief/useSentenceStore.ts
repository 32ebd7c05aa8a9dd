import { defineStore } from 'pinia'
import { mergeFields } from '../../engine/saves/mergeFields'
import { asOne, type Kind } from '../../storage/Kind'
import { decodeSentences, encodeSentences, type Sentences } from '../../storage/sentenceCodec'
import { useRecords } from '../useRecords'

const sentenceKind: Kind<Sentences> = {
  name: 'sentences',
  idOf: ({ run }) => run,
  encode: encodeSentences,
  decode: decodeSentences,
  merge: asOne(mergeFields),
}

/** What a learner has written at the debriefs, kept beside each run. */
export const useSentenceStore = defineStore('sentences', () => {
  const { find, put, ...rest } = useRecords(sentenceKind.idOf, () => sentenceKind)
  const of = (run: string): Sentences['said'] => find(run)?.said ?? {}
  /** Keeps a sentence about a chapter, or `story`; an empty one takes it back. */
  const write = (run: string, about: string, sentence: string): void =>
    put({ run, said: { ...of(run), [about]: sentence.trim() } })
  return { ...rest, of, write, restore: put }
})
