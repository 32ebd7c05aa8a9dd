import type { Basis, Form } from '../../model/Story'
import type { Status, Voice } from '../../model/Fact'
import type { Paper } from '../../model/Text'
import type { Language } from '../../model/ids'
import { languageName } from '../languageName'

const voices: Record<Voice, string> = {
  record: 'The briefing, as something that happened',
  'malian-authorities': 'The Malian authorities',
  'malian-army': 'The Malian army',
  france: 'France',
  'western-partners': 'Western partners',
  ecowas: 'ECOWAS',
  un: 'The United Nations',
  signatories: 'Signatories of the peace agreement',
  'civil-society': 'Civil society',
  'private-sector': 'The private sector',
  'political-figures': 'Malian political figures',
  'many-malians': 'Many Malians',
  press: 'The press',
  'many-sources': 'Many sources',
  russia: 'Russia',
  'crisis-group': 'International Crisis Group',
}

const statuses: Record<Status, string> = {
  record: 'On record',
  view: 'A view',
  judgement: 'Crisis Group’s judgement',
  simulated: 'Simulated',
  note: 'Note',
}

const statusMeanings: Record<Status, string> = {
  record: 'An event, a figure or a role that the briefing reports.',
  view: 'Somebody’s statement or claim. The note says whose.',
  judgement: 'Analysis or a recommendation by International Crisis Group.',
  simulated: 'Invented for this story. It carries no sign.',
  note: 'The app explains itself.',
}

const bases: Record<Basis, string> = {
  said: 'The briefing says so',
  inferred: 'Our inference',
  invented: 'Invented',
}

const papers: Record<Paper, string> = {
  cable: 'Cable',
  letter: 'Letter',
  radio: 'On the radio',
  list: 'List',
  speech: 'Speech',
  note: 'Note',
}

const forms: Record<
  Form,
  { readonly title: string; readonly piece: string; readonly kept: string; readonly gone: string }
> = {
  speech: { title: 'The speech on your desk', piece: 'Passage', kept: 'kept', gone: 'struck out' },
  draft: { title: 'The draft on your desk', piece: 'Passage', kept: 'kept', gone: 'struck out' },
  table: { title: 'On the table', piece: 'Demand', kept: 'granted', gone: 'withheld' },
  budget: { title: 'The budget', piece: 'Line', kept: 'paid', gone: 'put off' },
  cables: { title: 'Two cables', piece: 'Cable', kept: 'weighed', gone: 'laid aside' },
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Every word of the interface in English; the other languages have the same shape. */
export const words = {
  language: 'en' as Language,
  languageName: 'English',
  title: 'Advise Bamako',
  voices,
  statuses,
  statusMeanings,
  bases,
  papers,
  forms,

  site: {
    skip: 'Skip to the text',
    home: 'Advise Bamako, title page',
    contents: 'Contents',
    how: 'How it works',
    navigation: 'Pages',
    more: 'More pages',
    otherLanguage: 'Français',
    switchLanguage: 'Lire cette page en français',
    independence:
      'An independent educational adaptation. The briefing “Mali: Avoiding the Trap of Isolation” (9 February 2023) belongs to International Crisis Group, which has no part in this adaptation.',
    privacy:
      'No account, no tracking. What you do stays in this browser until you hand it in: then your teacher sees it.',
    comfort: 'Reading comfort',
    listen: 'Read aloud',
    keys: 'Keyboard shortcuts',
    readBriefing: 'Read the briefing at crisisgroup.org',
  },

  atlas: {
    title: 'Atlas',
    lead: 'People, places, organisations, hard words, dates and sources: whatever the story mentions, with the statements and scenes that mention it.',
    parts: {
      people: 'People',
      places: 'Places',
      organisations: 'Organisations',
      glossary: 'Glossary',
      timeline: 'Timeline',
      sources: 'Sources',
    },
    inAtlas: 'In the atlas',
  },
  review: 'Review',
  progress: 'Progress',
  journal: {
    title: 'Journal',
    lead: 'Your runs: what you advised, what it led to, and where one run left another.',
  },
  resume: 'Take it with you, bring it back',

  languages: {
    title: 'Advise Bamako · Conseiller Bamako',
    lead: 'An interactive story about advice, evidence and isolation. Mali, 2021 to 2023.',
  },

  home: {
    lead: 'You are an adviser in Bamako, from May 2021 to February 2023. Mali’s new rulers are changing allies: what do you tell them?',
    start: 'Start the story',
    startAgain: 'Begin anew (your run is kept)',
    resume: 'Continue',
    stands: 'Your run stands at:',
    keepsOld: 'Opening a file begins a new run; yours is kept.',
    pace: 'Your place is kept in this browser.',
    contents: 'Contents',
    how: 'How it works',
    teachers: 'For teachers',
  },

  how: {
    title: 'How it works',
    lead: 'Ten to thirteen minutes a file. You read a scene, you advise, you see how it is received, and then what really happened.',
  },

  contents: {
    title: 'Contents',
    lead: 'Each chapter follows one part of the briefing. Read what really happened, play its files, or do both.',
    section: (section: string): string => `Part ${section} of the briefing`,
    minutes: (shortest: number, longest: number): string =>
      shortest === longest ? `${longest} minutes` : `${shortest}–${longest} minutes`,
    inLanguage: (language: Language): string => `In ${languageName(language, 'en')} only for now`,
    files: (count: number): string => plural(count, 'file', 'files'),
    stepsBack: 'Back in time',
    quiz: 'Quiz',
    debrief: 'Debrief',
    progress: { untouched: 'Not begun', underway: 'Under way', done: 'Read to the end' },
    decisions: (made: number, all: number): string => `${made} of ${plural(all, 'decision', 'decisions')}`,
    runTitle: 'Your runs',
    runBegun: (when: string): string => `Begun ${when}`,
    runCurrent: 'Open now',
    runOpen: 'Open this run',
    toJournal: 'See them in the journal',
    runBranch: 'branched from an earlier run',
    broken: (count: number): string =>
      `${plural(count, 'saved run', 'saved runs')} could not be read. They are kept aside, not deleted.`,
  },

  play: {
    file: (title: string): string => `The file “${title}”`,
    span: (from: string, to: string): string => `${from} to ${to}`,
    stepsBack: 'Back in time: this file begins before the last one ended.',
    where: {
      title: 'Where this is',
      opening: 'Unfolding the map …',
      failed: 'The map did not arrive.',
      again: 'Try again',
    },
    previously: 'Previously',
    arrivals: 'What earlier advice brings',
    opening: 'Opening the file …',
    noScript: 'The story itself needs JavaScript. The record of each chapter can be read without it.',
    none: 'No file is open.',
    begin: 'Begin at the first page',
    pageBack: 'One page back',
    toNow: 'To where you stand',
    pageRead: 'An earlier page, to read again. What you decided stays.',
    progress: (done: number, all: number): string => `Scene ${done} of ${all}`,
    continue: 'Continue',
    next: 'Turn the page',
    back: 'Decisions so far',
    backText: 'Go back to any of them. It begins a new run; this one is kept.',
    again: 'Decide again from here',
    againFor: (title: string): string => `Decide again from here: ${title}`,
    inTheMiddle:
      'The story has changed since this run began, and it cannot be followed any further. It is kept; begin a new one.',
    chapterEnd: (title: string): string => `End of the chapter: ${title}`,
    argument: 'The argument of this chapter',
    toDebrief: 'Debrief',
    toQuiz: 'Quiz',
  },

  ending: {
    label: 'An ending of your run',
    how: {
      did: 'It set this going.',
      left: 'Here it could have gone another way.',
      moved: 'It pushed this way.',
    },
    aside: 'They did not follow you: things went as they really went.',
    record: 'Beside what really happened',
    advice: 'Beside what Crisis Group recommends',
    cost: 'What it cost',
    leftOut: 'What the model leaves out',
    beside: 'Where things stand at the end',
    yours: 'Your run',
    theRecords: 'The record’s own way',
  },

  desk: {
    titles: { memo: 'Your memo', call: 'They want an answer now', 'set-piece': 'Your red pencil' },
    advice: 'Your advice',
    evidence: 'One card goes with it',
    evidenceHint:
      'Founé carries your memo up, and one card with it. Tap a card to read it: does it really back up your advice?',
    step: (number: number): string => `${number}.`,
    toEvidence: 'Choose the evidence',
    send: 'Send the memo',
    say: 'Say it',
    settle: 'Hand it over',
    needAdvice: 'Choose your advice first.',
    needEvidence: 'A memo needs evidence. Choose the card that you rest it on.',
    against: (needs: number, have: number): string =>
      `Those in power do not want to hear this. Their trust in you is ${have}: they ${needs > have ? `will not follow, it takes ${needs}. You can still say it.` : 'listen, and it costs one.'}`,
    iAdvise: 'I advise:',
    asks: (name: string): string => `${name} asks for this.`,
    change: 'Change it',
    contested: 'contested',
    answeredBy: 'Contested. Against it stands:',
    paragraph: (paragraphs: string): string => `Briefing, ${paragraphs}`,
    pieceState: (piece: string, number: number, state: string): string => `${piece} ${number}: ${state}`,
    choosePieces: 'Choose your advice, and see what it does to the paper.',
  },

  outcome: {
    heeded: {
      memo: 'Your advice is followed',
      call: 'It is done as you say',
      'set-piece': 'Your version is taken',
    },
    aside: {
      memo: 'Your advice is set aside',
      call: 'It is not done as you say',
      'set-piece': 'Your version is laid aside',
    },
    youAdvised: 'You advised:',
    changes: 'What changed',
    fromTo: (from: string, to: string): string => `from “${from}” to “${to}”`,
    littleUp: { home: 'a little better', abroad: 'a little nearer' },
    littleDown: { home: 'a little worse', abroad: 'a little farther' },
    unmoved: 'no further: it already stands at the end of the scale',
    standing: 'Leaders’ trust',
    standingMove: (from: number, to: number): string =>
      from === to ? `stays at ${to} of 5` : `from ${from} to ${to} of 5`,
    supports: 'It supports your advice.',
    beside: 'It is beside the point: it does not bear on this advice, and wins you nothing.',
    against: 'It cuts against your advice.',
  },

  standing: {
    title: 'Leaders’ trust',
    marks: (marks: number): string => `${marks} of 5`,
  },

  things: {
    title: 'Where things stand',
    simulated: 'simulated',
    note: 'The sum of your files so far. The briefing gives no such scale.',
    home: 'At home',
    abroad: 'Abroad',
    open: 'The leaders’ trust in you, and where things stand',
  },

  note: {
    close: 'Close',
    whose: 'Whose statement',
    where: 'In the briefing',
    paragraphs: (paragraphs: readonly string[]): string =>
      `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${paragraphs.join(', ')}`,
    source: 'International Crisis Group, “Mali: Avoiding the Trap of Isolation”, 9 February 2023',
    answered: 'Contested. Against it stands:',
    sign: (status: string, where: string): string => (where ? `${status}: ${where}` : status),
    signs: 'Tap a sign to see where it comes from.',
    appSpeaks: 'Here the app speaks of itself, not of Mali.',
    term: (term: string): string => `Explain “${term}”`,
  },

  quiz: {
    title: (chapter: string): string => `Quiz: ${chapter}`,
    lead: 'Questions on the record, never on your simulated timeline. Each answer says where it was read.',
  },

  debrief: {
    title: (chapter: string): string => `Debrief: ${chapter}`,
    whole: 'Debrief: the whole story',
    lead: 'What you advised, beside what was done. Following the record is not the aim, nor is leaving it.',
    noResponse: 'The briefing reports no response.',
  },

  pages: {
    record: 'The whole record',
    teach: 'Assign',
    go: 'I have a class code',
    assignment: 'Assignment',
    'hand-in': 'Hand in',
    class: 'Class view',
    marks: 'Marks',
    room: 'In the room',
    materials: 'Materials',
    'story-map': 'Map of the story',
    office: 'Data sheet for the school',
  },
  failure: {
    missingTitle: 'No such page',
    missing: 'There is nothing filed under this address.',
  },
}

/** What each language must say. */
export type Messages = typeof words
