import { describe, expect, it } from 'vitest'
import type { HandIn } from '../../src/classroom/HandIn'
import { handInBytes, readHandInBytes, withoutWords } from '../../src/classroom/handInCode'
import { ByteWriter } from '../../src/codes/ByteWriter'
import type { Run } from '../../src/model/Run'
import { expectOk } from '../support/buildStory'

const aRun = (id: string): Run => ({
  id,
  story: '1',
  entry: null,
  parent: null,
  begun: 0,
  log: [{ kind: 'go', at: 0 }],
})
const handIn: HandIn = {
  assignment: 'class-1',
  names: ['Awa'],
  run: aRun('first'),
  words: { memos: {}, debrief: [] },
  at: 5,
}
const roundTrip = (of: HandIn): HandIn => expectOk(readHandInBytes(handInBytes(of)))
const many = (count: number) => Array.from({ length: count }, (_, at) => `scene-${at}`)
const memos = (count: number) => Object.fromEntries(many(count).map((scene) => [scene, `At ${scene}.`]))

describe('a hand-in that was packed', () => {
  it('is read as it was, with nothing that was not in it', () => {
    expect(roundTrip(handIn)).toStrictEqual(handIn)
    const full: HandIn = {
      ...handIn,
      names: ['Awa', 'Binta'],
      more: [aRun('second'), aRun('third')],
      words: { memos: { morning: 'Why?' }, debrief: ['So it was.'], sentences: { coup: 'Because.' } },
      keyOpened: 120_000,
    }
    expect(roundTrip(full)).toStrictEqual(full)
    expect(withoutWords(full)).toEqual({ ...full, words: { memos: {}, debrief: [] } })
  })

  it('keeps as many sentences as a reader takes, and always that an answer key was opened', () => {
    const long: HandIn = { ...handIn, words: { memos: memos(201), debrief: many(11) } }
    expect(roundTrip(long).words).toEqual({ memos: memos(200), debrief: many(10) })
    const opened = roundTrip({ ...long, keyOpened: 120_000 })
    expect([opened.words.memos, opened.keyOpened]).toEqual([memos(199), 120_000])
  })

  it('is read in the first form too, which was JSON', () => {
    const run = ['first', '1', null, null, 0, [[0]]]
    const to = new ByteWriter()
    const old = JSON.stringify({ v: 1, a: 'class-1', n: ['Awa'], r: [run], m: {}, d: [], t: 5 })
    to.raw(Array.from(old, (letter) => letter.charCodeAt(0)))
    expect(readHandInBytes(to.done())).toEqual({ ok: true, value: handIn })
  })

  it('has fifty runs at most', () => {
    const runs = (count: number): HandIn => ({ ...handIn, more: many(count - 1).map(aRun) })
    expect(roundTrip(runs(50)).more).toHaveLength(49)
    expect(readHandInBytes(handInBytes(runs(51)))).toEqual({ ok: false, error: { kind: 'damaged' } })
  })
})

describe('bytes that hold no hand-in', () => {
  /** Bytes up to where the parts that a test gives go on; a text is written with its length. */
  function bytes(...parts: readonly (number | string | readonly number[])[]): Uint8Array {
    const to = new ByteWriter()
    for (const part of parts)
      if (typeof part === 'number') to.number(part)
      else if (typeof part === 'string') to.text(part)
      else to.raw(part)
    return to.done()
  }
  const why = (of: Uint8Array) => {
    const read = readHandInBytes(of)
    return read.ok ? 'read' : read.error.kind
  }
  const oneName = [2, 'class-1', 1, 'Awa', 5] as const

  it('are told from what a later version of the page has written', () => {
    expect([why(bytes()), why(bytes(0))]).toEqual(['not-a-hand-in', 'not-a-hand-in'])
    expect(why(bytes(3))).toBe('newer')
    // One run with one entry, of a kind that is not known here: how many bytes each column has, then these.
    const columns = [[1, 0, 0, 0, 0, 1], [11], [0], [0], [0], [0], [0], [1, 114, 1, 49]]
    const runs = columns.flatMap((column) => [column.length, ...column])
    expect(why(bytes(...oneName, runs.length, runs, 0, 0))).toBe('newer')
  })

  it('are damaged where they end early, or announce more than there can be', () => {
    const whole = handInBytes(handIn)
    expect([why(whole), why(whole.slice(0, -1))]).toEqual(['read', 'damaged'])
    expect(why(bytes(...oneName, 1, [9], 0, 0))).toBe('damaged')
    expect(why(bytes(2, 'class-1', 2 ** 40))).toBe('damaged')
    expect(why(bytes(...oneName, 0, 201))).toBe('damaged')
  })
})
