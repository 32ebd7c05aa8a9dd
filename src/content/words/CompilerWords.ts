/** The words by which the compiler reads prose of one language, and how long things may be in it: all that a new language must bring. */
export interface CompilerWords {
  /** Number words below a hundred, in small letters. */
  readonly numbers: Readonly<Record<string, number>>
  /** Words that multiply: *hundred*, *million*. */
  readonly scales: Readonly<Record<string, number>>
  /** Words for a vague many → a name that is the same in all languages: *hundreds*, *centaines*. */
  readonly vague: Readonly<Record<string, string>>
  /** Joins the parts of a number: *one hundred and two*. */
  readonly and: string
  /** Months that are verbs as well, where they open a sentence. */
  readonly monthsAndVerbs: readonly string[]
  /** Words with a capital that are nobody's name: weekdays, *Mr*. Months need not stand here. */
  readonly capitals: readonly string[]
  /** Words that turn a question round; in capitals or in bold they are marked, and allowed. */
  readonly negatives: RegExp
  /** An option that stands for all or none of the others. */
  readonly leftovers: RegExp
  /** What stands before the name of whoever speaks what is quoted, as a pattern: *says*, *dit le commandant*. */
  readonly saying: string
  readonly cues: Readonly<Record<Cue, RegExp>>
  /** The most words of each. */
  readonly most: Readonly<Record<Limited, number>>
}

/**
 * What tells a key by its form, whatever it says. `hedges` hold back: *may*, *partly*, *some*. `absolutes` know no exception: *all*,
 * *never*, *only*. `riders` are reasons that an option carries with it: *because*, *so that*. `attributions` name a holder
 * inside an option: *says Crisis Group*, *in their view*.
 */
export type Cue = 'hedges' | 'absolutes' | 'riders' | 'attributions'

/** *Previously* alone; before a *catching-up*; *catching-up*; an option; what a slip shows at once. */
export type Limited = 'previously' | 'previouslyShort' | 'catchingUp' | 'option' | 'slip'

/** A pattern that finds any of some words, each given as a pattern. */
export const anyOf = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${alternatives.join('|')})(?![\\p{L}])`, 'giu')

/** Number words in their order: `numbered('twenty thirty', 20, 10)` → twenty 20, thirty 30. */
export const numbered = (words: string, first = 0, step = 1): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, at) => [word, first + at * step]))
