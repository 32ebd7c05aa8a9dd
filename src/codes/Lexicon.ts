/**
 * The ids that a code can name by a number. Lists only ever grow at their ends, since a number is for ever: an id that the story
 * has given up stays, and an old code still says what it said. Ids that are not here are spelled out.
 */
export interface Lexicon {
  /** `scene option option … | fact fact …`: the options of its decision, the evidence offered there. */
  readonly scenes: readonly string[]
  /** `item word word … | hash hash …`: what can be chosen, and every wording that it has had. */
  readonly items: readonly string[]
  readonly episodes: readonly string[]
  /** Statements that a review card can ask. */
  readonly facts: readonly string[]
}

/** One line of `Lexicon`. */
export interface WordLine {
  readonly id: string
  readonly words: readonly string[]
  readonly more: readonly string[]
}

/** `'paris call visit | hardware'` → `{ id: 'paris', words: ['call', 'visit'], more: ['hardware'] }` */
export function readWordLine(line: string): WordLine {
  const [first = '', second = ''] = line.split(' | ')
  const [id = '', ...words] = first.split(' ')
  return { id, words, more: second ? second.split(' ') : [] }
}

export const writeWordLine = ({ id, words, more }: WordLine): string =>
  [[id, ...words].join(' '), ...(more.length ? [more.join(' ')] : [])].join(' | ')
