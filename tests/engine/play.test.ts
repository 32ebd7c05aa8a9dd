import { describe, expect, it } from 'vitest'
import { play } from '../../src/engine/play'
import { predict } from '../../src/engine/predict'
import { replay } from '../../src/engine/replay'
import type { Entry } from '../../src/model/Run'
import { aDecision, aScene, aStory, aStoryOf, anOption, expectOk, played, waysTo } from '../support/buildStory'

const advice = (scene: string, option: string, evidence: string | null = null): Entry => ({
  kind: 'advise',
  scene,
  option,
  evidence,
  at: 1,
})

describe('playing a log', () => {
  it('takes a run without any log as one just begun', () => {
    const { position, skipped } = play(aStory(), { entry: null, log: null as never })
    expect(position).toEqual({ kind: 'scene', scene: 'morning' })
    expect(skipped).toEqual([])
  })

  it('stays at what came of a decision until the log goes on', () => {
    const log = [advice('morning', 'wait', 'pro'), advice('budget', 'army')]
    const { position, steps, skipped } = play(aStory(), { entry: null, log })
    expect(position).toEqual({ kind: 'outcome', scene: 'morning' })
    expect(steps.map(({ scene }) => scene)).toEqual(['morning'])
    expect(skipped).toEqual([{ index: 1, entry: log[1], why: { kind: 'not-at-a-scene' } }])
  })

  it('does not turn for ever pages that lead back to each other, and turns none of them for nothing', () => {
    const round = aStoryOf([
      aScene('there', { next: waysTo('back') }),
      aScene('back', { next: waysTo('there') }),
      aScene('apart', { decision: aDecision() }),
    ])
    const { position, visited, skipped } = play(round, { entry: null, log: [advice('apart', 'yes')] })
    expect(position).toEqual({ kind: 'scene', scene: 'there' })
    expect([...visited]).toEqual(['there'])
    expect(skipped.map(({ why }) => why)).toEqual([{ kind: 'other-scene', scene: 'apart', here: 'there' }])
  })

  it('does not lock a learner in at a memo that offers no evidence', () => {
    const bare = aStoryOf([aScene('bare', { decision: aDecision({ weight: 'memo' }) })])
    const { steps, skipped } = play(bare, { entry: null, log: [advice('bare', 'yes')] })
    expect(skipped).toEqual([])
    expect(steps).toMatchObject([{ scene: 'bare', option: 'yes', evidence: null, judgement: null }])
  })
})

describe('a prediction in a story of two memos', () => {
  const memo = aDecision({ weight: 'memo', evidence: ['pro'], options: [anOption('yes'), anOption('no')] })
  const story = aStoryOf([
    aScene('first', { decision: memo, next: waysTo('second') }),
    aScene('second', { decision: memo }),
  ])
  const sent = { option: 'yes', evidence: 'pro' }

  it('is refused of the first once the second is sent', () => {
    const refused = predict(story, played(story, [sent, 'go', sent]), { scene: 'first', option: 'no', at: 9 })
    expect(refused).toEqual({ ok: false, error: { kind: 'nothing-to-predict', scene: 'first' } })
  })

  it('is refused of the second before it is sent, and taken after that', () => {
    const second = { scene: 'second', option: 'no', at: 9 }
    const early = predict(story, played(story, [sent, 'go']), second)
    expect(early).toEqual({ ok: false, error: { kind: 'nothing-to-predict', scene: 'second' } })
    const run = expectOk(predict(story, played(story, [sent, 'go', sent]), second))
    expect(replay(story, run).steps.map(({ predicted }) => predicted)).toEqual([undefined, 'no'])
  })
})
