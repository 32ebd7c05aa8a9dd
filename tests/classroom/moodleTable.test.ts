import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { gradebook } from '../../src/classroom/gradebook'
import { moodleTable } from '../../src/classroom/moodleTable'
import { peopleOf } from '../../src/classroom/peopleOf'
import { usualRubric } from '../../src/classroom/Rubric'
import { words as classEn } from '../../src/messages/class/en'
import { words as classFr } from '../../src/messages/class/fr'
import { toCsv } from '../../src/platform/spreadsheet'
import { aRoll, tablesHere } from '../support/tablesHere'
import { aNamer } from '../support/aNamer'
import { aScene, aStoryOf } from '../support/buildStory'
import { anAssignment, classHandedIn, handedIn, received, smallStory } from '../support/scriptedClass'

/** All four rows count. */
const fourRows = usualRubric.map((row) => ({ ...row, on: true }))

const book = gradebook(smallStory, anAssignment(), classHandedIn())
const key = (name: string) => book.students.find(({ names }) => names[0].trim() === name)!.key
const listed = (identifierOf: (name: string) => string) =>
  peopleOf(
    book.students,
    aRoll({ list: ['Awa', 'Bintou', 'Djénéba', 'Zoé'].map((name) => ({ name, identifier: identifierOf(name) })) }),
  )
const marked = {
  [key('Awa')]: { points: { evidence: 3, fit: 2 }, comment: 'Sources are named, and who "says so".' },
  [key('bintou')]: { points: {}, comment: '=SUM(A1)' },
}

it('Moodle gets commas, decimal points and UTF-8 without a mark in either language; who handed in nothing has no line', async () => {
  const people = listed((name) => `${name.toLowerCase()}@école.ml`)
  for (const [language, words, heads] of [
    ['en', classEn, ['Email address', 'Student', 'Points (of 3)', 'Written work (of 12)', 'Feedback']],
    ['fr', classFr, ['Adresse de courriel', 'Élève', 'Points (sur 3)', 'Écrits (sur 12)', 'Feedback']],
  ] as const) {
    const { table, without } = moodleTable(people, { rubric: fourRows, marked }, words.tables)
    const csv = await toCsv(table, language, 'moodle')
    expect(csv.codePointAt(0)).not.toBe(0xfeff)
    expect(parse(csv)).toEqual([
      heads,
      ['awa@école.ml', 'Awa', '3', '5', 'Sources are named, and who "says so".'],
      ['bintou@école.ml', 'Bintou', '0.5', '', "'=SUM(A1)"],
      ['djénéba@école.ml', 'Djénéba', '0.5', '', ''],
    ])
    // Seven more handed in whom the list does not name.
    expect(without).toBe(7)
  }
})

it('Moodle gets written work in proportion where a row does not apply, since a grade there has one maximum', () => {
  const own = { [key('Awa')]: { points: { evidence: 3, fit: 2, consequences: 1, status: null }, comment: '' } }
  const { table } = moodleTable(
    listed((name) => name),
    { rubric: fourRows, marked: own },
    classEn.tables,
  )
  expect(table.rows[0]?.cells).toEqual(['Awa', 'Awa', 3, 8])
})

it('a column of identifiers is headed by what they are, and who has none is counted and left out', () => {
  const head = (identifierOf: (name: string) => string) => {
    const { table, without } = moodleTable(listed(identifierOf), { rubric: fourRows, marked: {} }, classEn.tables)
    return [table.columns.map(({ title }) => title).join(), table.rows.length, without]
  }
  expect(head((name) => `B-${name.length}${name}`)).toEqual(['ID number,Student,Points (of 3)', 3, 7])
  expect(head((name) => `p.${name.length}`)).toEqual(['Username,Student,Points (of 3)', 3, 7])
  expect(head((name) => (name === 'Awa' ? '' : name))).toEqual(['ID number,Student,Points (of 3)', 2, 8])
})

it('Moodle’s table tells of each column whether it holds numbers, and has a row a pupil', () => {
  const { table } = moodleTable(
    listed((name) => `${name}@x.ml`),
    { rubric: fourRows, marked },
    classEn.tables,
  )
  const grade = (title: string) => ({ id: title, title, numeric: true })
  expect([table.id, table.title, table.columns]).toEqual([
    'moodle',
    classEn.tables.moodle.title,
    [
      { id: 'identifier', title: 'Email address', numeric: false },
      { id: 'student', title: 'Student', numeric: false },
      grade('Points (of 3)'),
      grade('Written work (of 12)'),
      { id: 'comment', title: 'Feedback', numeric: false },
    ],
  ])
  expect(table.rows.map(({ key }) => key)).toEqual(['pupil awa', 'pupil bintou', 'pupil djénéba'])
})

it('Moodle gets no points where no question was asked', () => {
  const quiet = aStoryOf([aScene('alone')])
  const { students } = gradebook(
    quiet,
    anAssignment({ episodes: ['whole'] }),
    received([handedIn(quiet, { name: 'Awa', moves: ['go'] })]),
  )
  const people = peopleOf(students, aRoll({ list: [{ name: 'Awa', identifier: '7' }] }))
  const { table } = moodleTable(people, { rubric: fourRows, marked: {} }, classEn.tables)
  expect(table.columns.map(({ title }) => title)).toEqual(['ID number', 'Student'])
  expect(table.rows.map(({ cells }) => cells)).toEqual([['7', 'Awa']])
})

it('a column of identifiers is one of numbers unless all are user names or addresses to their end', () => {
  const head = (identifierOf: (name: string) => string) =>
    moodleTable(listed(identifierOf), { rubric: fourRows, marked: {} }, classEn.tables).table.columns[0]?.title
  expect(head((name) => (name === 'Awa' ? 'awa@x.ml' : name))).toBe('ID number')
  expect(head((name) => (name === 'Awa' ? 'awa' : 'Ba'))).toBe('ID number')
  expect(head(() => 'awa traoré')).toBe('ID number')
  expect(head(() => 'awa.b-1_c')).toBe('Username')
})

it('Google Sheets gets commas in French too, decimal commas quoted, and dates that it knows', async () => {
  const name = { ...aNamer, time: () => 'le 1er janvier à midi' }
  const [head = [], ...rows] = parse(await toCsv(tablesHere(book, classFr.tables, name).students, 'fr', 'sheets'))
  const bintou = rows.find(([who]) => who === 'bintou')!
  expect(bintou[head.indexOf('Points')]).toBe('0,5')
  expect(bintou[head.indexOf('Rendu')]).toMatch(/^19(?:69|70)-\d\d-\d\d \d\d:\d\d$/u)
})
