import { describe, expect, it } from 'vitest'
import { replay } from '../../src/engine/replay'
import { ringFrames } from '../../src/engine/ringFrames'
import { recordBefore, recordState } from '../../src/engine/recordState'
import type { Scene } from '../../src/model/Story'
import {
  aDecision,
  aStory,
  aScene,
  aStoryOf,
  always,
  anOption,
  effect,
  flag,
  level,
  played,
  waysTo,
} from '../support/buildStory'

const scenes: readonly Scene[] = [
  aScene('first', {
    decision: aDecision({
      options: [
        anOption('yes', { effects: [effect('france', 2)] }),
        anOption('no', { effects: [effect('france', -3)] }),
      ],
    }),
    next: waysTo('second'),
  }),
  aScene('second', {
    arrivals: [{ when: always, effects: [effect('un', -1), effect('standing', 1)] }],
    decision: aDecision({
      options: [anOption('yes', { effects: [effect('russia', 3)] }), anOption('no')],
    }),
  }),
]
const story = aStoryOf(scenes)

describe('the Ring of a run, scene by scene', () => {
  const run = played(story, [{ option: 'yes' }, 'go', { option: 'yes' }])
  const frames = () => ringFrames(story, run, replay(story, run))

  it('follows each scene’s arrivals and decision, and ends where the run stands', () => {
    expect(frames().map(({ scene }) => scene)).toEqual(['first', 'second'])
    expect(frames()[0]?.own).toEqual(level(4, { france: 6 }))
    expect(frames().at(-1)?.own).toEqual(replay(story, run).indicators)
  })

  it('sets the record’s own way beside it at the same scene', () => {
    expect(frames()[0]?.record).toEqual(level(4, { france: 1 }))
    expect(frames().at(-1)?.record).toEqual(recordState(story))
  })

  it('ends where the run stands, wherever in a larger story it began', () => {
    const small = aStory()
    for (const entry of [null, 'rest', 'last']) {
      const begun = played(small, [], entry)
      const state = replay(small, begun)
      expect(ringFrames(small, begun, state).at(-1)?.own).toEqual(state.indicators)
    }
  })

  it('opens on the record where the run begins in mid-story', () => {
    const entry = { entry: 'whole', log: [] }
    const [first] = ringFrames(story, entry, replay(story, entry))
    expect(first?.own).toEqual(recordBefore(story, 'first').indicators)
  })

  it('takes at each scene what arrived there and what was decided there, and nothing of another', () => {
    expect(frames()).toEqual([
      { scene: 'first', chapter: 'only', own: level(4, { france: 6 }), record: level(4, { france: 1 }) },
      {
        ...{ scene: 'second', chapter: 'only' },
        own: level(4, { france: 6, un: 3, russia: 7 }),
        record: level(4, { france: 1, un: 3 }),
      },
    ])
  })

  it('has beside a scene that the record passes by what it came to before, and no frame for one that is gone', () => {
    const call = (on: 'un' | 'west', to: string | null) => {
      const options = [anOption('yes'), anOption('no', { sets: ['past'], effects: [effect(on, -1)] })]
      return { decision: aDecision({ options }), next: [{ when: flag('past'), to }, ...waysTo('between')] }
    }
    const forked = aStoryOf([
      aScene('one', call('un', 'two')),
      aScene('between', { next: waysTo('two') }),
      aScene('two', { ...call('west', null), next: waysTo(null) }),
    ])
    const on = played(forked, [{ option: 'yes' }, 'go', 'go'])
    const state = replay(forked, on)
    const told = ringFrames(forked, on, { ...state, visited: ['gone', ...state.visited] })
    expect(told.map(({ scene, record }) => [scene, record])).toEqual([
      ['one', level(4, { un: 3 })],
      ['between', level(4, { un: 3 })],
      ['two', level(4, { un: 3, west: 3 })],
    ])
  })
})
