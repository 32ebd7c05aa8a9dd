import { describe, expect, it } from 'vitest'
import { minute, minuteOf, packRuns } from '../../src/codes/packRuns'
import { unpackRuns } from '../../src/codes/unpackRuns'
import { wordIndex } from '../../src/codes/wordIndex'
import { latestMoment } from '../../src/model/moments'
import type { Run } from '../../src/model/Run'
import { type Column, packedColumns } from '../support/packed'

const lexicon = {
  scenes: ['morning write wait turn | pro contra', 'evening go stay'],
  items: ['one a b c | h1 h2', 'pairs p q t | h3'],
  episodes: ['start', 'paris'],
  facts: [],
}
const words = wordIndex(lexicon)
const at = (minutes: number): number => minutes * minute
const aRun = (parts: Partial<Run> = {}): Run => ({
  id: 'r',
  story: 's',
  entry: null,
  parent: null,
  begun: at(10),
  log: [],
  ...parts,
})
const unpack = (...columns: readonly Column[]) => unpackRuns(packedColumns(...columns), words)

describe('runs as bytes', () => {
  it('are columns of what is alike, with numbers for words that are known, and the others spelled out', () => {
    const run = aRun({
      id: 'r1',
      entry: 'paris',
      log: [
        { kind: 'go', at: at(11) },
        { kind: 'advise', scene: 'morning', option: 'write', evidence: 'pro', at: at(11) },
        { kind: 'predict', scene: 'morning', option: 'turn', at: at(10) },
        { kind: 'predict', scene: 'evening', option: null, at: at(10) },
        { kind: 'advise', scene: 'evening', option: 'stay', evidence: null, at: at(10) },
        { kind: 'answer', item: 'one', chosen: ['a', 'c'], hash: 'h2', confidence: 'sure', at: at(12) },
        { kind: 'answer', item: 'pairs', chosen: ['p.t', 'q.x', 'z'], hash: 'new', again: true, at: at(12) },
        { kind: 'advise', scene: 'gone', option: 'away', evidence: 'why', at: at(12) },
      ],
    })
    const bytes = packedColumns(
      // One run; its id is spelled; it has an entry, the second, and no parent; when it began; eight steps.
      [1, 0, 1, 2, 0, 10, 8],
      [0, 1, 10, 10, 1, 4, 3, 1],
      // Nought is spelled; otherwise 1 more than the distance from the next: 0, −1, 1 … as 0, 1, 2 …
      [1, 2, 1, 2, 0],
      [1, 2],
      [2, 4, 3, 2, 2, 4, 3, 1, 0, 2, 0, 0, 0],
      [1, 1, 1, 0, 0, 2, 0, 1, 0],
      [2, 0, 1, 0, 0, 4, 0, 0],
      ['r1', 's', 'q.x', 'z', 'new', 'gone', 'away', 'why'],
    )
    expect(packRuns([run], words)).toEqual(bytes)
    expect(unpackRuns(bytes, words)).toStrictEqual([run])
  })

  it('shorten ids of twenty-four figures of base 16, no longer ones and no others', () => {
    const figures = '0123456789abcdef0011ff10'
    const runs = [
      aRun({ id: figures, parent: { run: `${figures}a`, entries: 3 } }),
      aRun({ id: `x${figures}`, parent: { run: figures, entries: 0 } }),
      aRun({ id: `${figures}x` }),
      aRun({ id: `a${figures}` }),
      aRun({ id: 'gggggggggggggggggggggggg' }),
    ]
    const half = [0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0x00, 0x11, 0xff, 0x10]
    const bytes = packRuns(runs, words)
    expect([...bytes.slice(1, 25)]).toEqual([5, 1, ...half, 0, 1, 0, 3, 10, 0, 0, 0, 1, 1])
    expect([...bytes.slice(25, 37)]).toEqual(half)
    expect(unpackRuns(bytes, words)).toEqual(runs)
  })

  it('take a pair of words for one only where both are known and nothing comes after', () => {
    const chosen = ['p.t', 'p', 'x.t', 'p.x', 'p.t.q', 'p.', '.', '']
    const run = aRun({ log: [{ kind: 'answer', item: 'pairs', chosen, hash: 'h3', confidence: 'guess', at: at(10) }] })
    const bytes = packRuns([run], words)
    expect(bytes).toEqual(
      packedColumns(
        [1, 0, 0, 0, 10, 1],
        [8],
        [],
        [2],
        [8, 1, 0, 2, 2, 0, 0, 0, 0, 0, 0],
        [1],
        [0],
        ['r', 's', 'x.t', 'p.x', 'p.t.q', 'p.', '.', ''],
      ),
    )
    expect(unpackRuns(bytes, words)).toStrictEqual([run])
  })

  it('count minutes, none before 1970 and none that a number cannot hold', () => {
    expect([-1, 0, 59_999, 60_000, 119_999].map(minuteOf)).toEqual([0, 0, 0, 1, 1])
    expect(minuteOf(1e300) * minute).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER)
  })
})

describe('bytes that hold no runs', () => {
  const none: readonly number[] = []

  it('are told where they end early, in any column', () => {
    expect(unpackRuns(Uint8Array.of(), words)).toBeNull()
    const good = [[1, 0, 0, 0, 10, 1], [0], [], [], [], [], [2], ['r', 's']] as const
    expect(unpack(...good)).toEqual([aRun({ log: [{ kind: 'go', at: at(11) }] })])
    expect(unpack([1, 0, 0, 0, 10], ...good.slice(1))).toBeNull()
    expect(unpack(...good.slice(0, 7), ['r'])).toBeNull()
    expect(unpack(...good.slice(0, 7), none)).toBeNull()
    const more = packedColumns(...good)
    // The last column is announced a byte longer than it is, though nothing in it is missing.
    const last = more.length - 5
    expect(more[last]).toBe(4)
    expect(unpackRuns(more.with(last, 5), words)).toBeNull()
    expect(unpack([2 ** 40], ...good.slice(1))).toBeNull()
  })

  it('are told where their times are on no calendar', () => {
    const last = Math.floor(latestMoment / minute)
    const begun = (minutes: number, ...times: readonly number[]) =>
      unpack(
        [1, 0, 0, 0, minutes, times.length],
        times.map(() => 0),
        none,
        none,
        none,
        none,
        times,
        ['r', 's'],
      )
    expect(begun(last)).toEqual([aRun({ begun: at(last) })])
    expect(begun(last + 1)).toBeNull()
    expect(begun(last, 0)).toEqual([aRun({ begun: at(last), log: [{ kind: 'go', at: at(last) }] })])
    expect(begun(last, 2)).toBeNull()
    expect(begun(last + 1, 1)).toBeNull()
    expect(begun(0, 1)).toBeNull()
  })

  it('are told from those that a later version has written, with words or steps that are not known', () => {
    const steps = (kind: number, scenes: readonly number[], items: readonly number[], picks: readonly number[]) =>
      unpack([1, 0, 0, 0, 10, 1], [kind], scenes, items, picks, [0], [0], ['r', 's', 'x', 'y'])
    const known = { kind: 'advise', scene: 'evening', option: 'stay', evidence: null, at: at(10) } as const
    expect(steps(1, [3], none, [3])).toEqual([aRun({ log: [known] })])
    expect(steps(1, [5], none, [0])).toBe('newer')
    expect(steps(1, [3], none, [4])).toBe('newer')
    expect(steps(11, none, [1], [0])).toBe('newer')
    expect(steps(11, none, none, none)).toBe('newer')
    // An item that is spelled out has no words with numbers: those here are of others.
    expect(steps(2, none, [0], [1, 2])).toBe('newer')
  })

  it('give as many steps and choices as there are, where more are announced', () => {
    const announced = unpack([1, 0, 0, 0, 10, 9], [2, 0], none, [1], [9, 2], [1], [0, 0], ['r', 's'])
    // The answer takes all choices that are left.
    const answer = { kind: 'answer', item: 'one', chosen: ['a'], hash: 'h1', at: at(10) } as const
    expect(announced).toEqual([aRun({ log: [answer, { kind: 'go', at: at(10) }] })])
    const many = unpack([1, 0, 0, 0, 10, 2 ** 50], [2], none, [1], [2 ** 50], [1], [0], ['r', 's'])
    expect(many).toEqual([aRun({ log: [{ ...answer, chosen: [] }] })])
  })
})
