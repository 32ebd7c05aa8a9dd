import { describe, expect, it } from 'vitest'
import { gradebook } from '../../src/classroom/gradebook'
import { looksLikeOneClass, overWeeks, type Taught } from '../../src/classroom/overWeeks'
import { peopleOf } from '../../src/classroom/peopleOf'
import { weeksTable } from '../../src/classroom/weeksTable'
import { words } from '../../src/messages/class/en'
import { aRoll } from '../support/tablesHere'
import { anAssignment, handedIn, received, type Said, smallStory } from '../support/scriptedClass'

const right: readonly Said[] = [
  ['one', ['a']],
  ['many', ['a', 'b']],
]
/** One week: who is on the list, and who handed in what. */
function week(
  id: string,
  list: readonly (readonly [string, string])[],
  came: readonly (readonly [string, readonly Said[], number?])[],
): Taught {
  const assignment = anAssignment({ id, title: `Week ${id}`, due: '1970-01-02' })
  const handIns = came.map(([name, said, day = 0]) =>
    handedIn(smallStory, {
      name,
      moves: [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go'],
      said,
      assignment: id,
      at: 1000 + day * 86_400_000,
    }),
  )
  const { students } = gradebook(smallStory, assignment, received(handIns))
  const roll = aRoll({ list: list.map(([name, identifier]) => ({ name, identifier })), due: assignment.due })
  return { assignment, people: peopleOf(students, roll) }
}
const { compare } = new Intl.Collator('fr')
const pupils = [
  ['Awa', 'a@x.ml'],
  ['Élise', 'e@x.ml'],
  ['Zoé', 'z@x.ml'],
] as const
const first = week('1', pupils, [
  ['Awa', right],
  ['Élise', right.slice(0, 1), 3],
])
const second = week('2', pupils, [
  ['awa', right.slice(0, 1)],
  ['Zoé', []],
])
/** No list, and so names alone. */
const third = week(
  '3',
  [],
  [
    ['ÉLISE', right],
    ['Moussa', []],
  ],
)
const table = (taught: readonly Taught[]) =>
  weeksTable(
    overWeeks(taught, compare),
    taught.map(({ assignment }) => assignment),
    words.weeks.table,
    words.tables,
  )

describe('several assignments of one class', () => {
  it('stand in one row for each pupil, who is known by identifier, and by a name that one alone bears', () => {
    expect(table([first, second, third]).rows.map(({ cells }) => cells)).toEqual([
      ['Awa', 'a@x.ml', 2, 3, 67, 'handed in', 1, 3, 33, 'handed in', null, null, null, null, 3, 6, 3, 50, 0, 0],
      ['Élise', 'e@x.ml', 1, 3, 33, 'late', null, null, null, 'missing', 2, 3, 67, 'handed in', 3, 6, 3, 50, 1, 1],
      ['Moussa', null, null, null, null, null, null, null, null, null, 0, 3, 0, 'handed in', 0, 3, 3, 0, 0, 0],
      ['Zoé', 'z@x.ml', null, null, null, 'missing', 0, 3, 0, 'handed in', null, null, null, null, 0, 3, 3, 0, 0, 1],
    ])
  })

  it('are one row for one identifier, whatever its case and however the name is written', () => {
    const capitals = week('8', [['A. Traoré', 'A@X.ML']], [])
    const rows = overWeeks([first, capitals], compare)
    expect(rows.map(({ key, name, cells }) => [key, name, cells.map((cell) => cell !== null)])).toEqual([
      ['id a@x.ml', 'Awa', [true, true]],
      ['id e@x.ml', 'Élise', [true, false]],
      ['id z@x.ml', 'Zoé', [true, false]],
    ])
  })

  it('have a key of their own where two of one name have no identifiers, in one class and over the weeks', () => {
    const same = (id: string) =>
      week(
        id,
        [],
        [
          ['Awa', right],
          ['Awa ', []],
          ['Ba', []],
        ],
      )
    const [one, other] = [same('9'), same('10')]
    const [, second] = one.people
    const [, late] = other.people
    const rows = overWeeks([one, other], compare)
    expect(rows.map(({ key, name, cells }) => [key, name, cells.map((cell) => cell !== null)])).toEqual([
      ['name awa', 'Awa', [true, true]],
      [`name awa 0 ${second?.key}`, 'Awa', [true, false]],
      [`name awa 1 ${late?.key}`, 'Awa', [false, true]],
      ['name ba', 'Ba', [true, true]],
    ])
  })

  it('keep whom they cannot tell apart in rows of their own', () => {
    const two = week(
      '11',
      [
        ['Awa', 'a@x.ml'],
        ['Awa', 'b@x.ml'],
      ],
      [],
    )
    const nameless = week(
      '12',
      [],
      [
        ['Awa', []],
        ['Zoé', []],
      ],
    )
    const keys = overWeeks([two, nameless], compare).map(({ key }) => key)
    const [awa] = nameless.people
    expect(keys).toEqual(['id a@x.ml', 'id b@x.ml', `apart ${awa?.key}`, 'name zoé'])
  })

  it('keep two of one name apart, in a class and over the weeks', () => {
    const two = week(
      '4',
      [
        ['Awa', 'a@x.ml'],
        ['Awa', 'b@x.ml'],
      ],
      [],
    )
    const rows = overWeeks([first, two, week('5', [], [['Awa', right]])], compare).filter(({ name }) => name === 'Awa')
    expect(rows.map(({ identifier, cells }) => [identifier, cells.map(Boolean)])).toEqual([
      ['a@x.ml', [true, true, false]],
      ['b@x.ml', [false, true, false]],
      ['', [false, false, true]],
    ])
  })

  it('are taken for one class by their pupils, not by their titles', () => {
    expect(looksLikeOneClass(first, second)).toBe(true)
    expect(
      looksLikeOneClass(
        first,
        week(
          '6',
          [
            ['Fanta', ''],
            ['Kadi', ''],
          ],
          [],
        ),
      ),
    ).toBe(false)
    expect(looksLikeOneClass(first, week('7', [], []))).toBe(false)
    const listed = (...names: readonly string[]) =>
      week(
        names.join(),
        names.map((name) => [name, '']),
        [],
      )
    expect(looksLikeOneClass(listed('A', 'B'), listed('B', 'C', 'D', 'E', 'F'))).toBe(true)
    expect(looksLikeOneClass(listed('B', 'C', 'D', 'E', 'F'), listed('A', 'B'))).toBe(true)
    expect(looksLikeOneClass(listed('A', 'B', 'G'), listed('B', 'C', 'D', 'E'))).toBe(false)
  })
})

describe('the table over several assignments', () => {
  it('has for each its points, what was asked, per cent and standing, then all together', () => {
    const { id, title, columns, rows } = table([first, week('2', [], [['Awa', []]])])
    expect([id, title, rows.map(({ key }) => key)]).toEqual([
      'weeks',
      words.weeks.table.title,
      ['id a@x.ml', 'id e@x.ml', 'id z@x.ml'],
    ])
    const { inAll, of, late, missing } = words.weeks.table
    const titles = words.tables.columns
    const number = (column: string, named: string) => ({ id: column, title: named, numeric: true })
    const text = (column: string, named: string) => ({ id: column, title: named, numeric: false })
    const ofWeek = (one: string) => [
      number(`points ${one}`, of(titles.points, `Week ${one}`)),
      number(`asked ${one}`, of(titles.asked, `Week ${one}`)),
      number(`percent ${one}`, of(titles.percent, `Week ${one}`)),
      text(`standing ${one}`, of(titles.standing, `Week ${one}`)),
    ]
    expect(columns).toEqual([
      text('student', titles.student),
      text('identifier', titles.identifier),
      ...ofWeek('1'),
      ...ofWeek('2'),
      number('points', inAll(titles.points)),
      number('asked', inAll(titles.asked)),
      number('unanswered', inAll(titles.unanswered)),
      number('percent', inAll(titles.percent)),
      number('late', late),
      number('missing', missing),
    ])
  })

  it('has no column of identifiers where nobody has one', () => {
    const { columns, rows } = table([week('1', [], [['Awa', right]])])
    expect(columns.map(({ id }) => id)).toEqual([
      'student',
      'points 1',
      'asked 1',
      'percent 1',
      'standing 1',
      'points',
      'asked',
      'unanswered',
      'percent',
      'late',
      'missing',
    ])
    expect(rows.map(({ cells }) => cells)).toEqual([['Awa', 2, 3, 67, 'handed in', 2, 3, 1, 67, 0, 0]])
  })
})
