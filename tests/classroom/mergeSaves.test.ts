import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClassRecord, emptyClass } from '../../src/classroom/ClassRecord'
import { mergeClasses } from '../../src/classroom/saves/mergeClasses'
import { mergeTaken } from '../../src/classroom/saves/mergeTaken'
import type { Taken } from '../../src/classroom/Taken'
import { newlyTaken } from '../../src/classroom/takeTurns'
import { mergeFields, same } from '../../src/engine/saves/mergeFields'
import { mergeRun } from '../../src/engine/saves/mergeRun'
import type { Entry, Run } from '../../src/model/Run'
import { mergeNotes } from '../../src/storage/mergeNotes'
import { anAssignment } from '../support/scriptedClass'

const aClass = (ids: readonly string[], chosen: ClassRecord['chosen'] = {}): ClassRecord => ({
  ...emptyClass('a'),
  brought: ids.map((id) => ({ id, text: id, from: '' })),
  chosen,
})
const idsOf = ({ brought }: ClassRecord): readonly string[] => brought.map(({ id }) => id)

describe('what two tabs brought in for a class', () => {
  it('is all there, and what either took out stays out', () => {
    const merged = mergeClasses(aClass(['1', '2', '3']), aClass(['1', '3', '4']), aClass(['2', '3', '5']))
    expect(idsOf(merged)).toEqual(['3', '4', '5'])
  })

  it('is all there where neither knew of the other, each once', () => {
    expect(idsOf(mergeClasses(undefined, aClass(['1', '2']), aClass(['2', '3'])))).toEqual(['1', '2', '3'])
  })

  it('keeps the choice of either for different students', () => {
    const merged = mergeClasses(aClass([], { x: '1' }), aClass([], { x: '1', y: '2' }), aClass([], { x: '3' }))
    expect(merged.chosen).toEqual({ x: '3', y: '2' })
  })
})

describe('an assignment in two tabs', () => {
  const taken = (since: number, earlier: Taken['earlier'], parts: Partial<Taken> = {}): Taken => ({
    ...newlyTaken(anAssignment(), '', since, []),
    earlier,
    ...parts,
  })

  it('has each name and sentence that either wrote', () => {
    const base = taken(5, ['a'])
    const there = { ...base, since: 7, names: ['Awa', ''] as const, words: { memos: { one: 'Why?' }, debrief: [] } }
    const mine = { ...base, opened: 9, words: { memos: { two: 'How?' }, debrief: [] } }
    expect(mergeTaken(base, there, mine)).toEqual({
      ...there,
      opened: 9,
      words: { memos: { one: 'Why?', two: 'How?' }, debrief: [] },
    })
  })

  it('taken up in both was so when it first was, and only the runs that both found here are earlier', () => {
    const merged = (there: Taken, mine: Taken) => {
      const { since, earlier, names } = mergeTaken(undefined, there, mine)
      return [since, earlier, names]
    }
    const [early, late] = [taken(3, ['a', 'b'], { names: ['Ba', ''] }), taken(8, ['b', 'c'], { names: ['Awa', ''] })]
    expect(merged(early, late)).toEqual([3, ['b'], ['Awa', '']])
    expect(merged(late, early)).toEqual([3, ['b'], ['Ba', '']])
    expect(merged(early, taken(8, null))).toEqual([3, null, ['', '']])
    expect(merged(taken(8, null), early)).toEqual([3, null, ['Ba', '']])
  })
})

describe('two changes of one record', () => {
  it('both hold, field by field and inwards; a field taken away goes', () => {
    const base = { a: 1, b: 1, deep: { x: 1, y: 1 } as { x?: number; y?: number; z?: number } }
    expect(mergeFields(base, { a: 2, b: 1, deep: { x: 2, y: 1 } }, { a: 1, b: 3, deep: { x: 1, z: 5 } })).toEqual({
      a: 2,
      b: 3,
      deep: { x: 2, z: 5 },
    })
  })

  it('hold where a record became something else, or something else a record', () => {
    type Any = Readonly<Record<string, unknown>>
    const [record, other] = [{ x: 1 }, { y: 2 }]
    const kept = (base: unknown, there: unknown, mine: unknown) =>
      mergeFields<Any>({ a: base }, { a: there }, { a: mine })['a']
    expect(kept(record, null, record)).toBeNull()
    expect(kept(record, record, null)).toBeNull()
    expect(kept(record, record, 5)).toBe(5)
    expect(kept(record, [1], record)).toEqual([1])
    expect(kept(5, record, 5)).toEqual(record)
    expect(kept(null, record, other)).toEqual({ x: 1, y: 2 })
  })

  it('change nothing where only one of the two changed', () => {
    const value = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.nat(3), fc.array(fc.nat(3))))
    fc.assert(
      fc.property(value, value, (base, changed) => {
        expect(mergeFields(base, changed, base)).toEqual(changed)
        expect(mergeFields(base, base, changed)).toEqual(changed)
      }),
    )
  })
})

describe('two plain values', () => {
  it.each([
    ['whatever order their fields stand in', { a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 }, true],
    ['and a field that is undefined is none', { a: undefined }, {}, true],
    ['but not where a field inside differs', { b: { c: [1, 2] } }, { b: { c: [1, 3] } }, false],
    ['but not where one has a field more', { a: 1 }, { a: 1, b: 2 }, false],
    ['but a list is no record', [], {}, false],
    ['but a number is no record', 1, {}, false],
    ['but a truth is no record', true, {}, false],
    ['but nothing is no record', null, {}, false],
    ['but undefined is no record', undefined, {}, false],
    ['but a number is not its digits', 1, '1', false],
  ])('say the same %s', (_, one, other, expected) => {
    expect(same(one, other)).toBe(expected)
    expect(same(other, one)).toBe(expected)
  })
})

describe('one run in two tabs', () => {
  const aRun = (log: readonly Entry[]): Run => ({ id: 'a', story: 'v', entry: null, parent: null, begun: 1, log })
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc.record({
      kind: fc.constant('advise' as const),
      scene: fc.constant('s'),
      option: fc.constantFrom('x', 'y'),
      evidence: fc.constant(null),
      at: fc.nat(9),
    }),
    fc.record({
      kind: fc.constant('answer' as const),
      item: fc.constantFrom('i', 'j'),
      chosen: fc.constant([]),
      hash: fc.constant('h'),
      at: fc.nat(9),
    }),
  )
  const log = fc.array(entry, { maxLength: 4 })
  const plain = (of: readonly Entry[]): readonly string[] => of.map((one) => JSON.stringify({ ...one, at: 0 }))

  it('loses no entry of either, only ever grows there, and merged again changes nothing', () => {
    fc.assert(
      fc.property(log, log, log, (shared, theirs, ours) => {
        const [base, there, mine] = [shared, [...shared, ...theirs], [...shared, ...ours]].map(aRun) as [Run, Run, Run]
        const { here, apart } = mergeRun(base, there, mine, () => 'new')
        const all = [...plain(here.log), ...plain(apart?.log ?? [])]
        for (const one of [...plain(there.log), ...plain(mine.log)]) expect(all).toContain(one)
        if (theirs.length > 0) expect(here.log.slice(0, there.log.length)).toEqual(there.log)
        expect(apart?.parent?.run ?? 'a').toBe('a')
        const again = mergeRun(here, here, apart ? here : mine, () => 'newer')
        if (!apart) expect(again.apart).toBeNull()
      }),
    )
  })

  it('is the same where both advised the same at different times', () => {
    const advice = (option: string, at: number): Entry => ({ kind: 'advise', scene: 's', option, evidence: null, at })
    const [there, mine] = [aRun([advice('x', 1)]), aRun([advice('x', 999_999_999)])]
    expect(mergeRun(aRun([]), there, mine, () => 'new')).toEqual({ here: there, apart: null })
    const other = mergeRun(aRun([]), there, aRun([advice('y', 2)]), () => 'new')
    expect(other.apart).toMatchObject({ id: 'new', parent: { run: 'a', entries: 0 } })
  })
})

describe('one run that went on in two tabs', () => {
  const advice = (option: string): Entry => ({ kind: 'advise', scene: 's', option, evidence: null, at: 1 })
  const answered = (item: string): Entry => ({ kind: 'answer', item, chosen: ['a'], hash: 'h', at: 2 })
  const aRun = (log: readonly Entry[], entry: string | null = null): Run => ({
    ...{ id: 'a', story: 'v', entry, parent: null, begun: 1, log },
  })
  const merged = (base: readonly Entry[], there: Run, mine: Run) => mergeRun(aRun(base), there, mine, () => 'new')
  const [x, y, z] = [advice('x'), advice('y'), advice('z')]
  const [i, j] = [answered('i'), answered('j')]

  it('is as it became in the one where it was left as it was in the other, a step taken back too', () => {
    const [long, short] = [aRun([x, i]), aRun([x])]
    expect(merged([x, i], short, long)).toEqual({ here: short, apart: null })
    expect(merged([x, i], long, short)).toEqual({ here: short, apart: null })
  })

  it('takes in the answers of the one beside the advice of the other, each once', () => {
    expect(merged([x], aRun([x, y]), aRun([x, i]))).toEqual({ here: aRun([x, y, i]), apart: null })
    expect(merged([x], aRun([x, i]), aRun([x, y]))).toEqual({ here: aRun([x, i, y]), apart: null })
    expect(merged([x], aRun([x, i, y]), aRun([x, j, i]))).toEqual({ here: aRun([x, i, y, j]), apart: null })
  })

  it('stays as it is there where nothing is new here', () => {
    const there = aRun([x, y, i])
    expect(merged([], there, aRun([x, y])).here).toBe(there)
  })

  it('becomes two where the two went different ways, the second a branch from where they parted', () => {
    const there = aRun([x, y, i])
    expect(merged([x], there, aRun([x, z, j]))).toEqual({
      here: there,
      apart: { ...aRun([x, z, j]), id: 'new', parent: { run: 'a', entries: 1 } },
    })
  })

  it('becomes two that share nothing where they begin with different files, though they advise alike', () => {
    for (const log of [[], [i], [x]]) {
      const [there, mine] = [aRun(log), aRun(log, 'rest')]
      const apart = { ...mine, id: 'new', parent: { run: 'a', entries: 0 } }
      expect(mergeRun(undefined, there, mine, () => 'new')).toEqual({ here: there, apart })
    }
  })
})

describe('a note written in two tabs', () => {
  const note = (text: string) => ({ id: 'n', text })

  it.each([
    ['changed here only', 'a', 'a', 'b', 'b'],
    ['changed there only', 'a', 'b', 'a', 'b'],
    ['emptied here', 'a', 'a', '', ''],
    ['changed in both', 'a', 'ab', 'ac', 'ab\n\nac'],
    ['written on in both, from the same lines', 'a\n', 'a\nb', 'a\nc', 'a\nb\n\nc'],
    ['written on in both, one the longer', 'a', 'ab', 'abc', 'abc'],
  ])('%s', (_, base, there, mine, merged) => {
    expect(mergeNotes(note(base), note(there), note(mine)).text).toBe(merged)
  })
})
