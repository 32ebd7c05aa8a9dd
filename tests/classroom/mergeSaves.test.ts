import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClassRecord, emptyClass } from '../../src/classroom/ClassRecord'
import { mergeClasses } from '../../src/classroom/saves/mergeClasses'
import { mergeFields } from '../../src/engine/saves/mergeFields'
import { mergeRun } from '../../src/engine/saves/mergeRun'
import type { Entry, Run } from '../../src/model/Run'
import { mergeNotes } from '../../src/storage/mergeNotes'

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

describe('two changes of one record', () => {
  it('both hold, field by field and inwards; a field taken away goes', () => {
    const base = { a: 1, b: 1, deep: { x: 1, y: 1 } as { x?: number; y?: number; z?: number } }
    expect(mergeFields(base, { a: 2, b: 1, deep: { x: 2, y: 1 } }, { a: 1, b: 3, deep: { x: 1, z: 5 } })).toEqual({
      a: 2,
      b: 3,
      deep: { x: 2, z: 5 },
    })
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
