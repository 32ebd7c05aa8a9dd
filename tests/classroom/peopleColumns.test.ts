import { describe, expect, it } from 'vitest'
import type { Student } from '../../src/classroom/gradebook'
import { type Extras, peopleColumns } from '../../src/classroom/peopleColumns'
import type { Person } from '../../src/classroom/peopleOf'
import type { Report } from '../../src/classroom/reportOf'
import { usualRubric } from '../../src/classroom/Rubric'
import type { Namer } from '../../src/classroom/tables'
import type { Step } from '../../src/engine/State'
import { words } from '../../src/messages/class/en'
import { aNamer } from '../support/aNamer'
import { aStep } from '../support/buildStory'
import { noExtras } from '../support/tablesHere'

const name: Namer = {
  ...aNamer,
  section: (id) => ({ coup: 'I', end: 'II' })[id] ?? '',
  ending: (id) => `ending ${id}`,
  time: (at) => `t${at}`,
}
const step = (parts: Partial<Step>): Step => aStep({ chapter: 'coup', episode: 'paris', option: 'write', ...parts })
const nothing: Report = {
  states: [],
  completion: { steps: 5, stepsDone: 0, finished: 0, files: 3, answered: 0, asked: 4, share: 0, complete: false },
  steps: [],
  items: [],
  points: [
    { chapter: 'coup', points: 0, asked: 3, answered: 0 },
    { chapter: 'end', points: 0, asked: 1, answered: 0 },
  ],
  marks: { points: 0, asked: 4, answered: 0, percent: 0 },
  endings: [],
  caught: [],
  unscored: 0,
  otherStory: false,
}
function aStudent(key: string, parts: Partial<Student> = {}): Student {
  const run = { id: `run of ${key}`, story: '1', entry: null, parent: null, begun: 0, log: [] }
  const handIn = { assignment: 'class-1', names: [key] as const, run, words: { memos: {}, debrief: [] }, at: 7 }
  const counted = { id: key, handIn, sealed: true }
  const alike = { aliases: [], others: [], sameName: [], sameRun: [] }
  return { key, number: 1, names: [key], counted, ...alike, report: nothing, ...parts }
}
const aPerson = (own: string, student: Student | null, parts: Partial<Person> = {}): Person => ({
  key: own,
  name: own,
  identifier: '',
  student,
  beside: [],
  standing: student ? 'in' : 'missing',
  late: false,
  several: false,
  ...parts,
})
/** On every list of these tests the first has handed in nothing. */
const missing = aPerson('Abdou', null)

const columns = (people: readonly Person[], extras: Partial<Extras> = {}, names = name) =>
  peopleColumns(people, { ...noExtras, ...extras }, words.tables, names)
/** The table as a teacher reads it: for each row what stands under which title. */
const rows = (people: readonly Person[], extras?: Partial<Extras>, names?: Namer) => {
  const all = columns(people, extras, names)
  return people.map((person) => Object.fromEntries(all.map(({ title, cell }) => [title, cell(person)])))
}
const under = (title: string, people: readonly Person[], extras?: Partial<Extras>) =>
  rows(people, extras).map((row) => row[title])

describe('the table of a class', () => {
  it('has for a pupil all that was done, in figures, and nothing for who handed in nothing', () => {
    const report: Report = {
      ...nothing,
      completion: { ...nothing.completion, finished: 2, share: 0.6 },
      steps: [
        step({ judgement: 'supports', heeded: false }),
        step({ judgement: 'supports' }),
        step({ judgement: 'against' }),
        step({ judgement: 'beside' }),
        step({}),
      ],
      points: [
        { chapter: 'coup', points: 1.234, asked: 3, answered: 2 },
        { chapter: 'end', points: 0.5, asked: 1, answered: 1 },
      ],
      marks: { points: 1.73, asked: 4, answered: 3, percent: 43 },
      endings: ['peace', 'war'],
      caught: [{ run: 0, index: 0, entry: null, why: { kind: 'unknown-item', item: 'x' } }],
    }
    const student = aStudent('awa', { report })
    const awa = aPerson('Awa', { ...student, others: [student.counted, student.counted] })
    const row = {
      Student: 'Awa',
      'Done (%)': 60,
      Points: 1.73,
      Asked: 4,
      Answered: 3,
      'Not answered (no points)': 1,
      'Points (%)': 43,
      'Files played': 2,
      'Points, I': 1.23,
      'Points, II': 0.5,
      Decisions: 5,
      'Set aside': 1,
      Memos: 4,
      'Card the app expects': 2,
      'Ending (simulated)': 'ending peace; ending war',
      'Entries left out': 1,
      'Hand-ins': 3,
      'Handed in': { at: 7, text: 't7' },
    }
    const empty = Object.fromEntries(Object.keys(row).map((title) => [title, null]))
    expect(rows([missing, awa])).toEqual([{ ...empty, Student: 'Abdou' }, row])
  })

  it('keeps the points of each chapter as numbers under a name of their own', () => {
    const points = columns([aPerson('Awa', aStudent('awa'))]).filter(({ id }) => id.startsWith('points-'))
    expect(points.map(({ id, numeric }) => [id, numeric])).toEqual([
      ['points-coup', true],
      ['points-end', true],
    ])
  })

  it('has no column for what nobody has: no chapter and no time where nothing came in, none of look-alikes', () => {
    expect(columns([missing]).map(({ title }) => title)).toEqual([
      'Student',
      'Done (%)',
      'Points',
      'Asked',
      'Answered',
      'Not answered (no points)',
      'Points (%)',
      'Files played',
      'Decisions',
      'Set aside',
      'Memos',
      'Card the app expects',
      'Ending (simulated)',
      'Entries left out',
      'Hand-ins',
    ])
    const hidden = columns([aPerson('Awa', aStudent('awa'))], {}, { ...name, time: () => '' })
    expect(hidden.map(({ id }) => id)).not.toContain('handedIn')
  })

  it('tells who is late and has not finished from who is late, has not finished or is simply in', () => {
    const done = aStudent('b', { report: { ...nothing, completion: { ...nothing.completion, complete: true } } })
    const people = [
      missing,
      aPerson('Awa', aStudent('a'), { standing: 'late' }),
      aPerson('Binta', done, { standing: 'late' }),
      aPerson('Coumba', aStudent('c')),
      aPerson('Drissa', done),
      aPerson('Élise', aStudent('e'), { standing: 'unlisted' }),
    ]
    expect(under('Where it stands', people, { standing: true })).toEqual([
      'missing',
      'late, not finished',
      'late',
      'handed in, not finished',
      'handed in',
      'not on the list',
    ])
  })

  it('names everybody who handed in together, and each thing in which a row looks like another', () => {
    const look = (parts: Partial<Student>, several = false) => aPerson('Awa', aStudent('a', parts), { several })
    const people = [
      missing,
      aPerson('Modibo', aStudent('m'), { beside: ['Awa', 'Zoé'] }),
      look({ sameName: ['x'] }),
      look({ sameRun: ['x'] }),
      look({}, true),
      look({ sameName: ['x'], sameRun: ['y'] }, true),
    ]
    expect(under('Together with', people)).toEqual([null, 'Awa, Zoé', null, null, null, null])
    expect(under('To look at', people)).toEqual([
      '',
      '',
      'same name',
      'same run',
      'several hand-ins',
      'same name, same run, several hand-ins',
    ])
  })

  it('tells each fact of a row, and of a row without any nothing', () => {
    const people = [missing, aPerson('Awa', aStudent('a')), aPerson('Binta', aStudent('b'))]
    const facts = new Map([['a', ['begun-before', 'key-opened'] as const]])
    expect(under('Facts (device times: hints)', people, { facts })).toEqual([
      null,
      'begun before the assignment was made; answer key opened on this device',
      null,
    ])
  })
})

describe('written work in the table of a class', () => {
  const people = [missing, aPerson('Awa', aStudent('a')), aPerson('Binta', aStudent('b'))]
  const titles = (marked: Extras['marked']) =>
    columns(people, { marked }).flatMap(({ id, title, numeric }) =>
      id.startsWith('rubric') || id === 'comment' ? [[title, numeric]] : [],
    )
  const [evidence, fit] = usualRubric.map(({ id }) => words.tables.criteria[id])

  it('has no column before anything is marked', () => {
    expect(titles({})).toEqual([])
  })

  it('has each row of the rubric as a number, and the total out of the same for all', () => {
    const marked = { a: { points: { evidence: 2, fit: 1 }, comment: 'Good.' } }
    expect(titles(marked)).toEqual([
      [`${evidence} (of 3)`, true],
      [`${fit} (of 3)`, true],
      ['Written work (of 6)', true],
      ['Comment', false],
    ])
    expect(under('Written work (of 6)', people, { marked })).toEqual([null, 3, null])
    expect(under('Comment', people, { marked })).toEqual([null, 'Good.', null])
  })

  it('says what each total is out of where a row does not apply to somebody, and nothing of who has no marks', () => {
    const marked = { a: { points: { evidence: 2, fit: null }, comment: '' } }
    expect(under(`${fit} (of 3)`, people, { marked })).toEqual([null, 'does not apply', null])
    expect(under('Written work', people, { marked })).toEqual([null, 2, null])
    expect(under('Written work, out of', people, { marked })).toEqual([null, 3, null])
  })
})
