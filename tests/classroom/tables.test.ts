import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/universal'
import readXlsx from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { gradebook } from '../../src/classroom/gradebook'
import { type Cell, type Namer, cellText, sortRows, type Table } from '../../src/classroom/tables'
import { words as classEn } from '../../src/messages/class/en'
import { words as classFr } from '../../src/messages/class/fr'
import { toCsv, toXlsx } from '../../src/platform/spreadsheet'
import { aNamer } from '../support/aNamer'
import { anAssignment, classHandedIn, smallStory } from '../support/scriptedClass'
import { filled } from '../support/filled'
import { peopleOf } from '../../src/classroom/peopleOf'
import { usualRubric } from '../../src/classroom/Rubric'
import { tablesOf } from '../../src/classroom/tablesOf'
import { aRoll, tablesHere } from '../support/tablesHere'

/** All four rows count. */
const fourRows = usualRubric.map((row) => ({ ...row, on: true }))

const name: Namer = {
  ...aNamer,
  chapter: (id) => `Chapter ${id}`,
  episode: (id) => `File “${id}”`,
  scene: (id) => `Scene, ${id}`,
  option: (_, id) => `=advise "${id}"`,
  stem: (id) => `Which\nis ${id}?`,
  time: (at) => `t${at}`,
}
const book = gradebook(smallStory, anAssignment(), classHandedIn())
const tables = tablesHere(book, classEn.tables, name)
const shown = ({ columns, rows }: Table, language: string): string[][] => [
  columns.map(({ title }) => title),
  ...rows.map(({ cells }) => cells.map((cell) => cellText(cell, language))),
]

const toSecond = (date: Date): Date => new Date(Math.round(date.getTime() / 1000) * 1000)

/** What a spreadsheet holds of a cell: of a moment what a clock here shows. */
function inXlsx(cell: Cell): unknown {
  if (cell === '' || cell === null) return null
  return typeof cell === 'object' ? toSecond(new Date(cell.at - new Date(cell.at).getTimezoneOffset() * 60_000)) : cell
}

describe('the tables of a class', () => {
  it('hold each student as scripted', () => {
    const rows = tables.students.rows.map(({ cells }) => cells)
    expect(tables.students.columns.map(({ id }) => id).join(' ')).toBe(
      'student complete points asked answered unanswered percent episodes points-coup decisions aside memos supported endings caught handIns handedIn',
    )
    expect(rows[0]).toEqual(['Awa', 100, 3, 3, 3, 0, 100, 2, 3, 2, 0, 1, 1, '', 0, 1, { at: 1000, text: 't1000' }])
    expect(rows[1]).toEqual([
      'bintou',
      100,
      0.5,
      3,
      3,
      0,
      17,
      2,
      0.5,
      2,
      0,
      1,
      1,
      '',
      0,
      2,
      { at: 2000, text: 't2000' },
    ])
    expect(rows[3]).toEqual([
      'Djénéba',
      67,
      0.5,
      3,
      2,
      1,
      17,
      2,
      0.5,
      2,
      0,
      1,
      1,
      '',
      0,
      1,
      { at: 1000, text: 't1000' },
    ])
    expect(rows[8]).toEqual(['Issa', 0, 0, 3, 0, 3, 0, 0, 0, 0, 0, 0, 0, '', 0, 1, { at: 1000, text: 't1000' }])
  })

  it('say of a listed class who is late, missing or unknown, with whom, and what was marked; hidden names take all of it along', () => {
    const [awa, bintou] = classHandedIn()
    const pair = { ...awa!, handIn: { ...awa!.handIn, names: ['Awa', 'Modibo'] as const } }
    const one = gradebook(smallStory, anAssignment(), [pair, bintou!])
    const list = ['Awa', 'Modibo', 'Zoé'].map((own) => ({ name: own, identifier: `${own}@x.ml` }))
    const people = peopleOf(one.students, aRoll({ list, due: '1970-01-01' }))
    const marked = { [pair.id]: { points: { evidence: 2, status: 1 }, comment: 'Awa, who says so?' } }
    const extras = { rubric: fourRows, marked, standing: true }
    const shownTo = (of: Namer) => {
      const { columns, rows } = tablesOf(one, people, extras, classEn.tables, of).students
      const wanted = [
        'student',
        'identifier',
        'standing',
        'beside',
        'rubric-evidence',
        'rubric-fit',
        'rubric',
        'comment',
      ]
      return rows.map(({ cells }) => wanted.map((id) => cells[columns.findIndex((column) => column.id === id)] ?? ''))
    }
    expect(shownTo(name)).toEqual([
      ['Awa', 'Awa@x.ml', 'handed in', 'Modibo', 2, '', 3, 'Awa, who says so?'],
      ['Modibo', 'Modibo@x.ml', 'handed in', 'Awa', 2, '', 3, 'Awa, who says so?'],
      ['Zoé', 'Zoé@x.ml', 'missing', '', '', '', '', ''],
      ['Bintou', '', 'not on the list', '', '', '', '', ''],
    ])
    const hidden = JSON.stringify(shownTo({ ...name, person: () => 'Learner', sentence: () => '' }))
    expect(hidden).not.toMatch(/Awa|Modibo|Zoé|Bintou/u)
  })

  it('give each pupil’s written work over the rows that apply to them, and say where one does not', () => {
    const [awa, bintou] = classHandedIn()
    const one = gradebook(smallStory, anAssignment(), [awa!, bintou!])
    const marked = {
      [awa!.id]: { points: { evidence: 2, fit: 3, consequences: null, status: 1 }, comment: '' },
      [bintou!.id]: { points: { evidence: 3 }, comment: '' },
    }
    const extras = { rubric: fourRows, marked, standing: false }
    const { columns, rows } = tablesOf(one, peopleOf(one.students, aRoll()), extras, classEn.tables, name).students
    const wanted = ['rubric-consequences', 'rubric', 'rubricOf'].map((id) => columns.findIndex((one) => one.id === id))
    expect(wanted.map((at) => columns[at]?.title)).toEqual([
      'Consequences seen (of 3)',
      'Written work',
      'Written work, out of',
    ])
    expect(rows.map(({ cells }) => wanted.map((at) => cells[at]))).toEqual([
      ['does not apply', 6, 9],
      [null, 3, 12],
    ])
  })

  it('do not tell of a pupil who left half of it undone only that it was handed in', () => {
    const people = peopleOf(
      book.students,
      aRoll({
        list: [
          { name: 'Awa', identifier: '' },
          { name: 'Issa', identifier: '' },
        ],
      }),
    )
    const extras = { rubric: fourRows, marked: {}, standing: true }
    const { rows } = tablesOf(book, people, extras, classEn.tables, name).students
    expect(rows.slice(0, 2).map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Awa', 'handed in'],
      ['Issa', 'handed in, not finished'],
    ])
  })

  it('round once: facility in whole per cent, points to the hundredth', () => {
    expect(tables.items.rows.map(({ cells }) => [cells[0], ...cells.slice(3)])).toEqual([
      ['one', 8, 63, null, 1],
      ['many', 7, 64, null, 0],
      ['budget-item', 6, 67, null, 0],
    ])
  })

  it('tell each sentence with what was asked, and none of them where names are hidden', () => {
    const [awa] = classHandedIn()
    const handIn = { ...awa!.handIn, words: { ...awa!.handIn.words, debrief: ['', 'The voice of the unions.'] } }
    const one = gradebook(smallStory, anAssignment(), [{ ...awa!, handIn }])
    const rows = (of: Namer) => tablesHere(one, classEn.tables, of).sentences.rows.map(({ cells }) => cells.slice(1))
    expect(rows(name)).toEqual([
      ['Scene, morning', 'memo', 'A letter costs nothing.'],
      [null, 'debrief 1', 'The voice of the unions.'],
    ])
    const hidden = JSON.stringify(
      tablesHere(one, classEn.tables, {
        ...name,
        student: () => 'Learner 1',
        person: () => 'Learner 1',
        sentence: () => '',
      }),
    )
    expect(hidden).not.toMatch(/A letter|unions|Awa/u)
  })

  it('sort moments by the clock, not by their words', () => {
    const column = { id: 'a', title: '', numeric: false }
    const rows = [3, 1, 2].map((at) => ({ key: String(at), cells: [{ at, text: `${9 - at} May` }] }))
    const few: Table = { id: 'items', title: '', columns: [column], rows }
    expect(sortRows(few, 'a', false, 'en').rows.map(({ key }) => key)).toEqual(['1', '2', '3'])
  })

  it('sort by numbers and by names, what is empty last', () => {
    const by = (column: string, down: boolean) =>
      sortRows(tables.students, column, down, 'fr').rows.map(({ cells }) => cells[0])
    expect(by('student', false).slice(0, 5)).toEqual(['Awa', 'bintou', 'Cheick', 'Djénéba', 'Élise'])
    expect(by('points-coup', true)[0]).toBe('Awa')
    const rows = [null, 2, 1].map((cell) => ({ key: String(cell), cells: [cell] }))
    const few: Table = { id: 'items', title: '', columns: [{ id: 'a', title: '', numeric: true }], rows }
    expect(sortRows(few, 'a', false, 'fr').rows.map(({ key }) => key)).toEqual(['1', '2', 'null'])
    expect(sortRows(few, 'a', true, 'fr').rows.map(({ key }) => key)).toEqual(['2', '1', 'null'])
  })

  it('sort texts by the figures in them, texts beside numbers too, both ways, and keep nothing last', () => {
    const column = { id: 'a', title: '', numeric: false }
    const sorted = (cells: readonly Cell[], down = false) => {
      const rows = cells.map((cell, at) => ({ key: String(at), cells: [cell] }))
      const few: Table = { id: 'items', title: '', columns: [{ ...column, id: 'b' }, column], rows: [] }
      const two: Table = { ...few, rows: rows.map((row) => ({ ...row, cells: ['', ...row.cells] })) }
      return sortRows(two, 'a', down, 'en').rows.map(({ cells: [, cell] }) => cell)
    }
    expect(sorted(['n10', 'n9', 'N1'])).toEqual(['N1', 'n9', 'n10'])
    expect(sorted([10, '9', 'x', -1, 2])).toEqual([-1, 2, '9', 10, 'x'])
    expect(sorted([-2, -10, 3])).toEqual([-10, -2, 3])
    expect(sorted([2, null, 'b', null, 10], true)).toEqual(['b', 10, 2, null, null])
    expect(sorted([null, 2, null, 1])).toEqual([1, 2, null, null])
    expect(sorted(['b', 10])).toEqual([10, 'b'])
  })

  it('keep the order of rows that say the same, or nothing', () => {
    const rows = [null, 7, null, 7].map((cell, at) => ({ key: String(at), cells: [cell] }))
    const few: Table = { id: 'items', title: '', columns: [{ id: 'a', title: '', numeric: true }], rows }
    expect(sortRows(few, 'a', false, 'en').rows.map(({ key }) => key)).toEqual(['1', '3', '0', '2'])
    expect(sortRows(few, 'a', true, 'en').rows.map(({ key }) => key)).toEqual(['1', '3', '0', '2'])
  })

  it('stay as they are where they have no such column', () => {
    const rows = [2, 1].map((cell) => ({ key: String(cell), cells: [cell] }))
    const few: Table = { id: 'items', title: '', columns: [{ id: 'a', title: '', numeric: true }], rows }
    expect(sortRows(few, 'b', false, 'en')).toBe(few)
  })

  it('tell a cell in the words of the page: decimals as the language writes them, a moment by its words', () => {
    expect([7.5, 1000, 'a.b', null, { at: 5, text: '5 May' }].map((cell) => cellText(cell, 'fr'))).toEqual([
      '7,5',
      '1000',
      'a.b',
      '',
      '5 May',
    ])
    expect([cellText(7.5, 'en'), cellText(7.5, 'de')]).toEqual(['7.5', '7.5'])
  })

  it('are in CSV what the screen shows, to the digit, in English and in French', async () => {
    for (const [language, words, separator] of [
      ['en', classEn, ','],
      ['fr', classFr, ';'],
    ] as const)
      for (const table of filled(Object.values(tablesHere(book, words.tables, name)))) {
        const csv = await toCsv(table, language)
        expect(csv.startsWith('\ufeff')).toBe(true)
        const rows = parse(csv, { bom: true, delimiter: separator, record_delimiter: '\r\n' })
        const unescaped = rows.map((row) => row.map((cell) => cell.replace(/^'(?==)/u, '')))
        expect(unescaped).toEqual(shown(table, language))
      }
  })

  it('run nothing in a spreadsheet', async () => {
    const table = (cell: string | number): Table => ({
      id: 'items',
      title: 'x',
      columns: [{ id: 'a', title: 'A', numeric: false }],
      rows: [{ key: '1', cells: [cell] }],
    })
    const cell = async (value: string | number, language = 'en') =>
      (await toCsv(table(value), language)).split('\r\n')[1]
    expect(await cell('=1+1')).toBe(`"'=1+1"`)
    expect(await cell('-cmd')).toBe(`"'-cmd"`)
    expect(await cell('@x')).toBe(`"'@x"`)
    // Full width, and behind the separator of another country's spreadsheet.
    expect(await cell('＝1+1')).toBe(`"'＝1+1"`)
    expect(await cell('so;=1+1')).toBe(`"so;'=1+1"`)
    expect(await cell('so,  @x', 'fr')).toBe(`"so,  '@x"`)
    expect(await cell('five - two = three')).toBe('five - two = three')
    expect(await cell(-0.5)).toBe('-0.5')
    expect(await cell(-0.5, 'fr')).toBe('-0,5')
  })

  it('are in XLSX what the screen shows, with numbers as numbers', async () => {
    const all = Object.values(tables)
    const blob = await toXlsx(all)
    const sheets = await readXlsx(await blob.arrayBuffer())
    expect(sheets.map(({ sheet }) => sheet)).toEqual(all.map(({ title }) => title))
    sheets.forEach(({ data }, index) => {
      const table = all[index]!
      const cells = [table.columns.map(({ title }) => title), ...table.rows.map((row) => row.cells.map(inXlsx))]
      // A sheet counts days: a thousandth of a second may be lost.
      const whole = data.map((row) => row.map((cell) => (cell instanceof Date ? toSecond(cell) : cell)))
      expect(whole).toEqual(cells)
    })
    expect(await readSheet(await blob.arrayBuffer(), 'Items')).toHaveLength(tables.items.rows.length + 1)
  })
})
