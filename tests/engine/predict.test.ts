import { describe, expect, it } from 'vitest'
import { codeWords } from '../../src/codes/codeWords'
import { packRuns } from '../../src/codes/packRuns'
import { readCode, writeCode } from '../../src/codes/resumeCode'
import { unpackRuns } from '../../src/codes/unpackRuns'
import { wordIndex } from '../../src/codes/wordIndex'
import { go } from '../../src/engine/go'
import { predict } from '../../src/engine/predict'
import { readEntry } from '../../src/engine/readEntry'
import { replay } from '../../src/engine/replay'
import { scene } from '../../src/engine/scene'
import { decodeRun, encodeRun } from '../../src/storage/runCodec'
import { type Move, aStory, expectOk, played } from '../support/buildStory'

const story = aStory()
const memo: Move = { option: 'write', evidence: 'pro' }
const sent = played(story, [memo])
const why = (result: ReturnType<typeof predict>): unknown => (result.ok ? null : result.error)

describe('a prediction of the record', () => {
  it('stands with the advice, is shown again, and moves nothing else', () => {
    const run = expectOk(predict(story, sent, { scene: 'morning', option: 'turn', at: 9 }))
    const [before, after] = [replay(story, sent), replay(story, run)]
    expect(after).toEqual({ ...before, steps: [{ ...before.steps[0], predicted: 'turn' }] })
    expect(scene(story, run)).toMatchObject({ kind: 'outcome', outcome: { predicted: 'turn', record: 'turn' } })
    expect(replay(story, expectOk(go(story, run, 10))).position).toEqual({ kind: 'scene', scene: 'evening' })
  })

  it('may be that no step is reported, and is kept as that', () => {
    const run = expectOk(predict(story, sent, { scene: 'morning', option: null, at: 9 }))
    expect(replay(story, run).steps[0]?.predicted).toBeNull()
    expect(expectOk(decodeRun(encodeRun(run)))).toEqual(run)
  })

  it('is taken once', () => {
    const run = expectOk(predict(story, sent, { scene: 'morning', option: 'turn', at: 9 }))
    expect(why(predict(story, run, { scene: 'morning', option: 'wait', at: 10 }))).toEqual({
      kind: 'predicted-before',
      scene: 'morning',
    })
  })

  it.each([
    ['before the memo is sent', [], 'morning'],
    ['when the story has gone on', [memo, 'go'], 'morning'],
    ['of another scene', [memo], 'budget'],
    ['where no memo is written', [memo, 'go', 'go', 'go', { option: 'army' }], 'budget'],
  ] as const)('is refused %s', (_, moves, at) => {
    const refused = why(predict(story, played(story, moves), { scene: at, option: null, at: 99 }))
    expect(refused).toEqual({ kind: 'nothing-to-predict', scene: at })
  })

  it('is refused of an option that is not there', () => {
    const refused = why(predict(story, sent, { scene: 'morning', option: 'fly', at: 9 }))
    expect(refused).toEqual({ kind: 'unknown-option', option: 'fly' })
  })

  it('is no entry without its scene and its answer', () => {
    expect(readEntry({ kind: 'predict', scene: 'morning', at: 1 })).toBeNull()
    expect(readEntry({ kind: 'predict', option: 'turn', at: 1 })).toBeNull()
  })
})

describe('a code', () => {
  it('takes predictions along, of a known memo, of an unknown one, and that no step is reported', () => {
    const known = codeWords.scenes[0]!.split(' ')[0]!
    const log = [
      { kind: 'predict', scene: known, option: 'not-known', at: 60_000 },
      { kind: 'predict', scene: 'not-known', option: null, at: 120_000 },
      { kind: 'answer', item: 'x', chosen: ['a'], hash: 'h', confidence: 'guess', again: true, at: 180_000 },
    ] as const
    const run = { ...sent, begun: 0, log }
    const read = readCode(writeCode({ runs: [run], current: run.id, review: null }, codeWords), codeWords)
    expect(read.ok && read.value.runs).toEqual([run])
  })

  it('with a kind of entry that only a later version has says so, instead of reading it as something else', () => {
    const bytes = packRuns([{ ...sent, log: [{ kind: 'go', at: 0 }] }], wordIndex(codeWords))
    // The columns stand one after the other, each behind its length: the second is that of the kinds.
    const kinds = 1 + bytes[0]! + 1
    expect(bytes[kinds]).toBe(0)
    bytes[kinds] = 11
    expect(unpackRuns(bytes, wordIndex(codeWords))).toBe('newer')
  })
})
