import { describe, expect, it } from 'vitest'
import { gradebook, type Gradebook } from '../../src/classroom/gradebook'
import { words } from '../../src/messages/class/en'
import { aNamer } from '../support/aNamer'
import { anAssignment, handedIn, received, smallStory } from '../support/scriptedClass'
import { tablesHere } from '../support/tablesHere'

const handIn = handedIn(smallStory, {
  name: 'Awa',
  moves: [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go', { option: 'schools' }, 'go'],
  said: [
    ['one', ['b']],
    ['one', ['a'], 'again'],
  ],
  memo: 'A letter costs nothing.',
})
const { students, ...rest } = gradebook(smallStory, anAssignment(), received([handIn]))
const [from, to] = [
  { scene: 'morning', option: 'write' },
  { scene: 'budget', option: 'army' },
]
const book: Gradebook = {
  ...rest,
  students,
  items: [
    {
      item: 'one',
      chapter: 'coup',
      episode: 'paris',
      answered: 4,
      facility: 0.5,
      discrimination: null,
      distribution: [
        { part: null, chosen: 'a', key: true, count: 3 },
        { part: 0, chosen: 'b', key: false, count: 1 },
      ],
      sureAndWrong: 1,
    },
  ],
  missed: [{ fact: 'gold', scene: 'morning', chapter: 'coup', items: ['one'], answers: 4, missed: 1 }],
  decisions: [
    {
      scene: 'morning',
      chapter: 'coup',
      episode: 'paris',
      advised: 4,
      options: [
        { option: 'write', count: 3, aside: 0, predicted: 2, record: true },
        { option: 'wait', count: 1, aside: 1, predicted: 0, record: false },
      ],
      record: 'write',
      predicted: 2,
      foretold: 2,
      evidence: [],
      judged: { supports: 3, beside: 0, against: 1 },
    },
  ],
  flows: {
    paris: [
      { from, to, count: 3 },
      { from: to, to: from, count: 1 },
    ],
    rest: [{ from, to, count: 2 }],
  },
  endings: [{ ending: 'war', count: 4 }],
}
const made = () => tablesHere(book, words.tables, aNamer)
const row = students.map(({ key }) => key).join()

describe('the tables of a class', () => {
  it('have their names, and a key for each row that tells it from the others', () => {
    const tables = made()
    const keys = Object.entries(tables).map(([name, table]) => [name, table.id, table.rows.map(({ key }) => key)])
    expect(keys).toEqual([
      ['students', 'students', [`${row} / 0`]],
      ['items', 'items', ['one']],
      ['distribution', 'distribution', ['one 0', 'one 1']],
      ['missed', 'missed', ['gold']],
      ['decisions', 'decisions', ['morning write', 'morning wait']],
      ['flow', 'flow', ['paris 0', 'paris 1', 'rest 0']],
      ['endings', 'endings', ['war']],
      ['advice', 'advice', [`${row} morning`, `${row} budget`]],
      ['answers', 'answers', [`${row} one 0`, `${row} one 1`]],
      ['sentences', 'sentences', [`${row} memo/morning`]],
    ])
    expect(Object.values(tables).map(({ title }) => title)).toEqual(Object.values(words.tables.titles))
  })

  it('tell each answer, option, step and try with what it belongs to', () => {
    const tables = made()
    const cells = (id: keyof typeof tables) => tables[id].rows.map((one) => one.cells)
    expect(cells('distribution')).toEqual([
      ['one', 'one', null, 'a', 'yes', 3, 75],
      ['one', 'one', 1, 'b', null, 1, 25],
    ])
    expect(cells('decisions')).toEqual([
      ['paris', 'morning', 'write', 3, 75, 0, 2, 'yes'],
      ['paris', 'morning', 'wait', 1, 25, 1, 0, null],
    ])
    expect(cells('flow')).toEqual([
      ['paris', 'morning', 'write', 'budget', 'army', 3],
      ['paris', 'budget', 'army', 'morning', 'write', 1],
      ['rest', 'morning', 'write', 'budget', 'army', 2],
    ])
    expect(cells('answers')).toEqual([
      ['Awa', 'one', 'one', 'b', 0, 1, null, null, { at: 6, text: '6' }],
      ['Awa', 'one', 'one', 'a', 0.5, 1, 'yes', null, { at: 7, text: '7' }],
    ])
    expect(cells('sentences')).toEqual([['Awa', 'morning', 'memo', 'A letter costs nothing.']])
  })

  it('say of each column what it is called and whether it holds numbers', () => {
    expect(made().endings.columns).toEqual([
      { id: 'ending', title: 'Ending (simulated)', numeric: false },
      { id: 'count', title: 'Students', numeric: true },
    ])
  })
})
