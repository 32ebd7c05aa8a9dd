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

  /** Of each line that cannot be taken its number and why. */
  function faults(text: string) {
    const read = readClassList(text)
    return read.ok ? [] : read.error.map(({ line, kind }) => `${line} ${kind}`)
  }

  it('takes two of one name where their identifiers tell them apart, whichever way round they stand', () => {
    expect(faults('Awa\t1\nawa\t2\nAWA\t3')).toEqual([])
    expect(faults('Awa\nawa')).toEqual(['2 twice'])
    expect(faults('Awa\nawa\t2')).toEqual(['2 twice'])
    expect(faults('Awa\t1\nawa\t')).toEqual(['2 twice'])
    expect(faults('Awa\t1\nawa\nAwa\t3')).toEqual(['2 twice', '3 twice'])
    expect(faults('Awa\nawa\t2\nAwa\t3')).toEqual(['2 twice', '3 twice'])
    expect(faults('Awa\nBa\nCa')).toEqual([])
  })

  it('takes names and identifiers of 80 letters', () => {
    const of = (letters: number) => 'x'.repeat(letters)
    expect(faults(`${of(80)}\t${of(80)}`)).toEqual([])
    expect(faults(`${of(81)}\t1\nAwa\t${of(81)}`)).toEqual(['1 too-long', '2 too-long'])
  })

  it('takes 500 pupils, and says at the first beyond them that they are too many', () => {
    const pupils = (count: number) => Array.from({ length: count }, (_, at) => `Pupil ${at + 1}`).join('\n')
    expect(faults(pupils(500))).toEqual([])
    expect(faults(pupils(503))).toEqual(['501 too-many'])
  })

  it('leaves out the quotes around a cell, and none within it', () => {
    expect(expectOk(readClassList('"Awa ""the"" one" , "17" \n "Ba"'))).toEqual([
      { name: 'Awa ""the"" one', identifier: '17' },
      { name: 'Ba', identifier: '' },
    ])
    expect(expectOk(readClassList('Awa "Bi" Ba\n"Ca'))).toEqual([
      { name: 'Awa "Bi" Ba', identifier: '' },
      { name: 'Ca', identifier: '' },
    ])
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

  it('have keys of their own, and know each who handed in with them', () => {
    const students = classOf(['Awa & Kadi'], [' Zoé '])
    const keys = peopleOf(students, roll()).map(({ key, name, late, several }) => [key, name, late, several])
    const [pair, alone] = students.map(({ key }) => key)
    expect(keys).toEqual([
      ['pupil awa', 'Awa', false, false],
      ['pupil élise', 'Élise', false, false],
      ['pupil modibo', 'Modibo', false, false],
      ['pupil ñoumou', 'Ñoumou', false, false],
      ['pupil zara', 'zara', false, false],
      [`${pair} / 1`, 'Kadi', false, false],
      [`${alone} / 0`, 'Zoé', false, false],
    ])
    expect(claimOf('row', '  ZARA  T. ')).toBe('row / zara t.')
  })

  it('of whom a teacher has said nothing, or someone who is no longer listed, are known by their names', () => {
    const students = classOf(['Awa'])
    const whose = { [claimOf(students.map(({ key }) => key).join(), 'Awa')]: 'gone' }
    expect(told(students, roll({ whose }))[0]).toBe('Awa in')
  })

  it('of several hand-ins the one with most points counts where the best does, and of equal ones the first row', () => {
    const of = (name: string, run: string, key: string, at: number) =>
      handedIn(smallStory, { name, moves: [{ option: 'write', evidence: 'pro' }], said: [['one', [key]]], run, at })
    const rows = (...handIns: readonly ReturnType<typeof of>[]) =>
      gradebook(smallStory, anAssignment(), received(handIns)).students
    const run = (students: ReturnType<typeof rows>) =>
      peopleOf(students, roll({ counting: 'best' }))[0]?.student?.counted.handIn.run.id
    expect(run(rows(of('Awa', 'wrong', 'b', 1), of('Awa', 'right', 'a', 2), of('Awa', 'later', 'b', 3)))).toBe('right')
    expect(run(rows(of('Awa', 'first', 'a', 1), of('Awa', 'second', 'a', 2)))).toBe('first')
  })

  it('are not parted by a comma or a word that nobody of the list stands beside', () => {
    expect(told(classOf(['Traoré, Kadi']), roll()).at(-1)).toBe('Traoré, Kadi unlisted')
    expect(told(classOf(['Awa,']), roll()).at(-1)).toBe('Awa, unlisted')
    expect(told(classOf(['Awa &']), roll()).at(-1)).toBe('Awa & unlisted')
    expect(told(classOf(['Awa and Kadi']), roll()).at(-1)).toBe('Kadi unlisted Awa')
    expect(told(classOf(['Awa + & Kadi']), roll()).at(-1)).toBe('Kadi unlisted Awa')
  })

  it('are those who handed in where there is no list', () => {
    expect(told(classOf(['Zoé'], ['Awa & Modibo']), roll({ list: [] }))).toEqual(['Awa & Modibo in', 'Zoé in'])
  })
})
