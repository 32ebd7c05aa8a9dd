import type { Interaction } from '../../src/classroom/lms/Interaction'
import type { LmsReport } from '../../src/classroom/lms/lmsReport'
import type { Places, Saying } from '../../src/classroom/lms/ScormDialect'

const at = Date.UTC(2026, 10, 29, 9, 41, 7, 250)

/** A question with three options of which the first is right and the second was chosen, except as given. */
export const anInteraction = (parts: Partial<Interaction> = {}): Interaction => ({
  id: 'one',
  about: 'item',
  kind: 'choice',
  objective: 'peace',
  at,
  parts: [{ id: '', offers: ['gold', 'salt', 'fish'] }],
  given: [[0, 1]],
  right: [[[0, 0]]],
  result: 'wrong',
  ...parts,
})

const matching = [
  { id: 'paris', offers: ['leave', 'stay'] },
  { id: 'moscow', offers: ['leave', 'stay', 'wait'] },
]
const advised = { objective: null, parts: [{ id: '', offers: ['write', 'turn', 'ask'] }] }

/** One of every kind, each with another outcome; not all of their words have arrived. */
export const interactionsOfEveryKind: readonly Interaction[] = [
  anInteraction({ words: { language: 'en', asked: 'Which?', parts: [''], offers: [['Gold', 'Salt', '']] } }),
  anInteraction({
    id: 'one_2',
    objective: null,
    given: [
      [0, 0],
      [0, 2],
    ],
    right: [
      [
        [0, 0],
        [0, 1],
      ],
    ],
    result: 1 / 3,
  }),
  anInteraction({
    id: 'order',
    kind: 'sequencing',
    given: [
      [0, 2],
      [0, 0],
      [0, 1],
    ],
    right: [
      [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
    ],
  }),
  anInteraction({
    id: 'pairs',
    kind: 'matching',
    parts: matching,
    given: [
      [0, 1],
      [1, 2],
    ],
    right: [
      [
        [0, 1],
        [1, 2],
      ],
    ],
    result: 'right',
    words: {
      language: 'fr',
      asked: 'Qui ?',
      parts: ['Paris', ''],
      offers: [
        ['Partir', 'Rester'],
        ['Partir', 'Rester', 'Attendre'],
      ],
    },
  }),
  anInteraction({
    id: 'number',
    kind: 'numeric',
    parts: [],
    given: [],
    right: [],
    result: 'right',
    number: { given: 12.05, key: 12, tolerance: 0.1 },
  }),
  anInteraction({
    id: 'unread',
    kind: 'numeric',
    parts: [],
    given: [],
    right: [],
    number: { given: null, key: 1 / 3, tolerance: 0 },
  }),
  anInteraction({ ...advised, id: 'advice_memo', about: 'advice', given: [[0, 1]], right: [], result: 'neutral' }),
  anInteraction({
    ...advised,
    id: 'evidence_memo',
    about: 'evidence',
    given: [[0, 2]],
    right: [[[0, 0]], [[0, 2]]],
    result: 'right',
  }),
]

/** Nothing begun and nothing asked, except as given. */
const aReport = (parts: Partial<LmsReport> = {}): LmsReport => ({
  score: null,
  complete: false,
  progress: 0,
  passed: null,
  objectives: [],
  interactions: [],
  ...parts,
})

export const aSaying = (report: Partial<LmsReport> = {}, parts: Partial<Saying> = {}): Saying => ({
  report: aReport(report),
  suspend: null,
  location: '',
  seconds: 0,
  ...parts,
})

/** An LMS that has nothing yet: things stand in the order of the report. */
export const placesIn = ({ report }: Saying): Places => ({
  objective: (id) => report.objectives.findIndex((one) => one.id === id),
  interaction: (id) => report.interactions.findIndex((one) => one.id === id),
})
