import { describe, expect, it } from 'vitest'
import { rememberYaml } from '../../src/build/rememberYaml'
import { compileStory } from '../../src/content/compileStory'
import { parseDrawing } from '../../src/content/parseDrawing'
import { readDraft } from '../../src/content/readDraft'
import { ruleContext } from '../../src/content/RuleContext'
import { allRules } from '../../src/content/rules/allRules'
import { sample, sampleWith } from '../support/sampleStory'

const scenes = 'chapters/1-one/first/scenes.yaml'
const en = 'chapters/1-one/first/en.md'
const fr = 'chapters/1-one/first/fr.md'
const quiz = 'chapters/1-one/first/quiz.yaml'

const oneStep = '      - { id: dusk, text: { en: "Dusk", fr: "Soir" }, feedback: { en: "Last.", fr: "Enfin." } }\n'
const onePremise =
  '      - { id: taste, target: three, text: { en: "Taste", fr: "Goût" }, feedback: { en: "Salt.", fr: "Sel." } }\n'
const oneHolder = '      - { id: you, text: { en: "Yours", fr: "De vous" } }\n'

/** So many questions that a bank is told, in each of which the key is the shortest. */
const shortKeys = Array.from(
  { length: 30 },
  (_, n) => `  - id: short-${n}
    type: single
    objective: count
    facts: [soldiers]
    scene: noon
    stem: { en: "Which?", fr: "Lequel ?" }
    options:
      - { id: a, key: true, text: { en: "Ash", fr: "Or" }, feedback: { en: "Yes.", fr: "Oui." } }
      - { id: b, misconception: "x", text: { en: "A birch", fr: "Un hêtre" }, feedback: { en: "Ash.", fr: "Or." } }
      - { id: c, misconception: "y", text: { en: "A tall oak", fr: "Un grand chêne" }, feedback: { en: "Ash.", fr: "Or." } }
`,
).join('')

/** One fault for each code: where it is sown, and the code, line and file that must be named. */
const seeds: readonly {
  rule: keyof typeof allRules | 'reading'
  code: string
  file: string
  from: string
  to: string
  line?: number
  /** The same in the other language, where the fault is one only in both. */
  also?: { file: string; from: string; to: string }
}[] = [
  {
    rule: 'reading',
    code: 'yaml-syntax',
    file: scenes,
    from: 'span: [2021-05, 2022-07]',
    to: 'span: [2021-05, 2022-07',
    line: 5,
  },
  { rule: 'reading', code: 'shape', file: scenes, from: 'weight: memo', to: 'weight: heavy', line: 13 },
  { rule: 'reading', code: 'fence-open', file: en, from: 'The desk is bare.\n:::', to: 'The desk is bare.' },
  { rule: 'reading', code: 'unknown-paper', file: en, from: 'You wait.', to: '::: telegram From afar\nYou wait.\n:::' },
  {
    rule: 'reading',
    code: 'folder-id',
    file: 'chapters/1-one/chapter.yaml',
    from: 'id: 1-one',
    to: 'id: 1-won',
    line: 1,
  },
  { rule: 'reading', code: 'folder-id', file: scenes, from: 'id: first', to: 'id: fist', line: 1 },
  {
    rule: 'unknownId',
    code: 'unknown-id',
    file: 'chapters/1-one/chapter.yaml',
    from: 'section: I',
    to: 'section: II',
    line: 2,
  },
  { rule: 'unknownId', code: 'unknown-id', file: en, from: '[@coup]. The envoy', to: '[@coop]. The envoy', line: 11 },
  { rule: 'unknownId', code: 'unknown-id', file: scenes, from: 'cast: [ada]', to: 'cast: [ade]', line: 11 },
  { rule: 'unknownId', code: 'unknown-id', file: en, from: '[[memo]]', to: '[[mema]]' },
  {
    rule: 'castPresent',
    code: 'cast-absent',
    file: scenes,
    from: 'place: bamako\n    arrivals',
    to: 'place: bamako\n    cast: [ada]\n    arrivals',
  },
  { rule: 'duplicateId', code: 'duplicate-id', file: 'facts/1.yaml', from: '- id: soldiers', to: '- id: coup' },
  {
    rule: 'proseForEveryScene',
    code: 'missing-prose',
    file: en,
    from: '### wait: Wait for a better day\n\nYou wait.\n',
    to: '',
  },
  { rule: 'proseForEveryScene', code: 'missing-prose', file: en, from: '#### set aside\n\nThey file it.\n', to: '' },
  { rule: 'proseForEveryScene', code: 'orphan-prose', file: en, from: '### wait:', to: '### wayt:' },
  { rule: 'unshownProse', code: 'unshown-prose', file: en, from: '#### headline', to: 'Lost.\n\n#### headline' },
  {
    rule: 'unshownProse',
    code: 'heading-twice',
    file: en,
    from: '### record',
    to: '### ask\n\nWhat now?\n\n### record',
  },
  { rule: 'partingSpoken', code: 'parting-speaker', file: en, from: '### parting: ada', to: '### parting: bob' },
  {
    rule: 'partingSpoken',
    code: 'parting-words',
    file: en,
    from: 'Will you open?”',
    to: 'Will you open?” They took power [@coup].',
  },
  { rule: 'plainStrings', code: 'stray-mark', file: quiz, from: 'en: "Fill in."', to: 'en: "Fill <b>in</b>."' },
  { rule: 'uncitedFigure', code: 'uncited-figure', file: en, from: 'She shrugs.', to: 'She counts thirteen chairs.' },
  {
    rule: 'uncitedFigure',
    code: 'uncited-figure',
    file: fr,
    from: 'Elle hausse les épaules.',
    to: 'Elle compte des centaines de chaises.',
  },
  {
    rule: 'drawingNamed',
    code: 'drawing-file',
    file: scenes,
    from: '  - id: noon\n',
    to: '  - id: noon\n    drawing: { en: "A desk.", fr: "Un bureau." }\n',
    line: 35,
  },
  {
    rule: 'reading',
    code: 'shape',
    file: scenes,
    from: '  - id: noon\n',
    to: '  - id: noon\n    drawing: { en: "A desk." }\n',
    line: 35,
  },
  {
    rule: 'drawingNamed',
    code: 'drawing-file',
    file: scenes,
    from: '        - id: write\n',
    to: '        - id: write\n          shows: letter\n',
    line: 17,
  },
  {
    rule: 'drawnPresent',
    code: 'drawing-figures',
    file: scenes,
    from: '  - id: noon\n',
    to: '  - id: noon\n    figures: [ada]\n',
    line: 35,
  },
  {
    rule: 'outcomePicture',
    code: 'outcome-picture',
    file: scenes,
    from: '        - id: write\n',
    to: '        - id: write\n          shows: letter\n',
    line: 26,
  },
  {
    rule: 'moodTold',
    code: 'mood-untold',
    file: scenes,
    from: '        - id: wait\n',
    to: '        - id: wait\n          mood: { ada: pleased }\n',
  },
  {
    rule: 'optionShort',
    code: 'option-short',
    file: scenes,
    from: '        - id: wait\n',
    to: '        - id: wait\n          short: { en: "A name of more than thirty letters", fr: "Attendez" }\n',
  },
  {
    rule: 'optionShort',
    code: 'option-short',
    file: scenes,
    from: '        - id: wait\n',
    to: '        - id: wait\n          short: { en: "Write a letter to everyone", fr: "Attendre" }\n',
  },
  {
    rule: 'wantedTold',
    code: 'wanted-untold',
    file: scenes,
    from: '        - id: wait\n',
    to: '        - id: wait\n          wantedBy: nobody\n',
  },
  {
    rule: 'hardSceneCites',
    code: 'hard-scene',
    file: scenes,
    from: '  - id: night\n',
    to: '  - id: night\n    hard: { en: "A grave.", fr: "Une tombe." }\n',
  },
  {
    rule: 'figureNotInFact',
    code: 'figure-not-in-fact',
    file: en,
    from: '49 soldiers are held',
    to: '48 soldiers are held',
  },
  {
    rule: 'figureNotInFact',
    code: 'figure-not-in-fact',
    file: fr,
    from: 'Quarante-neuf soldats',
    to: 'Quatre-vingt-neuf soldats',
  },
  {
    rule: 'dateWithItsFact',
    code: 'uncited-date',
    file: en,
    from: 'The desk is bare.',
    to: 'The desk is bare, as in March.',
  },
  { rule: 'dateWithItsFact', code: 'date-not-in-fact', file: en, from: 'In July 2022, 49', to: 'In June 2022, 49' },
  { rule: 'uncitedPerson', code: 'uncited-person', file: en, from: 'You wait.', to: 'You wait for Somebody.' },
  { rule: 'unknownName', code: 'unknown-name', file: en, from: 'You wait.', to: 'You wait for Zanzibar.' },
  {
    rule: 'oneStatusPerSentence',
    code: 'mixed-status',
    file: en,
    from: 'Crisis Group advises calm [@advice].',
    to: 'Crisis Group advises calm [@advice, @coup].',
  },
  {
    rule: 'citationAlone',
    code: 'citation-alone',
    file: en,
    from: 'Crisis Group advises calm [@advice].',
    to: 'Crisis Group advises calm. [@advice]',
  },
  {
    rule: 'voiceMatchesKind',
    code: 'voice-kind',
    file: 'facts/1.yaml',
    from: 'voice: civil-society',
    to: 'voice: record',
  },
  { rule: 'itemComplete', code: 'item-key', file: quiz, from: 'key: true, ', to: 'misconception: "x", ' },
  {
    rule: 'itemComplete',
    code: 'item-feedback',
    file: quiz,
    from: ', feedback: { en: "It was 49.", fr: "C’était 49." }',
    to: '',
  },
  { rule: 'endingsTold', code: 'ending-prose', file: 'endings/en.md', from: '### cost\n\nA stamp.\n', to: '' },
  { rule: 'endingsTold', code: 'ending-prose', file: 'endings/fr.md', from: '## as-before:', to: '## as-after:' },
  { rule: 'endingsTold', code: 'ending-order', file: 'story.yaml', from: 'when: letter-known, ', to: '' },
  { rule: 'endingsTold', code: 'ending-announced', file: 'story.yaml', from: '[noon, night] }', to: '[noon] }' },
  {
    rule: 'endingsTold',
    code: 'ending-announced',
    file: en,
    from: '::: when wrote\nThey have asked for your letter.\n:::',
    to: 'They have asked for your letter.',
    also: { file: fr, from: '::: when wrote\nOn a demandé votre lettre.\n:::', to: 'On a demandé votre lettre.' },
  },
  { rule: 'unknownId', code: 'unknown-id', file: 'story.yaml', from: 'letter-known: wrote', to: 'letter-known: wrute' },
  { rule: 'duplicateId', code: 'duplicate-id', file: 'story.yaml', from: 'id: as-before', to: 'id: answered' },
  {
    rule: 'itemWriting',
    code: 'item-negative',
    file: quiz,
    from: 'How many soldiers?',
    to: 'Which number is not that of the soldiers?',
  },
  {
    rule: 'itemWriting',
    code: 'item-negative',
    file: quiz,
    from: 'Combien de soldats ?',
    to: 'Quel chiffre n’est pas le bon ?',
  },
  { rule: 'itemWriting', code: 'item-leftover', file: quiz, from: 'Only 15', to: 'None of the above' },
  {
    rule: 'itemWriting',
    code: 'objective-without-item',
    file: quiz,
    from: 'items:\n',
    to: '  - { id: idle, text: { en: "Idle.", fr: "Oisif." } }\nitems:\n',
  },
  { rule: 'itemCues', code: 'item-cues', file: quiz, from: 'items:\n', to: `items:\n${shortKeys}` },
  { rule: 'waysStayInside', code: 'way-back', file: scenes, from: 'next: night', to: 'next: morning' },
  {
    rule: 'itemComplete',
    code: 'item-options',
    file: quiz,
    from: '          - { id: gone, misconception: "gone already", text: { en: "gone", fr: "partis" }, feedback: { en: "Not yet gone.", fr: "Pas encore partis." } }\n',
    to: '',
  },
  { rule: 'itemComplete', code: 'item-facts', file: quiz, from: 'facts: [soldiers]', to: 'facts: []' },
  { rule: 'itemComplete', code: 'item-misconception', file: quiz, from: 'misconception: "too few", ', to: '' },
  { rule: 'reading', code: 'shape', file: quiz, from: 'type: order', to: 'type: ordr' },
  { rule: 'itemByType', code: 'item-order', file: quiz, from: oneStep, to: '' },
  { rule: 'itemByType', code: 'item-match', file: quiz, from: 'id: drink, target: two', to: 'id: drink, target: one' },
  { rule: 'itemByType', code: 'item-match', file: quiz, from: onePremise, to: '' },
  { rule: 'itemByType', code: 'item-attribution', file: quiz, from: oneHolder, to: '' },
  {
    rule: 'itemByType',
    code: 'item-attribution',
    file: quiz,
    from: 'id: cold, target: her',
    to: 'id: cold, target: him',
  },
  { rule: 'itemByType', code: 'item-numeric', file: quiz, from: 'key: 49', to: 'key: 50' },
  { rule: 'itemByType', code: 'item-numeric', file: quiz, from: 'value: 94', to: 'value: 48' },
  { rule: 'itemByType', code: 'item-cloze', file: quiz, from: 'They are {state}', to: 'They are {stat}' },
  { rule: 'itemByType', code: 'item-cloze', file: quiz, from: 'Ils sont {state}', to: 'Ils sont là' },
  { rule: 'itemByType', code: 'item-evidence', file: quiz, from: 'id: mood, misc', to: 'id: mood, key: true, misc' },
  { rule: 'unknownId', code: 'unknown-id', file: quiz, from: 'id: eat, target: one', to: 'id: eat, target: won' },
  {
    rule: 'unknownId',
    code: 'unknown-id',
    file: quiz,
    from: 'id: eat, target: one',
    to: 'id: eat, facts: [ghost], target: one',
  },
  { rule: 'duplicateId', code: 'duplicate-id', file: quiz, from: '{ id: day, text', to: '{ id: dawn, text' },
  {
    rule: 'itemComplete',
    code: 'item-key',
    file: quiz,
    from: 'id: held, key: true, ',
    to: 'id: held, misconception: "x", ',
  },
  { rule: 'itemComplete', code: 'item-feedback', file: quiz, from: ', feedback: { en: "Then.", fr: "Puis." }', to: '' },
  { rule: 'itemComplete', code: 'item-misconception', file: quiz, from: 'misconception: "too much", ', to: '' },
  { rule: 'itemComplete', code: 'item-misconception', file: quiz, from: 'misconception: "turned round", ', to: '' },
  {
    rule: 'optionLeadsOn',
    code: 'option-without-effect',
    file: scenes,
    from: 'effects: [{ on: un, by: 1, basis: invented, because: { en: "Quiet.", fr: "Discret." } }]',
    to: 'effects: []',
  },
  {
    rule: 'optionLeadsOn',
    code: 'no-way-on',
    file: scenes,
    from: 'next: noon',
    to: 'next: [{ when: wrote, to: noon }]',
  },
  { rule: 'optionLeadsOn', code: 'unreachable-scene', file: scenes, from: '    next: noon\n', to: '' },
  {
    rule: 'effectBasis',
    code: 'effect-basis',
    file: scenes,
    from: 'basis: inferred, cites: [advice]',
    to: 'basis: inferred',
  },
  { rule: 'decisionWeights', code: 'heard', file: scenes, from: 'id: wait\n', to: 'id: wait\n          needs: 2\n' },
  {
    rule: 'decisionWeights',
    code: 'weights',
    file: scenes,
    from: 'weight: set-piece\n      form: draft',
    to: 'weight: call',
  },
  { rule: 'decisionWeights', code: 'set-piece', file: scenes, from: '      form: draft\n', to: '' },
  {
    rule: 'decisionWeights',
    code: 'told',
    file: scenes,
    from: '      record: all\n',
    to: '      record: all\n      told: true\n',
  },
  {
    rule: 'decisionWeights',
    code: 'memo-evidence',
    file: scenes,
    from: 'evidence: [coup, envoy-out, advice, fear]',
    to: 'evidence: [coup, advice, fear]',
  },
  {
    rule: 'decisionWeights',
    code: 'memo-evidence',
    file: 'facts/1.yaml',
    from: '  gist: { en: "Calm is advised", fr: "Le calme est conseillé" }\n',
    to: '',
  },
  { rule: 'sceneDate', code: 'scene-date', file: scenes, from: 'date: 2022-07', to: 'date: 2022-06' },
  {
    rule: 'conditionLooksBack',
    code: 'condition-date',
    file: scenes,
    from: 'date: 2021-05-24\n    place: bamako\n    cast: [ada]',
    to: 'date: 2021-05-24\n    place: bamako\n    cast: [ada]\n    arrivals: [{ when: late, effects: [{ on: un, by: 1, basis: invented, because: { en: "x", fr: "x" } }] }]',
  },
  { rule: 'conditionLooksBack', code: 'unset-flag', file: scenes, from: '          sets: [wrote]\n', to: '' },
  {
    rule: 'conditionLooksBack',
    code: 'unused-flag',
    file: scenes,
    from: '  wrote: "you wrote a letter"',
    to: '  wrote: "you wrote a letter"\n  other: "x"',
  },
  {
    rule: 'avertedFactTold',
    code: 'averted-told',
    file: en,
    from: '::: when not averted envoy-out\nThe envoy’s chair is empty [@envoy-out].\n:::',
    to: 'The envoy’s chair is empty [@envoy-out].',
  },
  { rule: 'avertedFactTold', code: 'fixed-averted', file: scenes, from: 'averts: [envoy-out]', to: 'averts: [coup]' },
  {
    rule: 'contestedFactAnswered',
    code: 'contested',
    file: en,
    from: 'In July 2022, 49 soldiers are held [@soldiers].',
    to: 'In July 2022, 49 soldiers are held [@soldiers]. People feared the worst [@fear].',
  },
  {
    rule: 'languagesAgree',
    code: 'parity',
    file: fr,
    from: 'Crisis Group conseille le calme [@advice].',
    to: 'On conseille le calme.',
  },
  {
    rule: 'languagesAgree',
    code: 'parity',
    file: scenes,
    from: '{ en: "Calm helps.", fr: "Le calme aide." }',
    to: '{ en: "Calm helps." }',
  },
  { rule: 'motifBudget', code: 'motif-budget', file: en, from: 'You wait.', to: 'A lamp, two lamps, three lamps.' },
  {
    rule: 'motifBudget',
    code: 'motif-budget',
    file: en,
    from: 'It is short.',
    to: 'It is short, under the lamp.',
  },
  {
    rule: 'toldEarly',
    code: 'told-early',
    file: en,
    from: '#### did\n\nThe envoy was sent away [@envoy-out].\n\n#### advice',
    to: '#### did\n\nSoldiers were arrested [@soldiers].\n\n#### advice',
  },
  {
    rule: 'slipLength',
    code: 'slip-length',
    file: en,
    from: '#### headline\n\nIn May 2021, officers took power [@coup].',
    to: `#### headline\n\nIn May 2021, officers took power${' and more power'.repeat(20)} [@coup].`,
  },
  {
    rule: 'slipLength',
    code: 'slip-length',
    file: en,
    from: 'officers took power [@coup].\n\n#### did\n',
    to: 'officers took power [@coup].\n\n#### did\n\nSoldiers were arrested [@soldiers]. People fear it [@fear].\n',
  },
  {
    rule: 'slipLength',
    code: 'slip-headline',
    file: en,
    from: '#### headline\n\nIn May 2021, officers took power [@coup].',
    to: '#### headline\n\nOfficers took power [@coup]. They stayed.',
  },
  {
    rule: 'chapterArgument',
    code: 'chapter-argument',
    file: 'chapters/1-one/en.md',
    from: ' Soldiers were arrested [@soldiers].',
    to: '',
  },
  {
    rule: 'nameUnexplained',
    code: 'name-unexplained',
    file: 'places.yaml',
    from: 'known: true, name: { en: "Bamako", fr: "Bamako" }',
    to: 'name: { en: "Ada", fr: "Ada" }',
    also: { file: en, from: 'You wait.', to: 'You wait for Ada.' },
  },
  {
    rule: 'glossaryUnused',
    code: 'glossary-unused',
    file: 'glossary.yaml',
    from: '- { id: memo,',
    to: '- { id: envoy, term: { en: "envoy", fr: "envoyé" }, meaning: { en: "x", fr: "x" } }\n- { id: memo,',
  },
  {
    rule: 'proseLength',
    code: 'previously-length',
    file: en,
    from: '## previously\n\nOfficers took power',
    to: `## previously\n\nOfficers took power${' and more'.repeat(40)}`,
  },
  {
    rule: 'proseLength',
    code: 'catching-up-length',
    file: en,
    from: '## catching-up\n\nCrisis Group advises calm',
    to: `## catching-up\n\nCrisis Group advises calm${' and more'.repeat(60)}`,
  },
  { rule: 'endingsTold', code: 'ending-prose', file: 'endings/en.md', from: '## gone: Gone\n\nYou leave.\n', to: '' },
  {
    rule: 'unknownId',
    code: 'unknown-id',
    file: 'story.yaml',
    from: 'id: gone, when: letter-known',
    to: 'id: gone, when: wrute',
  },
  { rule: 'duplicateId', code: 'duplicate-id', file: 'story.yaml', from: '{ id: gone,', to: '{ id: as-before,' },
  {
    rule: 'sceneDate',
    code: 'scene-date',
    file: scenes,
    from: 'date: 2022-07\n    place: bamako\n    arrivals',
    to: 'date: 2023-02-09\n    place: bamako\n    arrivals',
  },
  {
    rule: 'proseLength',
    code: 'option-length',
    file: en,
    from: 'Wait for a better day',
    to: 'Wait for a better day than this one, which is bad, as all of us in here know',
  },
]

/** All but one file of each faulty story are the same. */
const parse = rememberYaml()

describe('compileStory', () => {
  it('finds nothing to say about the sample story', () => {
    expect(compileStory(sample()).diagnostics).toEqual([])
    expect(compileStory(sample()).compiled?.story.chapters).toHaveLength(1)
  })

  it.each(seeds)('names the fault $code sown in $file', ({ rule, code, file, from, to, line, also }) => {
    const files = sampleWithFlag(code, sampleWith(file, from, to))
    if (also) files.set(also.file, sampleWith(also.file, also.from, also.to).get(also.file) ?? '')
    const { diagnostics } = compileStory(files, parse)
    const { draft } = readDraft(files, parse)
    // The rule itself must find it: another may find the same code, and a rule that finds nothing would pass.
    if (rule !== 'reading' && draft)
      expect(allRules[rule](ruleContext(draft)).map((diagnostic) => diagnostic.code)).toContain(code)
    const found = diagnostics.find((diagnostic) => diagnostic.code === code)
    expect(found, JSON.stringify(diagnostics)).toBeDefined()
    expect(found?.problem).not.toBe('')
    expect(found?.fix).not.toBe('')
    expect(found?.severity).toBe('error')
    if (line !== undefined) expect([found?.at.file, found?.at.line]).toEqual([file, line])
  })

  it('has a seed for every rule', () => {
    expect(new Set(seeds.map(({ rule }) => rule))).toEqual(new Set([...Object.keys(allRules), 'reading']))
  })

  it('tells the engine of a memo whose outcomes tell what was done, and of no other', () => {
    const toldOf = (files: Map<string, string>): readonly unknown[] =>
      compileStory(files).compiled?.story.chapters.flatMap(({ episodes }) =>
        episodes.flatMap((episode) => episode.scenes.flatMap(({ decision }) => (decision ? [decision.told] : []))),
      ) ?? []
    expect(toldOf(sample())).toEqual([undefined, undefined])
    expect(toldOf(sampleWith(scenes, '      record: wait\n', '      record: wait\n      told: true\n'))).toEqual([
      true,
      undefined,
    ])
  })

  it('lets no file’s calendar run backwards, though the date of each scene is in what it cites', () => {
    const opened = (date: string): readonly string[] => {
      const files = sampleWith(
        scenes,
        'scenes:\n',
        `scenes:\n  - { id: desk, date: ${date}, place: bamako, next: morning }\n`,
      )
      for (const [file, text] of [
        [en, '## desk: The desk\n\nSoldiers were arrested [@soldiers].\n\n## morning'],
        [fr, '## desk: Le bureau\n\nDes soldats ont été arrêtés [@soldiers].\n\n## morning'],
      ] as const)
        files.set(file, files.get(file)?.replace('## morning', text) ?? '')
      return compileStory(files).diagnostics.flatMap(({ code, problem }) => (code === 'scene-date' ? [problem] : []))
    }
    expect(opened('2022-07')).toEqual([expect.stringContaining('before the scene above it')])
  })

  it('reports all problems of all files at once, by place', () => {
    const files = sampleWith(en, 'She shrugs.', 'She counts thirteen chairs.')
    files.set(quiz, files.get(quiz)?.replace('key: true, ', 'misconception: "x", ') ?? '')
    const codes = compileStory(files).diagnostics.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['uncited-figure', 'item-key']))
  })

  it('suggests the id that was meant', () => {
    const { diagnostics } = compileStory(sampleWith(en, '[@coup]. The envoy', '[@coop]. The envoy'))
    const unknown = diagnostics.find(({ code }) => code === 'unknown-id')
    expect(unknown?.fix).toContain('“coup”')
    expect(unknown?.at).toEqual({ file: en, line: 11, column: 36 })
  })

  it('names a way that leads into another file', () => {
    const files = sampleWith('chapters/1-one/chapter.yaml', 'episodes: [first]', 'episodes: [first, second]')
    const dir = 'chapters/1-one/second'
    files.set(
      `${dir}/scenes.yaml`,
      'id: second\ntitle: { en: "x", fr: "x" }\nsummary: { en: "x", fr: "x" }\nspan: [2022-07, 2022-07]\nscenes:\n  - { id: dusk, date: 2022-07, place: bamako }\n',
    )
    files.set(`${dir}/quiz.yaml`, 'objectives: []\nitems: []\n')
    files.set(`${dir}/en.md`, '## dusk: Dusk\n\nSoldiers were arrested [@soldiers].\n')
    files.set(`${dir}/fr.md`, '## dusk: Soir\n\nDes soldats ont été arrêtés [@soldiers].\n')
    expect(compileStory(files).diagnostics).toEqual([])
    files.set(
      scenes,
      files.get(scenes)?.replace('next: night', 'next: [{ when: wrote, to: dusk }, { to: night }]') ?? '',
    )
    expect(compileStory(files).diagnostics).toMatchObject([{ code: 'way-outside', at: { file: scenes } }])
  })

  it('says which file is left out, since nothing lists its chapter', () => {
    const files = sample().set('chapters/2-two/chapter.yaml', 'id: 2-two\n')
    expect(compileStory(files)).toMatchObject({
      compiled: null,
      diagnostics: [{ code: 'unread-file', at: { file: 'chapters/2-two/chapter.yaml' } }],
    })
  })

  it('takes a drawing that a scene names and describes, and no other', () => {
    const files = sampleWith(
      scenes,
      '  - id: noon\n',
      '  - id: noon\n    drawing: { en: "A desk.", fr: "Un bureau." }\n',
    )
    const drawn = (name: string, shape: string): readonly unknown[] =>
      compileStory(
        new Map(files).set(`drawings/${name}.svg`, `<svg viewBox="0 0 9 9">\n${shape}\n</svg>`),
      ).diagnostics.map(({ code, at }) => [code, at.file, at.line])
    const desk = '<path class="near" d="M0 0h9"/>'
    expect(drawn('noon', desk)).toEqual([])
    expect(drawn('noone', desk)).toEqual([
      ['drawing-file', scenes, 35],
      ['drawing-file', 'drawings/noone.svg', 1],
    ])
    for (const shape of ['<script>x</script>', '<path class="red" d="M0 0h9"/>', '<path class="ink" onload="x"/>', ''])
      expect(drawn('noon', shape)[0], shape).toEqual(['drawing-form', 'drawings/noon.svg', shape ? 2 : 1])
  })

  it('takes two places to stand from a drawing, and says what is none', () => {
    const read = (stand: string) =>
      parseDrawing('a.svg', `<svg viewBox="0 0 9 9" data-stand="${stand}"><path class="ink" d="M0 0"/></svg>`)
    expect(read('2 7').drawing).toMatchObject({ stand: [2, 7] })
    for (const wrong of ['2', '2 right', '1 2 3']) {
      expect(read(wrong).drawing, wrong).toBeNull()
      expect(read(wrong).problems, wrong).toMatchObject([
        { code: 'drawing-form', problem: expect.stringContaining('data-stand') },
      ])
    }
  })

  it('asks for a picture at every outcome once there is one, another than a neighbour shows', () => {
    const pictured = (write: string, wait: string, ask: string, all: string, more = ''): readonly unknown[] => {
      const told = (sample().get(scenes) ?? '')
        .replace('- id: write\n', `- id: write\n          shows: ${write}\n${more}`)
        .replace('- id: wait\n', `- id: wait\n          shows: ${wait}\n`)
        .replace('- id: ask-others\n', `- id: ask-others\n          shows: ${ask}\n`)
        .replace('{ id: all,', `{ id: all, shows: ${all},`)
        .replace('{ id: half,', '{ id: half, shows: lamp,')
      const files = new Map(sample()).set(scenes, told)
      for (const name of ['letter', 'clock', 'crowd', 'lamp', 'set-aside'])
        files.set(`drawings/outcomes/${name}.svg`, '<svg viewBox="0 0 9 9"><path class="near" d="M0 0h9"/></svg>')
      return compileStory(files).diagnostics.map(({ code, problem }) => [code, problem])
    }
    expect(pictured('letter', 'clock', 'crowd', 'clock')).toEqual([])
    expect(pictured('letter', 'letter', 'crowd', 'clock')).toEqual([
      ['outcome-picture', 'Another option shows letter, as wait does.'],
    ])
    expect(pictured('letter', 'clock', 'crowd', 'letter')).toEqual([
      ['outcome-picture', 'The decision before shows letter in the place of all.'],
    ])
    // What is set aside shows the drawing of that name, or its own.
    expect(pictured('letter', 'clock', 'crowd', 'clock', '          aside: { shows: clock }\n')).toEqual([
      ['drawing-file', 'Nothing shows the drawing outcomes/set-aside.'],
    ])
  })

  it('says which file is missing', () => {
    const files = sample()
    files.delete('people.yaml')
    expect(compileStory(files)).toMatchObject({
      compiled: null,
      diagnostics: [{ code: 'missing-file', at: { file: 'people.yaml' } }],
    })
  })
})

/** The seed of a condition that looks forward needs its flag set later on. */
function sampleWithFlag(code: string, files: Map<string, string>): Map<string, string> {
  if (code !== 'condition-date') return files
  const text = files.get(scenes) ?? ''
  files.set(
    scenes,
    text
      .replace('wrote: "you wrote a letter"', 'wrote: "you wrote a letter"\n  late: "x"')
      .replace('{ id: all, keeps', '{ id: all, sets: [late], keeps'),
  )
  return files
}
