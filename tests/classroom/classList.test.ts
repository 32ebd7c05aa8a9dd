import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listName } from '../../src/classroom/ClassList'
import { codeNames } from '../../src/classroom/codeNames'
import { gradebook } from '../../src/classroom/gradebook'
import { claimOf, peopleOf, type Roll } from '../../src/classroom/peopleOf'
import { readClassList, writeClassList } from '../../src/classroom/readClassList'
import { expectOk } from '../support/buildStory'
import { aRoll } from '../support/tablesHere'
import { anAssignment, handedIn, received, smallStory } from '../support/scriptedClass'

describe('a pasted class list', () => {
  it('takes one name a line, with an identifier behind a tab, a semicolon or a comma', () => {
    const two = [
      { name: 'Awa Traoré', identifier: '17' },
      { name: 'Moussa Keïta', identifier: '' },
    ]
    for (const text of [
      'Awa Traoré\t17\nMoussa Keïta',
      '\n Awa Traoré ;17\r\nMoussa Keïta;\n',
      'Awa Traoré,"17"\rMoussa Keïta',
    ])
      expect(expectOk(readClassList(text))).toEqual(two)
  })

  it('leaves a comma in a name where tabs part the columns', () => {
    expect(expectOk(readClassList('Traoré, Awa\ta@ecole.ml'))).toEqual([
      { name: 'Traoré, Awa', identifier: 'a@ecole.ml' },
    ])
  })

  it('says of each line that cannot be taken why, and takes nothing', () => {
    const read = readClassList(`Awa\t1\n\t2\nBa\t1\n${'x'.repeat(81)}\nawa`)
    expect(read).toEqual({
      ok: false,
      error: [
        { line: 2, kind: 'no-name' },
        { line: 3, kind: 'twice' },
        { line: 4, kind: 'too-long' },
        { line: 5, kind: 'twice' },
      ],
    })
  })

  it('is written as it is read, whatever the names', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ' ,;-]{0,20}[a-z]$/u).map((text) => text.trim())
    const list = fc.uniqueArray(fc.record({ name: word, identifier: fc.constant('') }), {
      selector: (one) => listName(one.name),
    })
    fc.assert(
      fc.property(list, (pupils) => {
        const all = pupils.map((pupil, index) => ({ ...pupil, identifier: `n${index}` }))
        expect(expectOk(readClassList(writeClassList(all)))).toEqual(all)
      }),
    )
  })

  it('makes code names that nobody of the list has yet', () => {
    expect(codeNames(4, ['Acacia', 'Baobab'], [{ name: 'BAOBAB', identifier: '' }])).toEqual([
      'Acacia',
      'Acacia 2',
      'Baobab 2',
      'Acacia 3',
    ])
  })
})

const day = 86_400_000
const list = ['Élise', 'Awa', 'Modibo', 'zara', 'Ñoumou'].map((name) => ({ name, identifier: `id-${name}` }))
const roll = (parts: Partial<Roll> = {}): Roll => aRoll({ list, ...parts })
const classOf = (...names: readonly (readonly [name: string, at?: number])[]) =>
  gradebook(
    smallStory,
    anAssignment(),
    received(
      names.map(([name, at = 1000], index) => handedIn(smallStory, { name, moves: [], run: `run ${index}`, at })),
    ),
  ).students
const told = (students: ReturnType<typeof classOf>, of: Roll) =>
  peopleOf(students, of).map(({ name, standing, beside }) => [name, standing, ...beside].join(' '))

describe('the people of a class', () => {
  it('are everybody on the list, in the order of the language, missing or not; names stay as typed', () => {
    expect(told(classOf(['  AWA ']), roll())).toEqual([
      'Awa in',
      'Élise missing',
      'Modibo missing',
      'Ñoumou missing',
      'zara missing',
    ])
  })

  it('know a name whose accents are composed otherwise, and take no other letter for the same', () => {
    const people = told(classOf(['E\u0301lise'], ['Noumou']), roll())
    expect(people).toEqual([
      'Awa missing',
      'Élise in',
      'Modibo missing',
      'Ñoumou missing',
      'zara missing',
      'Noumou unlisted',
    ])
  })

  it('count a hand-in of two for both, however the two names were typed', () => {
    for (const typed of ['Awa & Modibo', 'awa et modibo', 'Modibo, Awa'])
      expect(told(classOf([typed]), roll()).filter((line) => !line.endsWith('missing'))).toHaveLength(2)
    expect(told(classOf(['Awa & Modibo']), roll())[0]).toBe('Awa in Modibo')
    expect(told(classOf(['Awa & Kadi']), roll()).at(-1)).toBe('Kadi unlisted Awa')
    expect(told(classOf(['Sidi et Fils']), roll()).at(-1)).toBe('Sidi et Fils unlisted')
  })

  it('are late by the day, not by the hour', () => {
    const students = classOf(['Awa', 10 * day + day - 1], ['zara', 11 * day])
    const late = peopleOf(students, roll({ due: '1970-01-11' })).map(({ name, standing }) => `${name} ${standing}`)
    expect(late).toEqual(['Awa in', 'Élise missing', 'Modibo missing', 'Ñoumou missing', 'zara late'])
  })

  it('get what a teacher says is theirs', () => {
    const students = classOf(['Zara T.'])
    const whose = { [claimOf(students[0]!.key, 'Zara T.')]: 'zara' }
    expect(told(students, roll({ whose })).at(-1)).toBe('zara in')
    expect(told(students, roll({ whose: { [claimOf(students[0]!.key, 'Zara T.')]: 'gone' } })).at(-1)).toBe(
      'Zara T. unlisted',
    )
  })

  it('of one name are told apart by the teacher alone', () => {
    const list = ['1', '2'].map((identifier) => ({ name: 'Awa', identifier }))
    const students = classOf(['Awa'])
    expect(told(students, roll({ list }))).toEqual(['Awa missing', 'Awa missing', 'Awa namesakes'])
    const people = peopleOf(students, roll({ list, whose: { [claimOf(students[0]!.key, 'Awa')]: 'awa 2' } }))
    expect(people.map(({ identifier, standing }) => `${identifier} ${standing}`)).toEqual(['1 missing', '2 in'])
  })

  it('have one row each, of several hand-ins the one that counts', () => {
    const students = classOf(['Awa', 2000], ['Awa', 1000])
    const at = (counting: Roll['counting']) => {
      const [awa] = peopleOf(students, roll({ counting }))
      return [awa?.student?.counted.handIn.at, awa?.several]
    }
    expect([at('latest'), at('first')]).toEqual([
      [2000, true],
      [1000, true],
    ])
  })

  it('are those who handed in where there is no list', () => {
    expect(told(classOf(['Zoé'], ['Awa & Modibo']), roll({ list: [] }))).toEqual(['Awa & Modibo in', 'Zoé in'])
  })
})
