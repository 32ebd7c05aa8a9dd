import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advise } from '../../src/engine/advise'
import { branch } from '../../src/engine/branch'
import { compareRuns, optionOf } from '../../src/engine/compareRuns'
import { recordState } from '../../src/engine/recordState'
import { replay } from '../../src/engine/replay'
import {
  type Move,
  aDecision,
  aScene,
  aStory,
  aStoryOf,
  always,
  anOption,
  expectOk,
  level,
  played,
  waysTo,
} from '../support/buildStory'
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

  it('tells a decision that lies before a run from the one it stands at and from one it will come to', () => {
    const whole = played(story, [{ option: 'wait', evidence: 'pro' }, 'go', 'go', { option: 'army' }, 'go', 'go'])
    const ended = expectOk(advise(story, whole, { option: 'yes', evidence: null, at: 9 }))
    const unmet = (moves: readonly Move[]) =>
      compareRuns(story, ended, played(story, moves)).decisions.map(({ right }) => 'why' in right && right.why)
    const wait = { option: 'wait', evidence: 'pro' }
    expect(unmet([wait, 'go', 'go'])).toEqual([false, 'open', 'ahead'])
    expect(unmet([wait, 'go', 'go', { option: 'army' }])).toEqual([false, false, 'ahead'])
    expect(unmet([wait, 'go', 'go', { option: 'army' }, 'go'])).toEqual([false, false, 'ahead'])
  })

  it('tells the same advice on the same card, heeded in one run and set aside in the other', () => {
    const ask = aDecision({
      weight: 'memo',
      evidence: ['pro', 'aside'],
      options: [anOption('yes', { supports: ['pro'] })],
    })
    const bold = aDecision({ options: [anOption('bold', { needs: 4 }), anOption('no')] })
    const two = aStoryOf([aScene('ask', { decision: ask, next: waysTo('bold') }), aScene('bold', { decision: bold })])
    const after = (evidence: string) => played(two, [{ option: 'yes', evidence }, 'go', { option: 'bold' }])
    const { decisions } = compareRuns(two, after('pro'), after('aside'))
    expect(decisions.map(({ differences }) => differences)).toEqual([['evidence'], ['reception']])
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

  it('differs in advice alone, with the record on either side, and names no ending while the run is under way', () => {
    const { decisions, left, right } = compareRuns(story, 'record', written)
    expect(decisions.map(({ differences, alone }) => [differences, alone])).toEqual([
      [['advice'], false],
      [[], false],
    ])
    expect([left.ending, right.ending]).toEqual([null, null])
  })

  it('follows the record to the end of the chapter at which the run stands', () => {
    const first: readonly Move[] = [{ option: 'wait', evidence: 'pro' }, 'go', 'go', { option: 'army' }, 'go']
    const met = (moves: readonly Move[]) => {
      const { decisions, right } = compareRuns(story, played(story, moves), 'record')
      return { scenes: decisions.filter(({ right: { kind } }) => kind === 'record').map(({ scene }) => scene), right }
    }
    expect(met(first)).toEqual({
      scenes: ['morning', 'budget'],
      right: { indicators: recordState(story, 'last'), ending: null },
    })
    expect(met([...first, 'go', { option: 'yes' }, 'go'])).toEqual({
      scenes: ['morning', 'budget', 'last-call'],
      right: { indicators: recordState(story), ending: null },
    })
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
