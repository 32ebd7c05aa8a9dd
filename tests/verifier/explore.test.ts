import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/Condition'
import { explore } from '../../src/verifier/explore'
import {
  aDecision,
  aScene,
  aStory,
  aStoryOf,
  always,
  anOption,
  effect,
  expectOk,
  flag,
  not,
  waysTo,
} from '../support/buildStory'
import { syntheticStory } from '../support/syntheticStory'

describe('exploring a story', () => {
  it('finds every scene of the small story, and what is heeded and set aside', () => {
    const { scenes } = expectOk(explore(aStory(), null))
    expect([...scenes].map(([id, { reachable }]) => [id, reachable])).toEqual([
      ['morning', true],
      ['evening', true],
      ['night', true],
      ['budget', true],
      ['last-call', true],
    ])
    expect(scenes.get('morning')).toMatchObject({
      heeded: new Set(['write', 'wait', 'turn']),
      aside: new Set(['refuse']),
    })
  })

  it('does not reach, from a later entry, what lies before it, nor what the record did not set going', () => {
    const { scenes } = expectOk(explore(aStory(), 'last'))
    expect(scenes.get('budget')).toMatchObject({ reachable: false, states: 0 })
    expect(scenes.get('last-call')).toMatchObject({ reachable: true, arrivals: new Set() })
  })

  it('finds a way, an arrival and a scene that no path takes', () => {
    const story = aStoryOf([
      aScene('a', { next: [{ when: not(always), to: 'b' }, ...waysTo('c')] }),
      aScene('b'),
      aScene('c', { arrivals: [{ when: flag('never'), effects: [] }] }),
    ])
    const { scenes } = expectOk(explore(story, null))
    expect(scenes.get('a')?.ways).toEqual(new Set([1]))
    expect(scenes.get('b')?.reachable).toBe(false)
    expect(scenes.get('c')?.arrivals).toEqual(new Set())
  })

  it('finds the state in which no way is open', () => {
    const options = [anOption('yes', { sets: ['said'] }), anOption('no')]
    const story = aStoryOf([
      aScene('a', { decision: aDecision({ options }), next: [{ when: flag('said'), to: null }] }),
    ])
    const { scenes } = expectOk(explore(story, null))
    expect(scenes.get('a')?.stuck?.flags).toEqual(new Set())
  })

  it('finds a decision at which fewer than two options can be heeded', () => {
    const options = [anOption('yes'), anOption('no', { needs: 4 })]
    const { scenes } = expectOk(explore(aStoryOf([aScene('a', { decision: aDecision({ options }) })]), null))
    expect(scenes.get('a')?.cornered).toBe(true)
  })

  describe('takes for one state what nothing ahead tells apart', () => {
    const moves = (id: string, next: string | null) =>
      aScene(id, {
        decision: aDecision({
          options: [-1, 1, 2].map((by) => anOption(`by${by}`, { effects: [effect('un', by)] })),
        }),
        next: waysTo(next),
      })
    const near = { kind: 'indicator', indicator: 'un', atLeast: 6 } as const
    const ending = (when: Condition) => [
      { id: 'one', when, announced: [] },
      { id: 'rest', when: always, announced: [] },
    ]

    it('of a scale the thresholds, carried back over what still moves it', () => {
      const story = { ...aStoryOf([moves('a', 'b'), moves('b', 'c'), aScene('c')]), endings: ending(near) }
      const { scenes, endings } = expectOk(explore(story, null))
      // From 3 nothing that follows comes near, from 5 and 6 both 1 and 2 do, or 2 alone; at c it is only near or not.
      expect([scenes.get('b')?.states, scenes.get('c')?.states, endings.length]).toEqual([2, 2, 2])
    })

    it('of settled flags what is asked of them together', () => {
      const says = (id: string, next: string | null) =>
        aScene(id, {
          decision: aDecision({ options: [anOption('yes', { sets: [`said-${id}`] }), anOption('no')] }),
          next: waysTo(next),
        })
      const both = { kind: 'all', of: [flag('said-a'), flag('said-b')] } as const
      const story = { ...aStoryOf([says('a', 'b'), says('b', 'c'), aScene('c')]), endings: ending(both) }
      const { scenes } = expectOk(explore(story, null))
      expect([scenes.get('b')?.states, scenes.get('c')?.states]).toEqual([2, 2])
    })

    it('and still finds the one path, of nine, that gets stuck', () => {
      const last = aScene('c', { next: [{ when: not({ ...near, atLeast: 8 }), to: null }] })
      const { scenes } = expectOk(explore(aStoryOf([moves('a', 'b'), moves('b', 'c'), last]), null))
      expect(scenes.get('c')?.stuck?.indicators.un).toBe(8)
    })
  })

  it('reaches what only one long chain of decisions opens', () => {
    const steps = Array.from({ length: 8 }, (_, at) =>
      aScene(`s${at}`, {
        decision: aDecision({
          options: [anOption('up', { effects: [effect('un', 1)] }), anOption('down', { effects: [effect('un', -1)] })],
        }),
        next: waysTo(at < 7 ? `s${at + 1}` : 'door'),
      }),
    )
    const door = aScene('door', {
      next: [{ when: { kind: 'indicator', indicator: 'un', atLeast: 8 }, to: 'in' }, ...waysTo(null)],
    })
    const { scenes } = expectOk(explore(aStoryOf([...steps, door, aScene('in')]), null))
    expect(scenes.get('in')?.reachable).toBe(true)
    // Nine values at most, where paths are doubled at each step.
    expect(scenes.get('door')?.states).toBeLessThanOrEqual(9)
  })

  it('forgets a flag after its last reader', () => {
    const options = [anOption('yes', { sets: ['said'] }), anOption('no')]
    const scenes = [
      aScene('a', { decision: aDecision({ options }), next: waysTo('b') }),
      aScene('b', { next: [{ when: flag('said'), to: 'c' }, ...waysTo('c')] }),
      aScene('c'),
    ]
    const found = expectOk(explore(aStoryOf(scenes), null)).scenes
    expect(['b', 'c'].map((id) => found.get(id)?.states)).toEqual([2, 1])
  })

  it('remembers to the end what the endings read', () => {
    const reads = (scene: string | null) => (scene === null ? [flag('letter')] : [])
    const { endings } = expectOk(explore(aStory(), null, { reads }))
    expect(endings.map(({ flags }) => flags.has('letter')).sort()).toEqual([false, true])
    expect(expectOk(explore(aStory(), null)).endings).toHaveLength(1)
  })

  it('refuses a story that goes in a circle, and an unknown entry', () => {
    const circle = aStoryOf([aScene('a', { next: waysTo('b') }), aScene('b', { next: waysTo('a') })])
    expect(explore(circle, null)).toEqual({ ok: false, error: { kind: 'circle', scenes: ['a', 'b'] } })
    expect(explore(aStory(), 'gone')).toEqual({ ok: false, error: { kind: 'unknown-entry', entry: 'gone' } })
  })

  it('gives up with an error, and no half result, beyond the states that it was allowed', () => {
    const over = explore(syntheticStory(60), null, { mostStates: 1000 })
    expect(over).toMatchObject({ ok: false, error: { kind: 'too-many-states', states: 1000 } })
  })

  it('refuses a story that reads more than a state can hold', () => {
    const flags = Array.from({ length: 60 }, (_, at) => `flag-${at}`)
    const options = [anOption('yes', { sets: flags }), anOption('no')]
    const readers = flags.map((id) => ({ when: flag(id), effects: [effect('un', 1)] }))
    const story = aStoryOf([
      aScene('a', { decision: aDecision({ options }), next: waysTo('b') }),
      aScene('b', { arrivals: readers }),
    ])
    expect(explore(story, null)).toEqual({ ok: false, error: { kind: 'too-many-bits', scene: 'b', bits: 60 } })
  })
})
