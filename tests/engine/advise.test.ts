import { describe, expect, it } from 'vitest'
import { advise } from '../../src/engine/advise'
import { go } from '../../src/engine/go'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import {
  aChapter,
  aDecision,
  aScene,
  aStory,
  aStoryOf,
  anEpisode,
  anOption,
  effect,
  flag,
  played,
  stateAfter,
  waysTo,
} from '../support/buildStory'

const story = aStory()
const fresh = start(story, { id: 'run', at: 0, entry: null })

describe('advice', () => {
  it('takes effect when heeded: effects, flags and averted facts', () => {
    const options = [anOption('act', { sets: ['said'], averts: ['exit'], effects: [effect('un', 2)] }), anOption('no')]
    const state = stateAfter(aStoryOf([aScene('a', { decision: aDecision({ options }) })]), [{ option: 'act' }])
    expect([state.indicators.un, [...state.flags], [...state.averted]]).toEqual([6, ['said'], ['exit']])
    expect(state.steps[0]).toMatchObject({ heeded: true, applied: 'act', changes: [{ index: 0, before: 4, after: 6 }] })
  })

  it('lets the record take its course when set aside, at no cost in standing', () => {
    const state = stateAfter(story, [{ option: 'refuse', evidence: 'aside' }])
    expect(state.steps[0]).toMatchObject({ heeded: false, applied: 'turn', judgement: 'beside' })
    expect([state.indicators.un, state.indicators.france, state.standing]).toEqual([4, 2, 3])
    expect([...state.averted]).toEqual([])
  })

  it('leaves no flag of the record’s option when set aside: nobody reads later that you advised it', () => {
    const options = [anOption('bold', { needs: 5 }), anOption('turn', { sets: ['turned'], effects: [effect('un', 1)] })]
    const scene = aScene('a', { decision: aDecision({ options, record: 'turn' }) })
    const aside = stateAfter(aStoryOf([scene]), [{ option: 'bold' }])
    const heeded = stateAfter(aStoryOf([scene]), [{ option: 'turn' }])
    expect(aside.steps[0]).toMatchObject({ heeded: false, applied: 'turn', changes: [{ before: 4, after: 5 }] })
    expect([[...aside.flags], [...heeded.flags]]).toEqual([[], ['turned']])
  })

  it('changes nothing when set aside where the briefing reports no response', () => {
    const options = [anOption('bold', { needs: 5, effects: [effect('un', 1)] }), anOption('no')]
    const scene = aScene('a', { decision: aDecision({ options, record: null }) })
    const state = stateAfter(aStoryOf([scene]), [{ option: 'bold' }])
    expect(state.steps[0]).toMatchObject({ heeded: false, applied: null, changes: [] })
    expect(state.indicators).toEqual(story.start.indicators)
  })

  it.each([
    ['supports', 'pro', 4],
    ['beside', 'aside', 3],
    ['against', 'contra', 2],
  ] as const)('whose evidence %s it moves standing from 3 to %3$s', (judgement, evidence, standing) => {
    const state = stateAfter(story, [{ option: 'write', evidence }])
    expect([state.steps[0]?.judgement, state.standing]).toEqual([judgement, standing])
  })

  it('is judged even when set aside', () => {
    expect(stateAfter(story, [{ option: 'refuse', evidence: 'pro' }]).standing).toBe(4)
  })

  it('against the mood spends a mark of standing when heeded', () => {
    const options = [anOption('bold', { needs: 3 }), anOption('no')]
    const state = stateAfter(aStoryOf([aScene('a', { decision: aDecision({ options }) })]), [{ option: 'bold' }])
    expect(state.steps[0]).toMatchObject({ heeded: true, standing: { before: 3, after: 2 } })
  })

  it('never moves an indicator or standing out of its range', () => {
    const falls = ['un', 'un', 'standing', 'standing'].map((on) => effect(on as 'un' | 'standing', -3))
    const options = [anOption('fall', { effects: falls }), anOption('no')]
    const state = stateAfter(aStoryOf([aScene('a', { decision: aDecision({ options }) })]), [{ option: 'fall' }])
    expect([state.indicators.un, state.standing]).toEqual([0, 1])
    expect(state.steps[0]?.changes.map(({ before, after }) => [before, after])).toEqual([
      [4, 1],
      [1, 0],
      [3, 1],
      [1, 1],
    ])
  })

  it.each([
    ['unknown-option', { option: 'fly', evidence: 'pro' }],
    ['evidence-required', { option: 'write', evidence: null }],
    ['evidence-not-offered', { option: 'write', evidence: 'rumour' }],
    ['malformed', { option: 'write', evidence: 'pro', at: NaN }],
  ])('is refused as %s', (kind, advice) => {
    expect(advise(story, fresh, { at: 1, ...advice })).toMatchObject({ ok: false, error: { kind } })
  })

  it('is refused where evidence is offered to a call', () => {
    const call = aStoryOf([aScene('a', { decision: aDecision() })])
    const refused = advise(call, start(call, { id: 'r', at: 0, entry: null }), {
      option: 'yes',
      evidence: 'pro',
      at: 1,
    })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'evidence-not-offered' } })
  })

  it('is refused once given, and where there is nothing to decide', () => {
    const advised = played(story, [{ option: 'write', evidence: 'pro' }])
    const again = { option: 'wait', evidence: 'pro', at: 2 }
    expect(advise(story, advised, again)).toMatchObject({ error: { kind: 'not-at-a-scene' } })
    const evening = played(story, [{ option: 'write', evidence: 'pro' }, 'go'])
    expect(advise(story, evening, again)).toEqual({ ok: false, error: { kind: 'nothing-to-decide', scene: 'evening' } })
  })

  it('leaves the run that it was given as it was', () => {
    const before = JSON.stringify(fresh)
    advise(story, fresh, { option: 'write', evidence: 'pro', at: 1 })
    expect(JSON.stringify(fresh)).toBe(before)
  })
})

describe('going on', () => {
  const write = { option: 'write', evidence: 'pro' }
  const wait = { option: 'wait', evidence: 'pro' }

  it('follows the first way whose condition holds after the decision', () => {
    expect(stateAfter(story, [write, 'go']).position).toEqual({ kind: 'scene', scene: 'evening' })
    expect(stateAfter(story, [wait, 'go']).position).toEqual({ kind: 'scene', scene: 'night' })
  })

  it('leads from an episode to the next, to the end of the chapter, to the next chapter, to the end', () => {
    const all = [wait, 'go', 'go', { option: 'army' }, 'go', 'go', { option: 'yes' }, 'go', 'go'] as const
    const kinds = all.map((_, index) => stateAfter(story, all.slice(0, index + 1)).position)
    expect(kinds.slice(1)).toEqual([
      { kind: 'scene', scene: 'night' },
      { kind: 'scene', scene: 'budget' },
      { kind: 'outcome', scene: 'budget' },
      { kind: 'chapter-end', chapter: 'coup' },
      { kind: 'scene', scene: 'last-call' },
      { kind: 'outcome', scene: 'last-call' },
      { kind: 'chapter-end', chapter: 'end' },
      { kind: 'end' },
    ])
    expect(go(story, played(story, all), 9)).toMatchObject({ error: { kind: 'story-ended' } })
  })

  it('is refused before the decision is taken, and where no way is open', () => {
    expect(go(story, fresh, 1)).toEqual({ ok: false, error: { kind: 'decision-open', scene: 'morning' } })
    const shut = aStoryOf([aScene('a', { next: [] })])
    expect(go(shut, played(shut, []), 1)).toEqual({ ok: false, error: { kind: 'no-way-on', scene: 'a' } })
  })

  it('brings back what earlier advice has set going, once', () => {
    const toLast = ['go', 'go', 'go', { option: 'army' }, 'go', 'go'] as const
    const state = stateAfter(story, [write, ...toLast])
    expect(state.arrivals).toMatchObject([
      { scene: 'last-call', arrivals: [{ arrival: 0, changes: [{ before: 4, after: 5 }] }] },
    ])
    expect(state.indicators.west).toBe(5)
    expect(stateAfter(story, [wait, ...toLast.slice(1)]).arrivals).toEqual([])
  })

  it('brings nothing back a second time in a story that goes in a circle', () => {
    const circle = aStoryOf([
      aScene('a', {
        arrivals: [{ when: { kind: 'always' }, effects: [effect('un', 1)] }],
        next: [{ when: { kind: 'always' }, to: 'b' }],
      }),
      aScene('b', { next: [{ when: { kind: 'always' }, to: 'a' }] }),
    ])
    expect(stateAfter(circle, ['go', 'go', 'go', 'go']).indicators.un).toBe(5)
  })
})

describe('a run that starts at an episode', () => {
  it('opens on the record: every earlier decision as it went, standing as at the start', () => {
    const state = replay(story, start(story, { id: 'r', at: 0, entry: 'last' }))
    expect(state.position).toEqual({ kind: 'scene', scene: 'last-call' })
    expect(state.indicators).toEqual({ ...story.start.indicators, france: 2, security: 5, treasury: 1 })
    expect([state.standing, state.steps, state.visited]).toEqual([3, [], ['last-call']])
  })

  it('has its starting standing even where what the record brought back would have moved it', () => {
    const decision = aDecision({
      record: 'turn',
      options: [anOption('turn', { sets: ['turned'], effects: [effect('standing', 2)] })],
    })
    const arrivals = [{ when: flag('turned'), effects: [effect('standing', -1), effect('un', -1)] }]
    const chapters = [
      aChapter('one', [
        anEpisode('first', [aScene('a', { decision, next: waysTo('b') }), aScene('b', { arrivals })]),
        anEpisode('second', [aScene('c')]),
      ]),
    ]
    const state = stateAfter(aStory(chapters), [], 'second')
    expect([state.standing, state.indicators.un, [...state.flags]]).toEqual([3, 3, []])
  })

  it('opens on the first page where the story does not know the episode, and says so', () => {
    const state = replay(story, start(story, { id: 'r', at: 0, entry: 'gone' }))
    expect(state.position).toEqual({ kind: 'scene', scene: 'morning' })
    expect(state.skipped).toEqual([{ index: -1, entry: 'gone', why: { kind: 'unknown-episode', episode: 'gone' } }])
  })
})
