const quoted = (advice: readonly string[]): string => advice.map((one) => `“${one}”`).join(' or ')

/** What leads through the steps of an outcome, in English. */
export const words = {
  step: (number: number, all: number): string => `Part ${number} of ${all}`,
  /** What is told is invented. */
  inStory: 'Invented for this story',
  /** What becomes of words that were not followed, by the weight of the decision. */
  aside: {
    memo: 'The real events follow. Your memo is kept, and may be quoted later.',
    call: 'The real events follow. What you said is noted, and may be quoted later.',
    'set-piece': 'The real events follow. Your version is kept, and may be quoted later.',
  },
  /** How somebody takes it, under their name. */
  mood: { pleased: 'pleased', troubled: 'troubled' },
  /** How the advice lies to what was really done; what was done is told as the option nearest to it. */
  beside: (same: boolean): string =>
    same
      ? 'You advised what comes nearest to what was really done.'
      : 'The real authorities did not do what you advised.',
  nearest: 'What they did comes nearest to:',
  still: {
    unanswered: 'Nothing moved: they did not follow you, and the briefing tells of nothing done instead.',
    atEnd: 'Nothing moved: what this touches already stands at the end of its scale.',
  },
  /** The key of a dial: where it stood, and where it stands. */
  before: 'before',
  now: 'now',
  why: 'Why it changed, and how we know',
  /** The same, where there is more that moved. */
  more: (count: number): string => `${count} more ${count === 1 ? 'change' : 'changes'}; why, and how we know`,
  paragraphs: 'I.4 means: part I, paragraph 4 of the briefing.',
  judged: 'How your evidence was judged',
  nothing: 'Nothing on the simulated scale.',
  /** How a card was judged that speaks for other advice. */
  elsewhere: {
    beside: (advice: readonly string[]): string =>
      `It is beside the point: it speaks for ${quoted(advice)}, and wins you nothing.`,
    against: (advice: readonly string[]): string => `It cuts against your advice: it speaks for ${quoted(advice)}.`,
  },
  evidence: (card: string): string => `Your card: “${card}”.`,
  /** Where words that nobody wanted to hear and a bad card cost a mark each. */
  spent: 'Those in power did not want to hear your words.',
  twice: 'One for words they did not want to hear, one for the evidence.',
  /** Where advice that nobody wanted to hear and a good card even out. */
  wonBack: 'It wins back the trust that your words cost.',
  /** Before the title of the scene that comes back to this advice. */
  again: 'You will hear of this again:',
  /** Before the title of the scene that comes. */
  ahead: 'Next',
  /** The slip of the record: what its parts are, each by itself. */
  slip: {
    title: 'From the briefing',
    sub: 'What really happened',
    said: 'What the briefing says',
    did: 'What the authorities did',
    saw: 'How the authorities saw it',
    then: 'What came then',
    thenSeen: 'What came then, and how it was seen',
    seen: 'How it was seen',
    judged: 'How Crisis Group sees it',
    advice: 'What Crisis Group advises',
    more: 'More on this',
    noResponse: 'The briefing reports no response.',
  },
}

/** What each language must say. */
export type BeatsWords = typeof words
