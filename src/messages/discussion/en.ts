import type { Basis, Effect } from '../../model/Story'
import { withinSentence } from '../withinSentence'

const bases: Record<Basis, string> = {
  said: 'the briefing says so',
  inferred: 'our inference from the briefing',
  invented: 'our invention',
}

/** Reasoning, outcome and questions of the debrief in English. */
export const words = {
  title: 'Reasoning and outcome, taken separately',
  reasoned: 'How you reasoned',
  reasonedText: 'What is judged is whether the card bears on the advice. What came of it does not count here.',
  noMemos: 'No memo in this chapter: nothing here rested on evidence.',
  why: {
    supports: 'It bears on the advice and speaks for it.',
    beside: 'The advice does not follow from it.',
    against: 'It speaks against the advice.',
  },
  rested: 'The card you rested it on.',
  alsoFor: 'Also for the advice, on the table:',
  wasFor: 'For the advice, on the table:',
  alsoAgainst: 'Also against it, on the table:',
  wasAgainst: 'Against the advice, on the table:',
  fell: 'How it turned out',
  fellText: 'Simulated: what the world of the story made of it.',
  simulated: 'simulated',
  heeded: 'Heeded.',
  aside: 'Set aside, on file.',
  nothing: 'Nothing moved on the simulated scale.',
  best: 'Best supported',
  bestOf: (memo: string): string => `Your best-supported memo of this chapter: “${memo}”.`,
  weakest: 'Weakest',
  weakestOf: (memo: string): string => `The weakest: “${memo}”.`,

  questionsTitle: 'Three questions to discuss',
  /** A voice or a scale in the midst of a sentence. */
  within: withinSentence('en'),
  questionsText: 'Made from this run. None of them has one right answer.',
  cost: (advice: string, what: string, because: string): string =>
    `You advised “${advice}”, and it was followed. It had a price (simulated): ${what}. ${because} Who paid that price, and would you give the same advice again?`,
  /** What somebody pays where a scale falls, within a sentence. */
  fallen: {
    security: 'security grew worse',
    civilians: 'civilians were less safe',
    support: 'popular support shrank',
    treasury: 'the treasury grew poorer',
    politics: 'there was less room for politics and dialogue',
    france: 'relations with France grew colder',
    west: 'relations with other Western partners grew colder',
    ecowas: 'relations with ECOWAS and the neighbours grew colder',
    un: 'relations with the UN mission grew colder',
    russia: 'relations with Russia grew colder',
    standing: 'the leaders’ trust in you fell',
  } satisfies Record<Effect['on'], string>,
  asideAsk: (advice: string): string =>
    `You advised “${advice}”, and it was set aside. What would have had to be different for it to be heard, and was it still right to write it?`,
  noCost:
    'Your advice made nothing fall on the simulated scale. What price might there be that the model does not see?',
  unheard: (voice: string, statement: string, advice: string): string =>
    `There was a statement on the table (${voice}): “${statement}” You advised “${advice}”, and did not rest a memo on that voice. What would they say about your advice?`,
  silent: (voice: string): string =>
    `Not heard in this chapter: ${voice}. What might they have asked you before you advised?`,
  /** `accounts`: statements, each of which names who makes it. */
  contested: (scene: string, accounts: string): string =>
    `In “${scene}” one account stands against another. ${accounts} Was it true, and how would one know? What could each side have seen? What is established, and by whom? What does nobody in this file know, and who would have to look?`,
  noVoice: 'Whose view would you have wanted to hear before you advised, and where would you have found it?',
  assumption: (scene: string, what: string, moved: string, because: string, basis: Basis): string =>
    `In “${scene}” the model assumes: “${because}” (${bases[basis]}). So it moved “${what}”: ${moved}. What would have to be true for that to hold, and what speaks against it?`,
  noAssumption: 'The model moved nothing in this chapter. What should it have moved, and on what grounds?',
}

/** What each language must say. */
export type DiscussionWords = typeof words
