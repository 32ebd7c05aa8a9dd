import type { SceneId } from '../model/ids'
import type { Words } from './HandIn'
import type { Namer, TableWords } from './tables'

/** A learner's own sentence with the question that it answers. */
export interface AskedSentence {
  /** Where it was written: the same for all who wrote there. */
  readonly place: string
  /** The memo that it goes with; null for one of a debrief. */
  readonly scene: SceneId | null
  readonly ask: string
  readonly sentence: string
}

/** What a learner wrote at the debriefs: of chapters and the whole, then what was asked for when handing in. */
export function debriefSentencesOf(
  { debrief, sentences = {} }: Words,
  words: TableWords,
  name: Namer,
): readonly AskedSentence[] {
  const kept = Object.entries(sentences).map(([about, sentence]) => ({
    place: `debrief/${about}`,
    scene: null,
    ask: about === 'story' ? words.askedOfStory : words.askedOf(name.chapter(about)),
    sentence,
  }))
  const asked = debrief.map((sentence, at) => ({ place: `asked/${at}`, scene: null, ask: name.asks(at), sentence }))
  return [...kept, ...asked].filter(({ sentence }) => sentence)
}

/** Everything that a learner wrote: under memos, then at the debriefs. */
export function sentencesOf(own: Words, words: TableWords, name: Namer): readonly AskedSentence[] {
  const memos = Object.entries(own.memos).map(([scene, sentence]) => ({
    place: `memo/${scene}`,
    scene,
    ask: name.asks(null),
    sentence,
  }))
  return [...memos.filter(({ sentence }) => sentence), ...debriefSentencesOf(own, words, name)]
}
