import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branch } from '../../src/engine/branch'
import { compareRuns, optionOf } from '../../src/engine/compareRuns'
import { recordState } from '../../src/engine/recordState'
import { replay } from '../../src/engine/replay'
import { aStory, always, expectOk, level, played } from '../support/buildStory'
import { legalRun, picks, playedOn } from '../support/legalRun'
import { filled } from '../support/filled'

const story = aStory(undefined, { endings: [{ id: 'rest', when: always, announced: [] }] })
const written = played(story, [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go', { option: 'army' }])

describe('comparing two runs', () => {
  it('names what each advised, and in what they differ', () => {
    const waited = played(story, [{ option: 'wait', evidence: 'pro' }, 'go', 'go', { option: 'army' }])
    const { decisions } = compareRuns(story, written, waited)
    expect(decisions.map(({ scene, differences }) => [scene, differences])).toEqual([
      ['morning', ['advice']],
      ['budget', []],
    ])
    expect(decisions[0]?.left).toMatchObject({ kind: 'advised', option: 'write', judgement: 'supports', index: 0 })
    expect(decisions[0]?.right).toMatchObject({ kind: 'advised', option: 'wait', judgement: 'beside' })
  })

  it('tells other evidence for the same advice', () => {
    const other = played(story, [{ option: 'write', evidence: 'contra' }])
    expect(compareRuns(story, written, other).decisions[0]).toMatchObject({ differences: ['evidence'], alone: false })
  })

  it('does not call a decision different that the other run has not come to', () => {
    const { decisions } = compareRuns(story, written, played(story, []))
    expect(decisions.map(({ right, differences, alone }) => [right, differences, alone])).toEqual([
      [{ kind: 'unmet', why: 'open' }, [], true],
      [{ kind: 'unmet', why: 'ahead' }, [], true],
    ])
    expect(decisions.map(({ right }) => optionOf(right))).toEqual([null, null])
  })

  it('says that a run begun in mid-story did not come by the decisions before', () => {
    const { decisions } = compareRuns(story, written, played(story, [], 'rest'))
    expect(decisions[0]?.right).toEqual({ kind: 'unmet', why: 'elsewhere' })
  })

  it('finds no difference between a run and itself', () => {
    fc.assert(
      fc.property(legalRun(story), (run) => {
        const { decisions, left, right } = compareRuns(story, run, run)
        expect(decisions).toHaveLength(replay(story, run).steps.length)
        expect(decisions.every(({ differences, alone }) => differences.length === 0 && !alone)).toBe(true)
        expect(left).toEqual(right)
      }),
    )
  })

  it('finds no difference before the decision at which a run branched', () => {
    fc.assert(
      fc.property(legalRun(story), fc.nat(), picks, (run, at, on) => {
        const { length } = replay(story, run).steps
        fc.pre(length > 0)
        const twin = playedOn(story, expectOk(branch(story, run, at % length, { id: 'twin', at: 1 })), on)
        const { decisions } = compareRuns(story, run, twin)
        const shared = decisions.slice(0, at % length)
        expect(shared.every(({ differences, alone }) => differences.length === 0 && !alone)).toBe(true)
      }),
    )
  })

  it('says the same with the sides changed about', () => {
    fc.assert(
      fc.property(legalRun(story), legalRun(story, 'other'), (one, other) => {
        const there = compareRuns(story, one, other)
        const back = compareRuns(story, other, one)
        expect(back.decisions).toEqual(
          there.decisions.map((decision) => ({ ...decision, left: decision.right, right: decision.left })),
        )
      }),
    )
  })
})

describe('comparing a run with the record', () => {
  it('follows the record as far as the run stands, and no farther', () => {
    const { decisions, right } = compareRuns(story, written, 'record')
    expect(decisions.map((one) => [one.scene, optionOf(one.right), one.differences])).toEqual([
      ['morning', 'turn', ['advice']],
      ['budget', 'army', []],
    ])
    expect(right).toEqual({ indicators: recordState(story, 'last'), ending: null })
  })

  it('leaves a decision alone for which no response is reported', () => {
    const run = played(story, [{ option: 'yes' }, 'go', 'go'], 'last')
    const { decisions, left, right } = compareRuns(story, run, 'record')
    expect(decisions).toMatchObject([{ scene: 'last-call', right: { kind: 'record', option: null }, alone: true }])
    expect(left.ending).toBe('rest')
    expect(right).toEqual({ indicators: recordState(story), ending: null })
  })

  it('opens where the record opens', () => {
    expect(compareRuns(story, played(story, []), 'record')).toMatchObject({
      decisions: [],
      right: { indicators: level(4) },
    })
  })

  it('finds no difference between the record and itself', () => {
    const { decisions } = compareRuns(story, 'record', 'record')
    expect(decisions.map(({ scene }) => scene)).toEqual(['morning', 'budget', 'last-call'])
    expect(filled(decisions).every(({ differences, alone }) => differences.length === 0 && !alone)).toBe(true)
  })
})
