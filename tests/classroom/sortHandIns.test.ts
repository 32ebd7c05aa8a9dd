import { describe, expect, it } from 'vitest'
import { bringIn, withBrought } from '../../src/classroom/bringIn'
import { emptyClass } from '../../src/classroom/ClassRecord'
import { gradebook } from '../../src/classroom/gradebook'
import { mergeRows, splitRow, takeOut } from '../../src/classroom/placeHandIns'
import { mergeClasses } from '../../src/classroom/saves/mergeClasses'
import { type Sorting, sortHandIns, usualSorting } from '../../src/classroom/sortHandIns'
import { anAssignment, handedIn, received, smallStory } from '../support/scriptedClass'

const move = [{ option: 'write', evidence: 'pro' }] as const
const by = (name: string, run: string, at: number, moves: readonly (typeof move)[number][] = move) =>
  handedIn(smallStory, { name, run, at, moves })
/** Awa, her namesake from another device, Awa again, and Ladji with the run of Awa. */
const came = received([by('Awa', 'a', 1), by('AWA', 'b', 2, []), by('Awa', 'a', 3), by('Ladji', 'a', 4)])
const sort = (how: Partial<Sorting> = {}, of = came) =>
  sortHandIns(of, anAssignment(), { ...usualSorting, ...how }).submissions
const shown = (how?: Partial<Sorting>) =>
  sort(how).map(({ key, names, counted, others }) => [key, names[0], counted.id, others.map(({ id }) => id).join()])
const row = (key: string, how?: Partial<Sorting>) => sort(how).find((one) => one.key === key)!
const record = { ...emptyClass('class-1'), brought: came.map(({ id }) => ({ id, text: id, from: '' })) }

describe('rows of a class', () => {
  it('are one for each pupil and run: no namesake and no impostor takes the place of another', () => {
    expect(shown()).toEqual([
      ['1', 'Awa', '3', '1'],
      ['2', 'AWA', '2', ''],
      ['4', 'Ladji', '4', ''],
    ])
  })

  it('say which others have their name, and which their run', () => {
    expect(sort().map(({ sameName, sameRun }) => [sameName, sameRun])).toEqual([
      [['2'], ['4']],
      [['1'], []],
      [[], ['1']],
    ])
  })

  it('say so too of one who hands in alone and as one of two', () => {
    const pair = { ...by('Awa', 'c', 5), names: ['Bintou', 'Awa'] as const }
    expect(sort({}, received([by('Awa', 'a', 1), pair])).map(({ sameName }) => sameName)).toEqual([['2'], ['1']])
  })

  it('are merged by the teacher, and taken apart again, each hand-in in one row', () => {
    const merged = mergeRows(record, row('1'), row('2'))
    expect(shown(merged)).toEqual([
      ['1', 'Awa', '3', '2,1'],
      ['4', 'Ladji', '4', ''],
    ])
    expect(row('1', merged).sameName).toEqual([])
    // The one that the row is called after is split off: the others stay together.
    const split = splitRow(merged, row('1', merged), '1')
    expect(shown(split)).toEqual([
      ['1', 'Awa', '1', ''],
      ['3', 'Awa', '3', '2'],
      ['4', 'Ladji', '4', ''],
    ])
  })

  it('stay merged when the first of their hand-ins is removed, and when the same comes again with more words', () => {
    const merged = mergeRows(record, row('1'), row('2'))
    expect(sort(merged, came.slice(1)).map(({ others }) => others.length)).toEqual([1, 0])
    const fuller = { ...came[1]!.handIn, words: { memos: { morning: 'Because.' }, debrief: [] } }
    const again = [...came, { id: '5', handIn: fuller, sealed: true }]
    expect(sort(merged, again).map(({ key, others }) => [key, others.length])).toEqual([
      ['1', 2],
      ['4', 0],
    ])
  })

  it('count the latest, the first or the best hand-in, unless one is chosen', () => {
    const said = (right: number) =>
      (['one', 'budget-item'] as const).map((item, at) => [item, [at < right ? 'a' : 'b']] as const)
    const moves = [...move, 'go', 'go', 'go', { option: 'army' }, 'go'] as const
    const of = [1, 2, 0].map((right, index) =>
      handedIn(smallStory, { name: 'Awa', run: 'r', at: index + 1, moves, said: said(right) }),
    )
    const counted = (how: Partial<Sorting>) =>
      gradebook(smallStory, anAssignment(), received(of), { ...usualSorting, ...how }).students.map(
        (one) => one.counted.id,
      )
    expect(counted({})).toEqual(['3'])
    expect(counted({ counting: 'first' })).toEqual(['1'])
    expect(counted({ counting: 'best' })).toEqual(['2'])
    expect(counted({ counting: 'best', chosen: { '1': '1' } })).toEqual(['1'])
  })
})

it('what a teacher did is undone without losing what has come in since', () => {
  const after = takeOut(mergeRows(record, row('1'), row('2')), ['4'])
  const since = withBrought(after, bringIn('Something new', '')).record
  const back = mergeClasses(after, since, record)
  expect(back.brought.map(({ id }) => id).sort()).toEqual(['1', '2', '3', '4', 'Something new'])
  expect(shown(back)).toEqual(shown())
})

describe('what came in', () => {
  const numbered = (keys: readonly string[]) =>
    sortHandIns(
      keys.map((key) => ({ id: key, handIn: by(key, `run ${key}`, 1, []), sealed: true })),
      anAssignment(),
    ).submissions

  it('stands apart where it is of another assignment, and belongs here under the id of a typed class code', () => {
    const [own, typed, other] = [
      by('Awa', 'a', 1),
      { ...by('Binta', 'b', 2), assignment: 'typed' },
      { ...by('Coumba', 'c', 3), assignment: 'other' },
    ]
    const sorted = sortHandIns(received([own, typed, other]), { id: 'class-1', typed: 'typed' })
    expect(sorted.submissions.map(({ names }) => names[0])).toEqual(['Awa', 'Binta'])
    expect(sorted.foreign.map(({ id }) => id)).toEqual(['3'])
    const untyped = sortHandIns(received([own, typed, other]), { id: 'class-1' })
    expect(untyped.submissions.map(({ names }) => names[0])).toEqual(['Awa'])
    expect(untyped.foreign.map(({ id }) => id)).toEqual(['2', '3'])
  })

  it('is numbered from 1, each pupil alike however it came in, and the numbers tell neither order nor name', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const all = numbered(keys)
    const numbers = all.map(({ number }) => number)
    expect(numbers.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const turned = numbered(keys.toReversed())
    expect(Object.fromEntries(turned.map(({ key, number }) => [key, number]))).toEqual(
      Object.fromEntries(all.map(({ key, number }) => [key, number])),
    )
    expect(numbers).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(numbers).not.toEqual([8, 7, 6, 5, 4, 3, 2, 1])
  })

  it('counts as the later where two were handed in at the same moment, or are worth the same', () => {
    const twice = received([by('Awa', 'a', 1, []), by('Awa', 'a', 1)])
    expect(sort({}, twice).map(({ counted }) => counted.id)).toEqual(['2'])
    expect(sort({ counting: 'best' }, twice).map(({ counted, others }) => [counted.id, others.length])).toEqual([
      ['2', 1],
    ])
  })

  it('names the others that a teacher has put into a row, each once, and not the one that counts', () => {
    const pair = { ...by('Binta', 'b', 1, []), names: ['Binta', 'Coumba'] as const }
    const together = received([pair, { ...pair, at: 2 }, by('Awa', 'a', 3), by('AWA', 'c', 4)])
    const placed = { '2': '1', '3': '1', '4': '1' }
    const [only, ...none] = sort({ placed }, together)
    expect([only?.names, only?.aliases, none]).toEqual([['AWA'], ['Binta, Coumba'], []])
  })

  it('is the same again only with as much done; of two, that with more of the learner’s own words stays, else the first', () => {
    const saying = (memos: Record<string, string>, debrief: readonly string[] = []) => ({
      ...by('Awa', 'a', 1),
      words: { memos, debrief },
    })
    const duplicates = (...handIns: Parameters<typeof received>[0]) =>
      sortHandIns(received(handIns), anAssignment()).duplicates.map(({ again, of }) => [again.id, of.id])
    // More letters in fewer sentences.
    expect(duplicates(saying({ morning: 'A', evening: 'B' }), saying({}, ['Three']))).toEqual([['1', '2']])
    expect(duplicates(saying({}, ['Three']), saying({ morning: 'A', evening: 'B' }))).toEqual([['2', '1']])
    expect(duplicates(saying({ morning: 'One' }), saying({ morning: 'Two' }))).toEqual([['2', '1']])
    expect(duplicates(by('Awa', 'a', 1), by('Awa', 'a', 1, []))).toEqual([])
    expect(duplicates(by('Awa', 'a', 1, []), by('Awa', 'b', 1, []))).toEqual([])
  })
})
