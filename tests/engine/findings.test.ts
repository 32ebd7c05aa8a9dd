import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, findings } from '../../src/engine/learning/findings'
import { replay } from '../../src/engine/replay'
import type { Step } from '../../src/engine/State'
import { aStory, effect, stateAfter } from '../support/buildStory'
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
