import { describe, expect, it } from 'vitest'
import { type Led, heaviest, ledTo } from '../../src/engine/ledTo'
import type { Change, Step } from '../../src/engine/State'
import type { Condition } from '../../src/model/Condition'
import type { IndicatorId } from '../../src/model/Indicator'
import type { Option, Story } from '../../src/model/Story'
import {
  aChapter,
  aDecision,
  aScene,
  aState,
  aStep,
  aStory,
  always,
  anEpisode,
  anOption,
  effect,
  flag,
  level,
  not,
} from '../support/buildStory'

/** A call at a scene: `yes` with these parts, or `no`. */
const call = (id: string, yes: Partial<Option> = {}, record: string | null = 'no') =>
  aScene(id, { decision: aDecision({ record, options: [anOption('yes', yes), anOption('no')] }) })

const storyOf = (when: Condition, scenes: Parameters<typeof anEpisode>[1]): Story =>
  aStory([aChapter('only', [anEpisode('whole', scenes)])], {
    endings: [
      { id: 'other', when: flag('never'), announced: [] },
      { id: 'this', when, announced: [] },
    ],
  })

const step = (scene: string, parts: Partial<Step> = {}): Step => aStep({ scene, ...parts })
const saidNo = { option: 'no', applied: 'no' }
/** `no` was advised, and not heeded; the record did `yes`. */
const overruled = { option: 'no', heeded: false, applied: 'yes' }

const change = (on: IndicatorId, before: number, after: number): Change => ({
  effect: effect(on, after - before),
  index: 0,
  before,
  after,
})

const told = (led: readonly Led[]) => led.map(({ step: { scene }, how }) => `${scene}: ${how}`)

describe('what led to an ending', () => {
  it('is the heeded advice that left what the ending asks for, and whether it left the record', () => {
    const scenes = [
      call('asked', { sets: ['letter'] }),
      call('declined', { sets: ['letter'] }),
      call('besides'),
      call('overruled', { sets: ['letter'] }, 'yes'),
      call('unreported', {}, null),
      call('as-recorded', { sets: ['letter'] }, 'yes'),
      call('free', { sets: ['letter'] }, null),
    ]
    const steps = [
      step('asked'),
      step('declined', saidNo),
      step('besides'),
      step('overruled', overruled),
      step('unreported', { heeded: false, applied: null }),
      step('as-recorded'),
      step('free'),
    ]
    const state = aState(steps, { flags: new Set(['letter']) })
    expect(ledTo(storyOf(flag('letter'), scenes), state, 'this')).toEqual([
      { index: 0, step: steps[0], how: 'did', parted: true },
      { index: 5, step: steps[5], how: 'did', parted: false },
      { index: 6, step: steps[6], how: 'did', parted: false },
    ])
  })

  it('is what averted something, though it was the record that did and the advice was set aside', () => {
    const averts = { averts: ['exit'] }
    const scenes = [call('heeded', averts), call('overruled', averts, 'yes'), call('declined', averts), call('besides')]
    const steps = [step('heeded'), step('overruled', overruled), step('declined', saidNo), step('besides')]
    const story = storyOf({ kind: 'averted', fact: 'exit' }, scenes)
    const led = ledTo(story, aState(steps, { averted: new Set(['exit']) }), 'this')
    expect(led.map(({ index, how, parted }) => [index, how, parted])).toEqual([
      [0, 'did', true],
      [1, 'did', false],
    ])
  })

  it.each<[string, Condition, Partial<Option>]>([
    ['advice', flag('letter'), { sets: ['letter'] }],
    ['a step that averts it', { kind: 'averted', fact: 'exit' }, { averts: ['exit'] }],
  ])('is each decision at which %s was open that would have forestalled it', (_, lacking, yes) => {
    const scenes = [call('missed', yes), call('besides')]
    const led = ledTo(storyOf(not(lacking), scenes), aState([step('missed', saidNo), step('besides')]), 'this')
    expect(told(led)).toEqual(['missed: left'])
  })

  it('is what moved its scale its way, what came of it later included', () => {
    const names = ['up', 'down', 'other', 'full', 'later', 'undone'] as const
    const steps = [
      step('up', { changes: [change('un', 4, 6)] }),
      step('down', { changes: [change('un', 6, 5)] }),
      step('other', { changes: [change('west', 4, 6)], standing: { before: 3, after: 4 } }),
      step('full', { changes: [change('un', 8, 8)] }),
      step('later'),
      step('undone', { changes: [change('un', 6, 7)] }),
    ]
    const arrivals = [
      { scene: 'later', arrivals: [{ arrival: 0, changes: [change('un', 5, 6)] }] },
      { scene: 'undone', arrivals: [{ arrival: 0, changes: [change('un', 7, 6)] }] },
    ]
    const scenes = names.map((name) => call(name))
    const atLeast: Condition = { kind: 'indicator', indicator: 'un', atLeast: 5 }
    const high = aState(steps, { arrivals, indicators: level(4, { un: 6 }) })
    expect(told(ledTo(storyOf(atLeast, scenes), high, 'this'))).toEqual(['up: moved', 'later: moved'])
    const low = aState(steps, { arrivals, indicators: level(4, { un: 3 }) })
    expect(told(ledTo(storyOf(not(atLeast), scenes), low, 'this'))).toEqual(['down: moved'])
  })

  it('is what won or lost standing, where the ending asks for that', () => {
    const scenes = ['won', 'lost', 'same'].map((name) => call(name))
    const steps = [
      step('won', { standing: { before: 3, after: 4 } }),
      step('lost', { standing: { before: 4, after: 3 } }),
      step('same', { changes: [change('un', 4, 6)] }),
    ]
    const trusted: Condition = { kind: 'standing', atLeast: 3 }
    expect(told(ledTo(storyOf(trusted, scenes), aState(steps), 'this'))).toEqual(['won: moved'])
    const distrusted = aState(steps, { standing: 2 })
    expect(told(ledTo(storyOf(not(trusted), scenes), distrusted, 'this'))).toEqual(['lost: moved'])
  })

  it('is only what bore on the parts of its condition that came true', () => {
    const when: Condition = {
      kind: 'all',
      of: [
        always,
        flag('letter'),
        {
          kind: 'any',
          of: [
            { kind: 'indicator', indicator: 'west', atLeast: 5 },
            { kind: 'indicator', indicator: 'un', atLeast: 5 },
          ],
        },
        not({ kind: 'any', of: [flag('war'), flag('exile')] }),
      ],
    }
    const scenes = [
      call('letter', { sets: ['letter'] }),
      call('west'),
      call('un'),
      call('war', { sets: ['war'] }),
      call('exile', { sets: ['exile'] }),
    ]
    const steps = [
      step('letter'),
      step('west', { changes: [change('west', 3, 4)] }),
      step('un', { changes: [change('un', 4, 5)] }),
      step('war', saidNo),
      step('exile', saidNo),
    ]
    const state = aState(steps, { flags: new Set(['letter']), indicators: level(4, { un: 5 }) })
    expect(told(ledTo(storyOf(when, scenes), state, 'this'))).toEqual([
      'letter: did',
      'un: moved',
      'war: left',
      'exile: left',
    ])
  })

  it('is the record’s own course where the ending asks for nothing', () => {
    const scenes = [call('followed'), call('left'), call('overruled', {}, 'yes'), call('unreported', {}, null)]
    const steps = [
      step('followed', saidNo),
      step('left'),
      step('overruled', overruled),
      step('unreported', { heeded: false, applied: null }),
    ]
    expect(ledTo(storyOf(always, scenes), aState(steps), 'this')).toEqual([
      { index: 0, step: steps[0], how: 'did', parted: false },
      { index: 2, step: steps[2], how: 'did', parted: false },
    ])
  })

  it('is told by the latest six decisions at most', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const state = aState(names.map((name) => step(name, saidNo)))
    const story = storyOf(
      always,
      names.map((name) => call(name)),
    )
    expect(ledTo(story, state, 'this').map(({ index }) => index)).toEqual([2, 3, 4, 5, 6, 7])
  })

  it('is nothing for an ending that the story does not have', () => {
    expect(ledTo(storyOf(always, [call('followed')]), aState([step('followed', saidNo)]), 'gone')).toEqual([])
  })
})

describe('the decisions that weigh most', () => {
  const led = (scene: string, parted: boolean, changes: readonly Change[]): Led => ({
    index: 0,
    step: step(scene, { changes }),
    how: 'did',
    parted,
  })
  const all = [
    led('three', false, [change('un', 4, 7)]),
    led('left-quietly', true, []),
    led('four', false, [change('un', 4, 2), change('west', 4, 6)]),
    led('one', false, [change('un', 7, 8)]),
    led('left', true, [change('un', 4, 3)]),
  ]
  const names = (most?: number) => heaviest(all, most).map(({ step: { scene } }) => scene)

  it('are those that left the record, then those that moved most, in the order of the run', () => {
    expect(names()).toEqual(['left-quietly', 'four', 'left'])
    expect(names(1)).toEqual(['left'])
    expect(names(4)).toEqual(['three', 'left-quietly', 'four', 'left'])
  })
})
