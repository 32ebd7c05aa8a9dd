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
  })
})
