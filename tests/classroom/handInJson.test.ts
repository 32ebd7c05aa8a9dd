import { describe, expect, it } from 'vitest'
import { readHandInJson } from '../../src/classroom/handInJson'

const run = ['run-1', '1', null, null, 1000, [[5]]]
const value = { v: 1, a: 'class-1', n: ['Awa'], r: [run], m: { morning: 'Why?' }, d: ['It went well.'], t: 2000 }
const one = { id: 'run-1', story: '1', entry: null, parent: null, begun: 1000, log: [{ kind: 'go', at: 1005 }] }
const handIn = {
  assignment: 'class-1',
  names: ['Awa'],
  run: one,
  words: { memos: { morning: 'Why?' }, debrief: ['It went well.'] },
  at: 2000,
}
const failed = (kind: string) => ({ ok: false, error: { kind } })
/** What a log of these rows is read as. */
function logOf(...rows: readonly unknown[]) {
  const read = readHandInJson({ ...value, r: [[...run.slice(0, 5), rows]] })
  return read.ok ? read.value.run.log : read.error.kind
}

describe('a hand-in of the version that was JSON', () => {
  it('is read whole: its run, and more only where there are more', () => {
    expect(readHandInJson(value)).toEqual({ ok: true, value: handIn })
    const branch = ['run-2', '1', 'rest', ['run-1', 3], 1500, []]
    const more = [
      { id: 'run-2', story: '1', entry: 'rest', parent: { run: 'run-1', entries: 3 }, begun: 1500, log: [] },
    ]
    expect(readHandInJson({ ...value, r: [run, branch] })).toEqual({ ok: true, value: { ...handIn, more } })
  })

  it('tells each step by the time since the one before', () => {
    expect(
      logOf(
        [10],
        [5, 'morning', 'write', 'pro'],
        [5, 'rest', 'army', null],
        [0, 'one', 'hash', ['a'], 0, 0],
        [1, 'one', 'hash', ['b', 'c'], 'sure', 1],
      ),
    ).toEqual([
      { kind: 'go', at: 1010 },
      { kind: 'advise', scene: 'morning', option: 'write', evidence: 'pro', at: 1015 },
      { kind: 'advise', scene: 'rest', option: 'army', evidence: null, at: 1020 },
      { kind: 'answer', item: 'one', chosen: ['a'], hash: 'hash', at: 1020 },
      { kind: 'answer', item: 'one', chosen: ['b', 'c'], hash: 'hash', confidence: 'sure', again: true, at: 1021 },
    ])
  })

  it.each([
    ['nothing', []],
    ['no time', ['soon']],
    ['nothing for a time', [null]],
    ['a time before 1970', [-1002]],
    ['a time beyond all clocks', [1e15]],
    ['two things', [1, 'morning']],
    ['three things', [1, 'morning', 'write']],
    ['five things', [1, 'one', 'hash', ['a'], 0]],
    ['seven things', [1, 'one', 'hash', ['a'], 0, 0, 0]],
    ['advice without an option', [1, 'morning', 2, null]],
    ['a confidence that nobody has', [1, 'one', 'hash', ['a'], 'very', 0]],
  ])('is damaged where a row of a log has %s', (_, row) => {
    expect(logOf([1], row)).toBe('damaged')
  })

  it('is damaged where one run of several is, or where it has none', () => {
    expect(readHandInJson({ ...value, r: [run, [...run.slice(0, 5), [[]]]] })).toEqual(failed('damaged'))
    expect(readHandInJson({ ...value, r: [] })).toEqual(failed('damaged'))
  })

  it('is no hand-in, damaged or of a later version where its form says so', () => {
    for (const none of [null, undefined, 'v', 1, {}, []]) expect(readHandInJson(none)).toEqual(failed('not-a-hand-in'))
    expect(readHandInJson({ v: 2 })).toEqual(failed('newer'))
    expect(readHandInJson({ ...value, v: 2 })).toEqual(failed('newer'))
    expect(readHandInJson({ ...value, v: '2' })).toEqual(failed('damaged'))
    expect(readHandInJson({ ...value, v: 0 })).toEqual(failed('damaged'))
    expect(readHandInJson({ ...value, n: [] })).toEqual(failed('damaged'))
  })
})
