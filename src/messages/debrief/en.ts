import { withinSentence } from '../withinSentence'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The debriefs, of a chapter and of the whole story, in English. */
export const words = {
  none: 'You have made no decision in this chapter yet.',
  playFirst: 'Play the chapter first; the debrief is made of your own decisions.',
  noneAtAll: 'You have made no decision yet.',
  playStory: 'Play first; the debrief is made of your own decisions.',

  findingTitle: 'What stands out',
  finding: {
    parted: (scene: string, advice: string, record: string): string =>
      `You went furthest from the record in “${scene}”. You advised “${advice}”, and it was followed. The authorities really did this, or something near it: “${record}”.`,
    partedMoved: (what: string, moved: string): string =>
      `What moved most in your story: ${what}, ${moved} (simulated).`,
    partner: (partner: string, from: string, to: string): string =>
      `${partner}: “${from}” when your advice first touched it, “${to}” after it last did (simulated).`,
    partnerAsk: 'Which of your decisions did that?',
    missed: (scene: string): string => `In “${scene}” the authorities did something different from what you expected.`,
    aside: (scene: string, advice: string): string =>
      `In “${scene}” you advised “${advice}”, and nobody followed it: the record took its course.`,
    together: (decisions: number): string =>
      decisions === 1
        ? 'Your decision went as things really went. What would have happened otherwise?'
        : `All ${decisions} decisions went as things really went. Where would you have dared to do something else?`,
  },
  summary: (made: number, heeded: number, sound: number, memos: number): string =>
    `${plural(made, 'decision', 'decisions')}, ${heeded} followed.` +
    (memos ? ` Evidence that supports the advice: ${sound} of ${plural(memos, 'memo', 'memos')}.` : ''),

  predictedTitle: 'What you expected, and what they did',
  predicted: (right: number, all: number): string => `You were right ${right} of ${plural(all, 'time', 'times')}.`,
  noneAsked:
    'You did not say what you expected. The story asks after each memo: “And what did the authorities really do?”',
  morePredicted: (count: number): string => `${plural(count, 'more', 'more')} of your guesses`,

  sentenceTitle: 'Say it in one sentence',
  sentenceAsk: (chapter: string): string => `Without looking back: what does the briefing say about “${chapter}”?`,
  sentenceAskStory: 'Without looking back: what does the whole briefing say about Mali and its partners?',
  sentenceHint: 'It stays with this run, and goes with it if you hand it in to a teacher, who may mark it.',
  keep: 'Keep it and compare',
  change: 'Write it again',
  empty: 'Write a sentence first, however short.',
  yours: 'Yours',
  model: 'One that the story suggests',
  compare: 'What does one say that the other leaves out?',
  unkept: 'This browser keeps nothing. Your sentence lasts as long as this page stays open.',

  voicesTitle: 'Who was heard, and who was not',
  /** A voice in the midst of a sentence. */
  within: withinSentence('en'),
  heard: (names: string): string => `Most often heard: ${names}.`,
  through: (who: string): string => `Only through an invented person: ${who}.`,
  nobody: (names: string): string => `Not heard at all: ${names}.`,
  tally: 'All voices, counted',
  voicesLead: 'The statements of the briefing that the story rests on, counted by who makes them.',
  statements: (count: number): string => plural(count, 'statement', 'statements'),
  missing: 'Who says so, and who is missing?',

  folds: {
    decisions: (count: number): string => `${plural(count, 'decision', 'decisions')}, one by one`,
    line: 'Your line and the record',
    reasoned: 'How you reasoned, and how it turned out',
    questions: 'Three questions to discuss',
    argument: 'What this part of the briefing argues',
  },
  you: 'You advised',
  asRecord: 'The same course as the record',
  heeded: 'heeded',
  aside: 'set aside, on file',
  evidence: 'You rested it on',
  reasoning:
    'Good reasoning and a good outcome are two things. The evidence is judged by whether it bears on the advice; the world answers separately.',
  toQuiz: 'To the quiz',
  toPlay: 'Back to the story',

  storyLead: 'All files of this run together, beside what was done.',
  surprising: 'The decision furthest from what happened',
  chapters: 'The chapters, one by one',
}

/** What each language must say. */
export type DebriefWords = typeof words
