import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, findings, recordOf } from '../../src/engine/learning/findings'
import { replay } from '../../src/engine/replay'
import type { Change, Step } from '../../src/engine/State'
import type { Effect } from '../../src/model/Story'
import { aDecision, aScene, aStep, aStory, aStoryOf, effect, stateAfter } from '../support/buildStory'
import { legalRun } from '../support/legalRun'

const story = aStory()
const first = (steps: readonly Step[]): Finding | undefined => findings(story, steps)[0]
const memo = (option: string): readonly Step[] => stateAfter(story, [{ option, evidence: 'pro' }]).steps

describe('what stands out in a debrief', () => {
  it('is the heeded advice that left the record, with what it moved most', () => {
    expect(first(memo('write'))).toMatchObject({
      kind: 'parted',
      step: { option: 'write' },
      record: 'turn',
      change: { effect: { on: 'france' } },
    })
  })

  it('is a partner first, where advice took one to another camp', () => {
    const [step] = memo('write')
    const lost = { effect: effect('france', -3), index: 0, before: 7, after: 1 }
    expect(first([{ ...step!, changes: [lost] }])).toEqual({ kind: 'partner', partner: 'france', before: 7, after: 1 })
  })

  it('is a prediction missed where nothing parted, and else that nothing did', () => {
    const [step] = memo('turn')
    const still = { ...step!, changes: [] }
    expect(first([{ ...still, predicted: 'wait' }])).toMatchObject({ kind: 'missed' })
    expect(first([{ ...still, predicted: 'turn' }])).toEqual({ kind: 'together', decisions: 1 })
    expect(first([{ ...still, heeded: false, option: 'refuse' }])).toMatchObject({ kind: 'aside' })
  })

  it('is something for every run that decided, and never advice that was not heeded', () => {
    fc.assert(
      fc.property(legalRun(story), (run) => {
        const { steps } = replay(story, run)
        const found = findings(story, steps)
        expect(found.length > 0).toBe(steps.length > 0)
        for (const one of found) if (one.kind === 'parted') expect(one.step.heeded).toBe(true)
      }),
    )
  })
})

describe('the findings of a run', () => {
  const call = (id: string, record: string | null = 'no') => aScene(id, { decision: aDecision({ record }) })
  const calls = aStoryOf([call('a'), call('b'), call('c'), call('open', null), aScene('page')])
  const moved = (on: Effect['on'], before: number, after: number): Change => ({
    ...{ effect: effect(on, after - before), index: 0, before, after },
  })
  const step = (scene: string, changes: readonly Change[] = [], parts: Partial<Step> = {}): Step =>
    aStep({ scene, changes, ...parts })
  const together = (decisions: number): Finding => ({ kind: 'together', decisions })
  const partner = { kind: 'partner', partner: 'un' }

  it('are the most telling first: a partner gone far, what parted most, a miss, what was set aside, and all', () => {
    const steps = [
      step('a', [moved('france', 8, 5)]),
      step('b', [moved('un', 4, 6), moved('security', 4, 0)], { predicted: 'yes' }),
      step('c', [], { heeded: false, applied: 'no' }),
      step('a', [moved('france', 5, 3), moved('un', 6, 8)]),
    ]
    expect(findings(calls, steps)).toEqual([
      { kind: 'partner', partner: 'france', before: 8, after: 3 },
      { kind: 'parted', step: steps[1], record: 'no', change: moved('security', 4, 0) },
      { kind: 'missed', step: steps[1] },
      { kind: 'aside', step: steps[2] },
      together(4),
    ])
  })

  it('tell of a partner only one step away after what parted and what was missed', () => {
    const steps = [step('a', [moved('un', 4, 6)], { predicted: null }), step('b', [], { heeded: false })]
    expect(findings(calls, steps)).toEqual([
      { kind: 'parted', step: steps[0], record: 'no', change: moved('un', 4, 6) },
      { kind: 'missed', step: steps[0] },
      { ...partner, before: 4, after: 6 },
      { kind: 'aside', step: steps[1] },
      together(2),
    ])
  })

  it('tell of the partner who moved farthest, of whom two steps are far', () => {
    const steps = [step('c', [moved('france', 4, 6), moved('un', 2, 6)], { option: 'no' })]
    expect(findings(calls, steps)).toEqual([{ ...partner, before: 2, after: 6 }, together(1)])
  })

  it('tell of no partner who stayed within a step, or who came back', () => {
    const steps = [step('c', [moved('un', 3, 5), moved('france', 4, 6), moved('france', 6, 4)], { option: 'no' })]
    expect(findings(calls, steps)).toEqual([together(1)])
  })

  it('name of what parted the one advice that moved most, wherever it started from, and of equals the earlier', () => {
    const parted = (...steps: Step[]) =>
      findings(calls, steps).flatMap((one) => (one.kind === 'parted' ? [[one.step.scene, one.change]] : []))
    const far = moved('security', 1, 4)
    expect(parted(step('a', [moved('treasury', 8, 7)]), step('b', [far]))).toEqual([['b', far]])
    const twice = [moved('support', 1, 3), moved('politics', 1, 3)]
    expect(parted(step('a', [far]), step('b', twice))).toEqual([['b', twice[0]]])
    expect(parted(step('a', [far]), step('b', [far]))).toEqual([['a', far]])
  })

  it('name no change where advice that parted moved nothing but one’s standing', () => {
    const steps = [step('a', [moved('treasury', 0, 0), moved('standing', 2, 5)])]
    expect(findings(calls, steps)).toEqual([
      { kind: 'parted', step: steps[0], record: 'no', change: null },
      together(1),
    ])
    expect(findings(calls, [step('a', [moved('standing', 1, 5)]), step('b', [moved('un', 4, 5)])])[0]).toMatchObject({
      step: { scene: 'b' },
    })
  })

  it('part from nothing where the record names no step, or the story no such decision', () => {
    for (const scene of ['open', 'page', 'gone']) {
      expect(recordOf(calls, step(scene))).toBeNull()
      expect(findings(calls, [step(scene)])).toEqual([together(1)])
    }
    expect(recordOf(calls, step('a'))).toBe('no')
  })

  it('are none of a run without a decision', () => {
    expect(findings(calls, [])).toEqual([])
  })
})
