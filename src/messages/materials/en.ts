import type { MaterialWords } from '../../model/MaterialWords'
import { withinSentence } from '../withinSentence'

const marks = (by: number): string => (Math.abs(by) === 1 ? 'one mark' : `${Math.abs(by)} marks`)
const steps = (by: number): string => (Math.abs(by) === 1 ? 'one step' : `${Math.abs(by)} steps`)
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The teaching materials in English: the page, and every word of the sheets that is not the story’s. */
export const words: MaterialWords = {
  colon: ': ',
  middot: ' · ',
  file: 'File',
  fileHead: 'File',
  quotes: ['“', '”'],
  simulated: 'simulated',
  within: withinSentence('en'),
  standing: 'Trust',
  number: (value: number): string => value.toLocaleString('en-GB'),
  percent: (value: number): string => `${value} %`,
  range: (from: number, to: number): string => (from === to ? `${to}` : `${from} to ${to}`),
  chapter: (section: string, title: string): string => `Chapter ${section}, ${title}`,
  span: (from: string, to: string): string => `${from} to ${to}`,
  foot: 'Advise Bamako. Facts: International Crisis Group, “Mali: Avoiding the Trap of Isolation”, Africa Briefing, 9 February 2023, told in our own words and cited by paragraph (II.3). An independent educational adaptation, neither made nor approved by Crisis Group. People who speak, advice and its effects are simulated. This sheet is made from the story itself.',
  untranslated: '',
  weights: { memo: 'Memo', call: 'Call', 'set-piece': 'Paper on the desk' },
  steps: {
    home: (by: number): string => `${steps(by)} ${by > 0 ? 'better' : 'worse'}`,
    abroad: (by: number): string => `${steps(by)} ${by > 0 ? 'nearer' : 'farther'}`,
    standing: (by: number): string => `${marks(by)} ${by > 0 ? 'more' : 'less'}`,
  },
  sheets: {
    plan: {
      title: 'Lesson plan',
      text: 'One lesson of 40 minutes, pupils at their own devices: 5 to brief, 15 to play, 8 for the quiz, 12 to debrief.',
    },
    guide: { title: 'Discussion guide', text: 'Each decision: what it costs, what the record says, who is missing.' },
    key: { title: 'Answer key', text: 'Every question, its answer, why the others are not, and where it was read.' },
    paper: { title: 'Paper edition', text: 'Numbered paragraphs and questions for a class without devices.' },
    strips: {
      title: 'Strips',
      text: 'For the paper edition: where each pupil keeps advice and reasons; several a page, to cut.',
    },
    notice: {
      title: 'Content notice',
      text: 'What is hard to read, a way past it that loses no fact, reading level, minutes.',
    },
    glossary: { title: 'Glossary', text: 'The hard words, with room for the pupils’ own.' },
    standards: { title: 'Standards', text: 'C3 Framework, IB Global Politics, HGGSP; to fill in and change.' },
  },
  notice: {
    general:
      'The story concerns a war. It reports killings soberly and always with the source; nothing is shown, no pain is described, and nobody asks the reader to kill or to order it. The pupil is an adviser who writes memos.',
    scenes: 'Scenes that are hard to read',
    none: 'No scene of this chapter carries a notice. Violence is mentioned where the conflict is, in a word or a clause.',
    way: 'A way past them',
    wayText: [
      'Say before the lesson, not during it, which scenes these are and what they tell of. Some pupils have family in the region, or have lived through a war.',
      'Whoever wishes to may pass a scene by, without giving a reason. On the screen the question stands below the text and can be answered from the sheet “Read instead”; on paper, hand that sheet out in place of the scene.',
      '“Read instead” holds every fact that the scene can show, with its paragraph. Nothing that the quiz asks is lost.',
      'Ask nobody to imagine the killing, to play a victim or a killer, or to speak for the dead. Ask what was reported, by whom, and what is not known.',
    ],
    reading: 'Reading level and minutes',
    minutes: 'Minutes of play',
    words: 'Words, all outcomes counted',
    sentence: 'Words in a sentence',
    long: 'Long words',
    lix: 'LIX',
    lixTitle: 'LIX',
    lixText:
      '(C. H. Björnsson, Läsbarhet, 1968) adds the average number of words in a sentence to the percentage of words of more than six letters. It is counted alike in English and in French. Björnsson’s marks: 20 very easy, 30 easy, 40 medium, 50 difficult, 60 very difficult. He set them for Swedish; French words run longer, so a French text scores a few points more at the same difficulty. It sees neither names nor ideas: the glossary helps with those.',
    minutesText:
      'The minutes are computed over all paths of the file, at 200 words a minute and half a minute for the evidence of each memo. Slow readers need up to half as much again.',
    instead: 'Read instead',
    insteadText: 'Whoever does not read this scene reads these statements. They are all of its facts.',
    insteadAsk: 'The question of the scene, if you want to answer it:',
  },
  glossary: {
    lead: 'Words that this chapter uses and that a newspaper would expect you to know. Write your own example, or the word in another language that you speak.',
    term: 'Word',
    meaning: 'What it means here',
    own: 'My own words',
  },
  key: {
    lead: (count: number, onPaper: number): string =>
      `${counted(count, 'question', 'questions')}; 1 to ${onPaper} are those of the paper edition. Class mode gives them the same numbers and letters; a pupil’s own quiz draws some of them and shuffles the answers. No question asks for anything that the simulation invented.`,
    right: 'Answer',
    practice:
      'Marks for practice only: the answers are not locked. Whoever makes an assignment of their own opens this sheet.',
    rightMark: 'right',
    wrongMark: 'not this',
    objective: 'Objective',
    facts: 'It rests on',
    tolerance: (by: number): string => `Counted as right up to ${by} more or less.`,
  },
  plan: {
    aims: 'Afterwards pupils can',
    glance: 'At a glance',
    minutes: 'Play',
    minutesText: (range: string, spare: number): string =>
      `${range} minutes at a steady pace` +
      (spare > 0
        ? `: the 15 minutes leave ${spare} for logging in and for slow readers.`
        : ': begin the quiz where the bell falls.'),
    onWall: 'On the wall',
    onWallText: (inAll, { minutes, fits, left }, calls): string =>
      `class mode, one run for all: about ${inAll} minutes with three questions` +
      (inAll <= 40
        ? '.'
        : `. In 40 minutes (about ${minutes}): ` +
          [
            ...(left.includes('quiz') ? ['the quiz becomes homework'] : []),
            ...(left.includes('talk') ? [`${counted(calls, 'call', 'calls')} without talk`] : []),
          ].join(', ') +
          (fits ? '.' : '; even so it is too long.')),
    decisions: 'Decisions',
    decisionsText: (weights: readonly string[]): string =>
      `${counted(weights.length, 'decision', 'decisions')}: ` +
      [
        ['memo', 'memo with evidence', 'memos with evidence'],
        ['call', 'call', 'calls'],
        ['set-piece', 'paper to work on', 'papers to work on'],
      ]
        .map(([id, one, many]) => [weights.filter((weight) => weight === id).length, one, many] as const)
        .filter(([count]) => count > 0)
        .map(([count, one = '', many = '']) => counted(count, one, many))
        .join(', '),
    quiz: 'Quiz',
    quizText: (asked: number, pool: number): string => `${asked} questions, drawn from ${pool}`,
    level: 'Reading level',
    levelText: (lix: number, perSentence: string): string =>
      `LIX ${lix} (20 very easy, 40 medium, 60 very difficult); ${perSentence} words in a sentence`,
    hard: 'Hard to read',
    hardNone: 'No scene of this file carries a notice.',
    before: 'What pupils should know before',
    beforeText: 'The file begins with this, so nobody needs to have played the files before it:',
    beforeNothing: 'Nothing: the story begins here. Show on a map where Mali and Bamako are.',
    terms: 'Words to have heard once:',
    ready: 'To have ready:',
    readyText:
      'the link or QR code of the assignment (page “Assign”) on the board, or one paper edition for each pair and a strip for each pupil (sheet “Strips”); the answer key; for the debrief, the class view if pupils hand in, a show of hands if not.',
    brief: '5 minutes: brief',
    briefRole: (date: string): string =>
      `Say: “You are an adviser in Bamako. It is ${date}. You are not the president and you are not a soldier: you write down what you would do, and on what evidence. Sometimes they listen.”`,
    briefRules: [
      'Advise first, see the effects after. For a memo choose the one piece of evidence you rest it on: it is judged by whether it bears on your advice, not by whether the advice works.',
      'After each decision comes the record: what really happened. Your advice changes the story, never the record.',
      'Signs mark what is on record, what is somebody’s view, what is Crisis Group’s judgement. No sign means simulated. The quiz asks only about the signed sentences.',
      'No path wins. Whoever follows the authorities and whoever contradicts them will both pay for something.',
    ],
    people: 'Invented people they will meet:',
    say: 'Say also:',
    sayText:
      'that this is a war in which people die while we talk, that everybody may skip a scene, and whom to speak to afterwards. One sentence is enough.',
    play: '15 minutes: play',
    playText:
      'Alone, or two at one screen with one of them writing. Walk, and ask one question only: “What do you rest that on?” The minutes are those of a steady reader.',
    decision: 'Decision',
    minute: 'By',
    ask: 'What is asked',
    paragraphs: 'Briefing',
    needs: (needs: number): string => `(against the mood: needs a trust of ${needs})`,
    half: 'Halfway through, most stand at ',
    halfText:
      '. Whoever is not there in minute 9 stops playing and reads the statements at the end of the paper edition (“What is on record, and what is said”): they hold all that the quiz asks.',
    quizTitle: '8 minutes: quiz',
    quizHow: (asked: number): string =>
      `${asked} questions, alone, less than a minute each; whoever gets through eight has done enough. Let them argue over the feedback, not over the points. On paper: the last pages of the paper edition; numbers are those of the answer key.`,
    aim: 'Objective',
    questions: 'Questions',
    debrief: '12 minutes: debrief',
    handsUp: 'Show of hands on ',
    handsUpThen:
      ' Write the counts on the board. Ask one of each camp: which card did you rest it on? Would it persuade somebody who wants the opposite? (4 minutes)',
    atTheTime: 'What the authorities did came nearest to ',
    atTheTimeThen:
      '. What could they know on that day, and what do we know only since? What might they have wanted that the record does not say? (3 minutes)',
    again: 'Who would now decide otherwise in ',
    againThen: ', and because of what: a fact, or an outcome that we invented? (2 minutes)',
    model: 'Where did the simulation make it too easy? Name one effect that you do not believe. (1 minute)',
    missing: 'Who says so, and who is missing? (2 minutes)',
    missingText: 'From the debrief of this chapter, to read aloud or to put as a question:',
    others: 'Late, fast, absent',
    late: [
      'Late:',
      'starts the file at once; what came before stands on its first page. If fewer than eight minutes of play are left, reads the chapter’s record instead (two minutes, page “Contents”, then the chapter), joins the quiz, and plays the file at home.',
    ],
    fast: [
      'Fast:',
      'goes back to one memo (“Decide again from here”), defends the opposite advice with another card, and compares the two runs in the journal. Or writes three lines as the person who was not in the room.',
    ],
    absent: [
      'Absent:',
      'plays by the same link at home, without an account, and hands in a code. Without a device: the paper edition with its strip. The chapter’s record and the quiz alone are enough to follow the next lesson.',
    ],
    noDevice: [
      'No device, or no network:',
      'a device that has opened the site once with a network, and says on its title page that the whole story is kept, needs none afterwards. Without such devices: one screen for the class, a vote at each decision, and the paper edition for the back rows.',
    ],
    hardTitle: 'Hard scenes, and the way past them',
    notes: 'Your own notes on this lesson',
  },
  guide: {
    lead: 'One part for each decision. Take one or two; twelve minutes do not carry more. What moves is simulated, and each step says why it was assumed and on what: argue with it.',
    rules: [
      'Let somebody state the advice they did not choose, so that its supporters agree with the wording. Then disagree.',
      'Keep three things apart: what is on record, who holds which view, what our model invented.',
      'The briefing is one source, by an organisation with a view of its own. Its judgement is marked; it may be contradicted.',
    ],
    evidence: 'Evidence on the table',
    tradeOff: 'The trade-off',
    advice: 'Advice',
    moves: 'What it moves in the simulation, why, and on what ground',
    nearest: '(nearest to what was done)',
    bears: (cards: string): string => `(cards that bear it out: ${cards})`,
    cuts: (cards: string): string => `(that cut against it: ${cards})`,
    simulated: 'Simulated: the briefing gives no such scale.',
    record: 'What the briefing says',
    noResponse: 'The briefing reports no response.',
    crisisGroup: 'What Crisis Group advises:',
    room: 'Who is heard, who is missing',
    inRoom: 'In the room (invented): ',
    heard: 'Views are reported of: ',
    heardNobody: 'The scene reports no party’s view, only events and Crisis Group’s judgement.',
    silent: 'Nothing is cited here as the view of: ',
    ask: 'To ask',
    qThen: (date: string): string => `${date}: the authorities came nearest to `,
    qThenEnd: '. What spoke for it on that day? Leave out what came later.',
    qNoRecord: 'The briefing reports no response here. What does one learn from a silence in a source, and what not?',
    qCost: 'The advice ',
    qCostMoves: ' costs something in the simulation: ',
    qCostEnd: '. Who pays for that, outside this office? Would you give the advice all the same?',
    qModel: 'Our invention: ',
    qModelEnd: ' What would have to be true for that to hold? Which other consequence did we not think of?',
    qCards: (count: number): string =>
      `Lay out the ${count} pieces of evidence. Which one would the other side bring, and how would it read the card you chose?`,
    qTrue:
      'Was it true, and how would one know? Say what each side says and could have seen, what is established and by whom, and what nobody here knows.',
    qMissing: 'One of those who are not heard walks in. What do they ask you, before they say what they want?',
    whoSays: 'Who says so, and who is missing?',
  },
  standards: {
    lead: 'Where this chapter can serve. It claims no more than that: which standard a lesson meets is decided by what you do with it. Write your own words into the boxes; they are kept in this browser, and printed and saved with the sheet.',
    here: 'In this chapter:',
    counts: (count: {
      readonly decisions: number
      readonly memos: number
      readonly facts: number
      readonly views: number
      readonly judgements: number
      readonly contested: number
      readonly items: number
    }): string =>
      `${counted(count.decisions, 'decision', 'decisions')}, ${count.memos} of them memos that must rest on evidence; ${count.facts} cited statements, of which ${count.views} are somebody’s view, ${count.judgements} Crisis Group’s judgement, ${count.contested} contested by another; ${counted(count.items, 'question', 'questions')}. Objectives:`,
    frameworks: [
      {
        id: 'c3',
        name: 'C3 Framework (United States)',
        source:
          'National Council for the Social Studies, The College, Career, and Civic Life (C3) Framework for Social Studies State Standards, 2013. Codes: by the end of grade 12.',
        rows: [
          {
            code: 'Dimension 1, Developing questions and planning inquiries (D1.5).',
            serves:
              'The chapter asks who says so and who is missing. Pupils can name the points of view that its source reports, and which further source would be needed.',
          },
          {
            code: 'Dimension 2, Applying disciplinary concepts and tools: Civics (D2.Civ) and History (D2.His.4, D2.His.14).',
            serves:
              'States, regional organisations, the UN and armed groups act on one another; causes are several, and the record says “then” where no cause is reported.',
          },
          {
            code: 'Dimension 3, Evaluating sources and using evidence (D3.1, D3.2).',
            serves:
              'Every statement shows its status, its holder and its paragraph; each memo must rest on one piece of evidence that bears on it.',
          },
          {
            code: 'Dimension 4, Communicating conclusions and taking informed action (D4.1, D4.7).',
            serves:
              'The memo is an argument with its evidence; the debrief weighs options against what they cost and to whom.',
          },
        ],
        limit:
          'The limit: the story has one source. Dimension 3 asks for several. Add one of your own, such as a speech, a newspaper of that month or a UN report, and let pupils compare.',
      },
      {
        id: 'ib',
        name: 'IB Diploma, Global politics',
        source: 'International Baccalaureate, Global politics guide, first assessment 2026.',
        rows: [
          {
            code: 'Core concepts: power, sovereignty, legitimacy, interdependence.',
            serves:
              'Each decision sets at least two of them against each other: who may station whom on whose ground, who recognises whom, and what a partner can withdraw.',
          },
          {
            code: 'Thematic study: Peace and conflict.',
            serves:
              'Parties to a conflict and those who intervene in it, with their interests, and a peace agreement under strain.',
          },
          {
            code: 'HL global political challenges: Security.',
            serves:
              'A case with its actors, from the village to the Security Council, from which a case study of one’s own can start.',
          },
        ],
        limit: 'The limit: the case ends on 9 February 2023. For recent developments pupils need sources of their own.',
      },
      {
        id: 'hggsp',
        name: 'HGGSP (France)',
        source:
          'Programmes d’enseignement de spécialité d’histoire-géographie, géopolitique et sciences politiques: première (BO spécial n° 1, 22 January 2019), terminale (BO spécial n° 8, 25 July 2019).',
        rows: [
          {
            code: 'Terminale, thème 2: « Faire la guerre, faire la paix : formes de conflits et modes de résolution ».',
            serves:
              'An irregular war with state and other armed actors; what an intervention, a sanction, a mediation and a UN mission can do. A case beside the set ones, not one of them.',
          },
          {
            code: 'Première, thème 2: « Analyser les dynamiques des puissances internationales ».',
            serves: 'Rivalry of outside powers over one partner, and what the partner makes of it.',
          },
          {
            code: 'Première, thème 4: « S’informer : un regard critique sur les sources et modes de communication ».',
            serves:
              'Record, view, judgement and invention are told apart sentence by sentence; accusations stand beside their denials.',
          },
        ],
        limit:
          'The limit: Mali is no set milestone (jalon) of these themes. Use it to compare, or for the oral examination.',
      },
    ],
    yours: 'Your words: where in the course, and what pupils show',
    check:
      'Codes and titles change. Check them against the text in force for your class before you hand this in anywhere.',
  },
  paper: {
    how: 'How to read this',
    howText: [
      'You are an adviser in Bamako. Begin at 1. Read only the paragraph you are sent to: the numbers are mixed on purpose.',
      'Where you are asked for advice, choose one line, write its letter on your strip, and only then turn to its number.',
      'A memo also needs one card of evidence. Write its number and your reason in one line.',
      'Trust is how far those in power follow you, 1 to 5. Cross off the old mark and circle the new one when a paragraph says so; it never goes below 1 or above 5.',
      'In brackets after a sentence stands what it is: on record, somebody’s view, Crisis Group’s judgement, and the paragraph of the briefing. Sentences without brackets are simulated.',
    ],
    howBoxes:
      'When a paragraph says “tick box P”, tick it on the strip. Text in a frame that begins with “If” is read only if it is so on your strip.',
    howRows: 'A row on the strip is a step of the simulation, 0 to 8. Move it when a paragraph says so.',
    simulated:
      'Simulated: the people who speak, your advice and what comes of it. This edition takes the files before it as they really went. The app also remembers what you advised there; paper cannot.',
    previously: 'Previously',
    file: 'The file',
    after: 'After the file',
    afterText: [
      'Underline on your strip the advice that rests on the strongest evidence. Why is it strong?',
      'Compare with a neighbour: where did you part, and did the record care?',
      'Name one effect that you do not believe, and say what you would have expected.',
    ],
    facts: 'What is on record, and what is said',
    factsText:
      'Every statement of the briefing that this file uses, in our own words, with its status and paragraph. These hold on every path.',
    comesBack: 'What comes back (simulated)',
    cards: 'Evidence',
    card: (number: number): string => `Card ${number}`,
    writeMemo: 'A memo: write letter, card and reason on your strip before you turn.',
    writeAdvice: 'Write the letter on your strip before you turn.',
    keeps: (pieces: string): string => `(keeps ${pieces})`,
    ifStanding: (needs: number): string => `Against the mood. If their trust in you is ${needs} or more, turn to `,
    elseStanding: '; if not, turn to ',
    turnTo: 'Turn to ',
    heeded: 'Simulated. Your advice is heeded:',
    aside: 'Simulated. Your advice is set aside, and the record takes its course. You had advised:',
    changes: 'What changed (simulated)',
    onStrip: 'On your strip',
    supports: (cards: string): string => `If your card is ${cards}: it bears on your advice. Trust: one mark more.`,
    against: (cards: string): string => `If your card is ${cards}: it cuts against your advice. Trust: one mark less.`,
    beside: 'Any other card is beside the point: no change.',
    spends: 'It went against the mood. Trust: one mark less.',
    tick: (letter: string): string => `Tick box ${letter}.`,
    move: (label: string, by: number): string => `${label}: ${Math.abs(by)} ${by > 0 ? 'up' : 'down'}.`,
    end: 'Here the file ends. Turn to “After the file”.',
    ifIt: (condition: string): string => `If ${condition}:`,
    conditions: {
      ticked: (letter: string): string => `box ${letter} is ticked`,
      notTicked: (letter: string): string => `box ${letter} is not ticked`,
      atLeast: (row: string, level: number): string => `“${row}” stands at ${level} or more`,
      below: (row: string, level: number): string => `“${row}” stands below ${level}`,
      and: ' and ',
      or: ' or ',
    },
    stripText: (count: number): string =>
      `One for each reader of the paper edition, ${count} a page: print as many as you need and cut them. Everything on a strip is simulated; only the reasons are the pupil’s own.`,
    name: 'Name or code name',
    scene: 'Scene',
    advice: 'My advice',
    cardHead: 'Card',
    because: 'Because … (one line)',
    boxes: 'Boxes',
    questions: 'Questions on the record',
    questionsText:
      'From the bracketed sentences only. Mark one answer, or all that are right where the question says so.',
    number: 'Number them, first to last.',
  },
  page: {
    title: 'Teaching materials',
    lead: 'Sheets for each chapter and each file, made from the story itself. Open one to print it, or save it as a file that Word, LibreOffice and Google Docs open for editing.',
    forChapter: 'For the whole chapter',
    forFile: (title: string): string => `File “${title}”`,
    minutes: (range: string): string => `${range} minutes`,
    print: 'Print',
    saveHtml: 'Save as a document (.html)',
    saveMarkdown: 'Save as text (.md)',
    saved: 'The file is in your downloads.',
    back: 'All materials',
    opening: 'Writing the sheet …',
    failed: 'The words for this sheet did not arrive. Check the connection and try again.',
    again: 'Try again',
    unknown: 'There is no such sheet. Choose one from the list.',
    english: 'The story of this chapter is in English for now.',
    unkept:
      'This browser does not let the page keep your words. They last as long as the page; save the sheet as a file.',
    toTeach: 'Assign a chapter to a class',
    keyShut: 'Answer key',
    keyShutWhy: (file) =>
      `The answer key of “${file}” is shut: it opens where an assignment asks for this file. Make one, or open the teacher link of one in this browser; then come back to this sheet.`,
    keyShutMake: (file) => `Make an assignment of “${file}”`,
    keyOpen: 'Keys that open in this browser:',
    noScript: 'The sheets are written in your browser, by a script. Turn JavaScript on to open one.',
  },
}
