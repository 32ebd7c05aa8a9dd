import { describe, expect, it } from 'vitest'
import { playEarly } from '../../src/engine/playEarly'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import { aDecision, aScene, aStoryOf, waysTo } from '../support/buildStory'

const story = aStoryOf([aScene('read', { next: waysTo('call') }), aScene('call', { decision: aDecision() })])
const fresh = start(story, { id: 'early', at: 1, entry: null })

describe('what was done before the application came', () => {
  it('stands in the log exactly once, as if it had been done in the application', () => {
    expect(playEarly(story, fresh, { turned: 0, advised: null }, 5)).toEqual(fresh)
    expect(playEarly(story, fresh, { turned: 1, advised: 'no' }, 5).log).toEqual([
      { kind: 'go', at: 5 },
      { kind: 'advise', scene: 'call', option: 'no', evidence: null, at: 5 },
    ])
  })

  it.each([
    { turned: 9, advised: null },
    { turned: 0, advised: 'no' },
    { turned: 1, advised: 'gone' },
  ])('is followed as far as the story knows it: %o', (early) => {
    const run = playEarly(story, fresh, early, 5)
    expect([replay(story, run).skipped, run.log.length < 2]).toEqual([[], true])
  })
})
