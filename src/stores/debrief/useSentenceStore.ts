import { defineStore } from 'pinia'
import { mergeFields } from '../../engine/saves/mergeFields'
import { asOne, type Kind } from '../../storage/Kind'
import { decodeSentences, encodeSentences, type Sentences } from '../../storage/sentenceCodec'
import { useRecords } from '../useRecords'

export const sentenceKind: Kind<Sentences> = {
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
  /** Takes what was written at a run’s debriefs away with the run. Returns what brings it back. */
  const forget = async (run: string): Promise<() => void> => {
    await rest.load()
    const kept = find(run)
    if (kept) rest.remove(run)
    return () => kept && put(kept)
  }
  return { ...rest, of, write, forget }
})
