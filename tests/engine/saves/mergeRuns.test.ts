import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeRuns } from '../../../src/engine/saves/mergeRuns'
import type { Entry, Run } from '../../../src/model/Run'

const entry = (option: string, at = 0): Entry => ({ kind: 'advise', scene: 's', option, evidence: null, at })
/** A run whose decisions are the letters of a word. */
const aRun = (id: string, letters: string, parts: Partial<Run> = {}): Run => ({
  id,
  story: 'v',
  entry: null,
  parent: null,
  begun: 0,
  log: [...letters].map((letter) => entry(letter)),
  ...parts,
})
const names = () => {
  let count = 0
  return () => `new-${++count}`
}
const told = ({ log }: Run): string => log.map((one) => (one.kind === 'advise' ? one.option : '')).join('')
/** What is kept after a merge, as `id: letters`. */
function after(mine: readonly Run[], theirs: readonly Run[], newId = names()): Run[] {
  const kept = new Map([...mine, ...mergeRuns(mine, theirs, newId).changed].map((run) => [run.id, run]))
  return [...kept.values()]
}
const lines = (runs: readonly Run[]): string[] => runs.map((run) => `${run.id}: ${told(run)}`)

describe('runs brought from elsewhere', () => {
  it('come beside those that are here', () => {
    const { brought } = mergeRuns([aRun('a', 'xy')], [aRun('b', 'z')], names())
    expect(brought).toEqual([{ id: 'b', from: 'b', how: 'added' }])
    expect(lines(after([aRun('a', 'xy')], [aRun('b', 'z')]))).toEqual(['a: xy', 'b: z'])
  })

  it.each([
    ['go on where they went on elsewhere', 'xy', 'xyz', 'longer', ['a: xyz']],
    ['change nothing where they went on here', 'xyz', 'xy', 'known', ['a: xyz']],
    ['change nothing where they are the same', 'xy', 'xy', 'known', ['a: xy']],
    ['are both kept where they parted, the second as a branch', 'xyz', 'xyw', 'parted', ['a: xyz', 'new-1: xyw']],
  ])('%s', (_, mine, theirs, how, kept) => {
    expect(mergeRuns([aRun('a', mine)], [aRun('a', theirs)], names()).brought[0]?.how).toBe(how)
    expect(lines(after([aRun('a', mine)], [aRun('a', theirs)]))).toEqual(kept)
  })

  it('says where a branch left, and lets what branched from it follow', () => {
    const child = aRun('c', 'xyw', { parent: { run: 'a', entries: 3 }, begun: 90_000 })
    const [, branch, grandchild] = after([aRun('a', 'xyz')], [aRun('a', 'xyww'), child])
    expect(branch?.parent).toEqual({ run: 'a', entries: 2 })
    expect(grandchild?.parent).toEqual({ run: 'new-1', entries: 3 })
  })

  it('keep their exact times here, though a code knows only minutes', () => {
    const exact = aRun('a', '', { log: [entry('x', 61_234)] })
    const coded = aRun('a', '', { log: [entry('x', 60_000), entry('y', 120_000)] })
    expect(after([exact], [coded])[0]?.log.map(({ at }) => at)).toEqual([61_234, 120_000])
  })

  it('leave a branch that has not gone its own way yet alone', () => {
    const fresh = aRun('b', 'x', { parent: { run: 'a', entries: 1 } })
    expect(lines(after([aRun('a', 'xyz'), fresh], [aRun('a', 'xw')]))).toEqual(['a: xyz', 'b: x', 'new-1: xw'])
  })

  it('are not doubled when two browsers bring each other what parted', () => {
    const here = after([aRun('a', 'xy')], [aRun('a', 'xz')], () => 'here')
    const there = after([aRun('a', 'xz')], [aRun('a', 'xy')], () => 'there')
    expect(lines(after(here, there))).toEqual(lines(here))
    expect(lines(after(there, here))).toEqual(lines(there))
  })

  it('let a branch stay with the run here that left before the two parted, or whose parent is another', () => {
    const [mine, theirs] = [[aRun('a', 'xyz')], aRun('a', 'xyw')]
    const early = aRun('early', 'xq', { parent: { run: 'a', entries: 1 }, begun: 60_000 })
    const other = aRun('other', 'q', { parent: { run: 'gone', entries: 9 }, begun: 120_000 })
    const { brought, changed } = mergeRuns(mine, [theirs, early, other], names())
    expect(brought).toEqual([
      { id: 'new-1', from: 'a', how: 'parted' },
      { id: 'early', from: 'early', how: 'added' },
      { id: 'other', from: 'other', how: 'added' },
    ])
    expect(changed).toEqual([{ ...theirs, id: 'new-1', parent: { run: 'a', entries: 2 } }, early, other])
    const added = aRun('b', 'r', { begun: 180_000 })
    expect(mergeRuns([], [added, other], names()).changed).toEqual([added, other])
  })

  it('take a branch along whose parent is here under another name', () => {
    const branch = aRun('branch', 'xq', { parent: { run: 'theirs', entries: 1 }, begun: 60_000 })
    const { brought, changed } = mergeRuns([aRun('mine', 'xy')], [aRun('theirs', 'xy'), branch], names())
    expect(brought[0]).toEqual({ id: 'mine', from: 'theirs', how: 'known' })
    expect(changed).toEqual([{ ...branch, parent: { run: 'mine', entries: 1 } }])
  })

  it('become a branch though another run here, that is none of theirs, goes the same way', () => {
    const other = aRun('other', 'xyw', { begun: 60_000 })
    const { brought } = mergeRuns([aRun('a', 'xyz'), other], [aRun('a', 'xyw')], names())
    expect(brought).toEqual([{ id: 'new-1', from: 'a', how: 'parted' }])
  })

  it('share nothing where they begin with different files, though they advise alike', () => {
    for (const letters of ['', 'xy', 'xyz']) {
      const theirs = aRun('a', letters, { entry: 'rest' })
      const { changed } = mergeRuns([aRun('a', 'xy')], [theirs], names())
      expect(changed).toEqual([{ ...theirs, id: 'new-1', parent: { run: 'a', entries: 0 } }])
    }
  })

  it('of other names are one that is here where they were begun in one minute and go on alike', () => {
    const how = (mine: Run, theirs: Run) => mergeRuns([mine], [theirs], names()).brought[0]
    const twin = (letters: string, begun = 59_999) => aRun('b', letters, { begun })
    expect(how(aRun('a', 'xy'), twin('x'))).toEqual({ id: 'a', from: 'b', how: 'known' })
    expect(how(aRun('a', 'xy'), twin('xyz'))).toEqual({ id: 'a', from: 'b', how: 'longer' })
    expect(how(aRun('a', 'xy'), twin('xy', 60_000))?.how).toBe('added')
    expect(how(aRun('a', 'xy'), twin('y'))?.how).toBe('added')
    expect(how(aRun('a', ''), twin('x'))?.how).toBe('added')
    expect(how(aRun('a', 'x'), twin(''))?.how).toBe('added')
    expect(how(aRun('a', ''), twin(''))?.how).toBe('added')
  })

  it('are the same in whatever order the fields of their entries stand', () => {
    const turned: Entry = { at: 0, evidence: null, option: 'x', scene: 's', kind: 'advise' }
    const theirs = aRun('a', '', { log: [turned, entry('y')] })
    expect(mergeRuns([aRun('a', 'x')], [theirs], names()).brought[0]?.how).toBe('longer')
  })

  const run = fc
    .record({ id: fc.constantFrom('a', 'b', 'c'), letters: fc.stringMatching(/^[xyz]{0,5}$/u), begun: fc.nat(3) })
    .map(({ id, letters, begun }) => aRun(id, letters, { begun: begun * 60_000 }))
  const runs = fc.uniqueArray(run, { selector: ({ id }) => id })

  it('lose nothing that is here and nothing that is brought, and brought again change nothing', () => {
    fc.assert(
      fc.property(runs, runs, (mine, theirs) => {
        const newId = names()
        const kept = after(mine, theirs, newId)
        for (const own of mine) expect(told(kept.find(({ id }) => id === own.id)!).startsWith(told(own))).toBe(true)
        for (const their of theirs) expect(kept.some((one) => told(one).startsWith(told(their)))).toBe(true)
        expect(mergeRuns(kept, theirs, newId).changed).toEqual([])
      }),
    )
  })
})
