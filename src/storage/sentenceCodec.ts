import * as v from 'valibot'
import { ok } from '../model/Result'
import { versioned } from './versioned'

/** The sentences that a learner has written at the debriefs of one run. */
export interface Sentences {
  readonly run: string
  /** By what they are about: a chapter, or `story` for the whole. */
  readonly said: Readonly<Record<string, string>>
}

const shape = v.object({ run: v.pipe(v.string(), v.minLength(1)), said: v.record(v.string(), v.string()) })

/** Sentences as they are stored. */
export const { encode: encodeSentences, decode: decodeSentences } = versioned<Sentences, Sentences>({
  format: 1,
  shape,
  write: ({ run, said }) => ({ run, said }),
  read: ok,
})
