import { recordWhole, type ChapterText } from '../../model/Text'
import type { Episode } from '../../model/Story'
import { wordsOf } from './told'

/** How hard a text is to read, by counts that mean the same in English and in French. */
export interface ReadingLevel {
  readonly words: number
  /** Words in a sentence, on average, to one decimal. */
  readonly perSentence: number
  /** Share of words of more than six letters, in whole per cent. */
  readonly long: number
  /**
   * LIX (Björnsson 1968): words a sentence + per cent of words of more than six letters, rounded. Björnsson reads below 30 as very
   * easy, 40 as medium, 50 as difficult, 60 as very difficult; his bands were set for Swedish prose.
   */
  readonly lix: number
}

/** Reading level of any running text; all zero for a text without words. */
export function readingLevel(text: string): ReadingLevel {
  const words = text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []
  const sentences = Math.max(1, (text.match(/[.!?…]+(?=[\s”»)’]|$)/gu) ?? []).length)
  if (words.length === 0) return { words: 0, perSentence: 0, long: 0, lix: 0 }
  // An elided article is no part of the word: `l’armée` has five letters.
  const letters = (word: string): number => word.replace(/^\p{L}{1,2}[’']/u, '').length
  const share = words.filter((word) => letters(word) > 6).length / words.length
  const perSentence = words.length / sentences
  return {
    words: words.length,
    perSentence: Math.round(perSentence * 10) / 10,
    long: Math.round(share * 100),
    lix: Math.round(perSentence + share * 100),
  }
}

/** The level of what is read in these files: scenes, pieces, outcomes and record, not the quiz. */
export function levelOf(text: ChapterText, episodes: readonly Episode[]): ReadingLevel {
  const prose = episodes
    .flatMap(({ scenes }) => scenes.flatMap(({ id }) => text.scenes[id] ?? []))
    .flatMap(({ body, pieces, options, record }) => [
      ...body,
      ...pieces.flat(),
      ...Object.values(options).flatMap(({ outcome, aside }) => [...outcome, ...aside]),
      ...recordWhole(record),
    ])
  return readingLevel(wordsOf(prose))
}
