import { describe, expect, it } from 'vitest'
import { gradebook } from '../../src/classroom/gradebook'
import type { HandIn } from '../../src/classroom/HandIn'
import { handInBytes, readHandInBytes, withoutWords } from '../../src/classroom/handInCode'
import { rowFacts } from '../../src/classroom/rowFacts'
import { words } from '../../src/messages/class/en'
import { peopleOf } from '../../src/classroom/peopleOf'
import { tablesOf } from '../../src/classroom/tablesOf'
import { aNamer } from '../support/aNamer'
import { aRoll, noExtras } from '../support/tablesHere'
import { anAssignment, handedIn, received, type Script, smallStory } from '../support/scriptedClass'

const minute = 60_000
/** A hand-in begun so many minutes after the assignment was made, a step a minute. */
function at(begun: number, script: Partial<Script> & { name: string }): HandIn {
  const made = handedIn(smallStory, {
    moves: [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go', { option: 'army' }],
    said: [['one', ['a']]],
    at: (begun + 100) * minute,
    ...script,
  })
  const log = made.run.log.map((entry, index) => ({ ...entry, at: (begun + index + 1) * minute }))
  return { ...made, run: { ...made.run, begun: begun * minute, log } }
}
const factsOf = (handIns: readonly HandIn[]) => {
  const { students } = gradebook(smallStory, anAssignment(), received(handIns))
  const facts = rowFacts(students, 70 * minute, 1e15)
  return students.map(({ names, key }) => [names[0], facts.get(key) ?? []])
}

describe('what a row shows beside its points', () => {
  it('is nothing for who began after the assignment was made and went a way of their own', () => {
    expect(factsOf([at(11, { name: 'Awa' }), at(12, { name: 'Bakary' })])).toEqual([
      ['Awa', []],
      ['Bakary', []],
    ])
  })

  it('is that it was handed in at a time that has yet to come', () => {
    const { students } = gradebook(smallStory, anAssignment(), received([at(11, { name: 'Awa' })]))
    const last = students[0]!.counted.handIn.at
    expect(rowFacts(students, 0, last - 30 * minute).get('1')).toBeUndefined()
    expect(rowFacts(students, 0, last - 61 * minute).get('1')).toEqual(['in-future'])
  })

  it('is that a run was begun before the assignment was made', () => {
    expect(factsOf([at(9, { name: 'Awa' })])).toEqual([['Awa', ['begun-before']]])
  })

  it('is nothing where it would be said of most of a class: then the teacher’s clock is off, or the link was made anew', () => {
    const early = ['Awa', 'Bakary'].map((name, index) => at(8 - index, { name }))
    const others = ['Coumba', 'Drissa'].map((name, index) => at(80 + index, { name }))
    expect(factsOf([...early, ...others]).filter(([, facts]) => facts!.length)).toEqual([
      ['Awa', ['begun-before']],
      ['Bakary', ['begun-before']],
    ])
    expect(factsOf([...early, others[0]!]).filter(([, facts]) => facts!.length)).toEqual([])
  })

  it('is nothing for clocks that are less than an hour apart', () => {
    expect(factsOf([at(11, { name: 'Awa' })])).toEqual([['Awa', []]])
  })

  it('is that another took the same steps at the same minutes, of each of the two', () => {
    const shorter = at(11, { name: 'Coumba', moves: [{ option: 'write', evidence: 'pro' }], said: [] })
    expect(
      factsOf([at(11, { name: 'Awa' }), at(11, { name: 'Bakary' }), shorter, { ...shorter, names: ['Drissa'] }]),
    ).toEqual([
      ['Awa', ['same-times']],
      ['Bakary', ['same-times']],
      ['Coumba', []],
      ['Drissa', []],
    ])
  })

  it('is that the questions had been answered when the run that counts was begun', () => {
    const [first, second] = [at(11, { name: 'Awa', run: 'one' }), at(40, { name: 'Awa', run: 'two' })]
    const { students } = gradebook(smallStory, anAssignment(), received([first, second]), {
      placed: { '2': '1' },
      chosen: {},
      counting: 'latest',
    })
    expect([...rowFacts(students, 0, 1e15)]).toEqual([['1', ['answers-known']]])
    const fresh = gradebook(
      smallStory,
      anAssignment(),
      received([first, at(12, { name: 'Awa', run: 'two', said: [] })]),
      {
        placed: { '2': '1' },
        chosen: {},
        counting: 'latest',
      },
    )
    expect([...rowFacts(fresh.students, 0, 1e15)]).toEqual([])
  })

  it('is that an answer key was opened on the device, which travels with the hand-in, in a QR code too, and is no sentence', () => {
    const handIn = { ...at(11, { name: 'Awa', memo: 'Why not?' }), keyOpened: 5 * minute }
    const read = readHandInBytes(handInBytes(handIn))
    expect(read.ok && [read.value.keyOpened, read.value.words.memos]).toEqual([5 * minute, { morning: 'Why not?' }])
    const short = readHandInBytes(handInBytes(withoutWords(handIn)))
    expect(short.ok && factsOf([short.value])).toEqual([['Awa', ['key-opened']]])
    expect(factsOf([{ ...handIn, keyOpened: handIn.at + 1 }])).toEqual([['Awa', []]])
  })

  it('is told of clocks only where they are more than an hour apart, and of a key that was opened at the very moment of handing in', () => {
    const awa = at(11, { name: 'Awa' })
    const of = (handIn: HandIn, made: number, now: number) => {
      const { students } = gradebook(smallStory, anAssignment(), received([handIn]))
      return rowFacts(students, made, now).get('1') ?? []
    }
    expect(of(awa, 71 * minute, awa.at - 60 * minute)).toEqual([])
    expect(of(awa, 71 * minute + 1, awa.at - 60 * minute - 1)).toEqual(['begun-before', 'in-future'])
    expect(of({ ...awa, keyOpened: awa.at }, 0, 1e15)).toEqual(['key-opened'])
  })

  it('is told of a row where one of its runs shows it', () => {
    const [own, early] = [at(11, { name: 'Awa' }), at(9, { name: 'Awa', run: 'early' })]
    expect(factsOf([{ ...own, more: [early.run] }])).toEqual([['Awa', ['begun-before']]])
    const apart = at(30, { name: 'Awa', run: 'apart' })
    expect(factsOf([{ ...own, more: [apart.run] }, at(11, { name: 'Bakary' })])).toEqual([
      ['Awa', ['same-times']],
      ['Bakary', ['same-times']],
    ])
  })

  it('is that steps were the same only where what was chosen, advised and asked was, in the same minutes', () => {
    const others = [
      at(11, { name: 'other answer', said: [['one', ['b']]] }),
      at(11, { name: 'other question', said: [['many', ['a']]] }),
      at(11, {
        name: 'other advice',
        moves: [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go', { option: 'schools' }],
      }),
      at(12, { name: 'other minutes' }),
    ]
    expect(factsOf([at(11, { name: 'Awa' }), ...others]).filter(([, facts]) => facts!.length)).toEqual([])
    const later = at(11, { name: 'some seconds later' })
    const log = later.run.log.map((entry) => ({ ...entry, at: entry.at + 30_000 }))
    expect(factsOf([at(11, { name: 'Awa' }), { ...later, run: { ...later.run, log } }])).toEqual([
      ['Awa', ['same-times']],
      ['some seconds later', ['same-times']],
    ])
  })

  it('is no known answer where the other run was answered later, where nothing is answered again, or in one run handed in twice', () => {
    /** The second counts, and stands in the row of the first. */
    const together = (first: HandIn, second: HandIn) => {
      const sorting = { placed: { '2': '1' }, chosen: { '1': '2' }, counting: 'latest' } as const
      const { students } = gradebook(smallStory, anAssignment(), received([first, second]), sorting)
      return [...rowFacts(students, 0, 1e15)]
    }
    // Six steps, a minute each: the question is answered in the seventeenth minute.
    const first = at(11, { name: 'Awa', run: 'one' })
    const known = [['1', ['answers-known']]]
    expect(together(first, at(17, { name: 'Awa', run: 'two' }))).toEqual([])
    expect(together(first, at(18, { name: 'Awa', run: 'two' }))).toEqual(known)
    expect(together(first, at(40, { name: 'Awa', run: 'two', said: [] }))).toEqual([])
    expect(together(first, at(40, { name: 'Awa', run: 'two', said: [['many', ['a']]] }))).toEqual([])
    const second = at(40, { name: 'Awa', run: 'two' })
    const fresh = at(50, { name: 'Awa', run: 'three', said: [] })
    expect(together(first, { ...second, more: [fresh.run] })).toEqual(known)
    // The clock was set back while it was played.
    const back = { ...first, run: { ...first.run, begun: 40 * minute } }
    expect(together(back, { ...back, at: back.at + minute })).toEqual([])
  })

  it('stands in a column of its own, in words without blame, where any row has one', () => {
    const { students, ...book } = gradebook(
      smallStory,
      anAssignment(),
      received([at(9, { name: 'Awa' }), at(11, { name: 'Zoé' })]),
    )
    const table = (made: number) =>
      tablesOf(
        { students, ...book },
        peopleOf(students, aRoll()),
        { ...noExtras, facts: rowFacts(students, made + 60 * minute, 1e15) },
        words.tables,
        aNamer,
      ).students
    const column = table(10 * minute).columns.findIndex(({ id }) => id === 'facts')
    expect(table(10 * minute).rows.map(({ cells }) => cells[column])).toEqual([
      'begun before the assignment was made',
      null,
    ])
    expect(table(-60 * minute).columns.map(({ id }) => id)).not.toContain('facts')
  })
})
