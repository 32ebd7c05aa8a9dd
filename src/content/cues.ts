import type { Language } from '../model/languages'
import type { Cue } from './words/CompilerWords'
import { wordsOf } from './words/wordsOf'

/** What an option says by its form, whatever it says: none of it may tell the key from the distractors. */
export interface Cues extends Readonly<Record<Cue, number>> {
  /** In characters. */
  readonly length: number
}

/** The cues of one option's text. `cuesOf('They may leave, because …', 'en')` → one hedge, one rider. */
export function cuesOf(text: string, language: Language): Cues {
  const count = (cue: Cue): number => [...text.matchAll(wordsOf(language).cues[cue])].length
  return {
    length: text.length,
    hedges: count('hedges'),
    absolutes: count('absolutes'),
    riders: count('riders'),
    attributions: count('attributions'),
  }
}
