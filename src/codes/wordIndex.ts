import { type Lexicon, readWordLine } from './Lexicon'

/** One list of words by number and by word. */
export interface WordList {
  readonly words: readonly string[]
  numberOf(word: string): number | undefined
}

/** What can be chosen at a scene or in an item, and the facts or wordings that go with it. */
export interface WordPlace {
  readonly choices: WordList
  readonly more: WordList
}

export interface WordTable {
  readonly ids: WordList
  readonly places: readonly WordPlace[]
}

export interface WordIndex {
  readonly scenes: WordTable
  readonly items: WordTable
  readonly episodes: WordList
  readonly facts: WordList
}

/** The place of an id that has no number: whatever is chosen there is spelled out too. */
export const unknownPlace: WordPlace = { choices: listOf([]), more: listOf([]) }

const made = new WeakMap<Lexicon, WordIndex>()

/** The words of a lexicon by number and by word, worked out once. */
export function wordIndex(lexicon: Lexicon): WordIndex {
  const { scenes, items, episodes, facts } = lexicon
  const known = made.get(lexicon)
  if (known) return known
  const index = { scenes: tableOf(scenes), items: tableOf(items), episodes: listOf(episodes), facts: listOf(facts) }
  made.set(lexicon, index)
  return index
}

function tableOf(lines: readonly string[]): WordTable {
  const read = lines.map(readWordLine)
  return {
    ids: listOf(read.map(({ id }) => id)),
    places: read.map(({ words, more }) => ({ choices: listOf(words), more: listOf(more) })),
  }
}

function listOf(words: readonly string[]): WordList {
  const numbers = new Map(words.map((word, number) => [word, number]))
  return { words, numberOf: (word) => numbers.get(word) }
}
