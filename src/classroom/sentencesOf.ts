import type { Words } from './HandIn'
import type { Namer, TableWords } from './tables'

/** A sentence of the debrief with the question that it answers. */
export interface AskedSentence {
  readonly ask: string
  readonly sentence: string
}

/** What a learner wrote at the debriefs, each with its question: of chapters and the whole, then those asked for when handing in. */
export function sentencesOf(
  { debrief, sentences = {} }: Words,
  words: TableWords,
  name: Namer,
): readonly AskedSentence[] {
  const kept = Object.entries(sentences).map(([about, sentence]) => ({
    ask: about === 'story' ? words.askedOfStory : words.askedOf(name.chapter(about)),
    sentence,
  }))
  const asked = debrief.map((sentence, at) => ({ ask: words.asks[at] ?? '', sentence }))
  return [...kept, ...asked].filter(({ sentence }) => sentence)
}
