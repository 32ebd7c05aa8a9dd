import { describe, expect, it } from 'vitest'
import { type WeighedMemo, extremeMemos, weighMemos } from '../../src/engine/learning/weighMemos'
import type { Judgement } from '../../src/engine/State'
import { aStory, stateAfter } from '../support/buildStory'

const story = aStory()

describe('how memos were reasoned', () => {
  it('is told of the memos alone, by the advice that each gave, the card that it rests on left out', () => {
    const { steps } = stateAfter(story, [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go', { option: 'army' }])
    expect(weighMemos(story, steps)).toEqual([
      { step: steps[0], evidence: 'pro', judgement: 'supports', speaksFor: [], speaksAgainst: ['contra'] },
    ])
    const turned = stateAfter(story, [{ option: 'turn', evidence: 'pro' }]).steps
    expect(weighMemos(story, turned)).toMatchObject([{ judgement: 'beside', speaksFor: ['contra'], speaksAgainst: [] }])
  })
})

describe('the best memo and the weakest', () => {
  const [step] = stateAfter(story, [{ option: 'write', evidence: 'pro' }]).steps
  /** A memo with so many other cards on the table for its advice, and so many against it. */
  const memo = (judgement: Judgement, speaksFor: number, speaksAgainst: number): WeighedMemo => ({
    step: step!,
    evidence: 'pro',
    judgement,
    speaksFor: Array<string>(speaksFor).fill('for'),
    speaksAgainst: Array<string>(speaksAgainst).fill('against'),
  })
  const plain = memo('supports', 0, 0)
  const backed = memo('supports', 2, 0)
  const contested = memo('supports', 2, 3)
  const beside = memo('beside', 5, 0)
  const against = memo('against', 5, 0)

  it('are found by the card each rests on first, then by what else spoke for the advice and against it', () => {
    expect(extremeMemos([against, contested, plain, backed, beside])).toEqual({ best: backed, weakest: against })
    expect(extremeMemos([beside, contested])).toEqual({ best: contested, weakest: beside })
    expect(extremeMemos([contested, plain])).toEqual({ best: plain, weakest: contested })
  })

  it('are the earlier of two equals, and no weakest where nothing spoke against the last', () => {
    const twin = { ...backed, evidence: 'twin' }
    expect(extremeMemos([twin, backed])).toEqual({ best: twin, weakest: null })
    expect(extremeMemos([plain, backed])).toEqual({ best: backed, weakest: null })
  })

  it('are none where no memo was written', () => {
    expect(extremeMemos([])).toEqual({ best: null, weakest: null })
  })
})
