import { describe, expect, it } from 'vitest'
import { nearEndings } from '../../src/engine/nearEndings'
import type { Step } from '../../src/engine/State'
import type { Condition } from '../../src/model/Condition'
import type { IndicatorId } from '../../src/model/Indicator'
import type { Option, Scene } from '../../src/model/Story'
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
  flag,
  not,
} from '../support/buildStory'

const scale = (indicator: IndicatorId, atLeast: number): Condition => ({ kind: 'indicator', indicator, atLeast })
const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: Condition[]): Condition => ({ kind: 'any', of })
const never = not(always)
const high = (on: IndicatorId) => ({ kind: 'scale', on, up: true })
const low = (on: IndicatorId) => ({ kind: 'scale', on, up: false })

const call = (id: string, yes: Partial<Option>): Scene =>
  aScene(id, { decision: aDecision({ options: [anOption('no'), anOption('wait'), anOption('yes', yes)] }) })
const bears = { sets: ['letter'], averts: ['exit'] }
/** Two chapters of a decision each that `yes` bears on, and between them one that nothing bears on. */
const chapters = [
  aChapter('one', [anEpisode('early', [call('first', bears)]), anEpisode('middle', [call('idle', {})])]),
  aChapter('two', [anEpisode('late', [call('second', bears)])]),
]

const step = (chapter: string, scene: string, option: string, parts: Partial<Step> = {}): Step =>
  aStep({ chapter, scene, option, ...parts })

const storyOf = (endings: Readonly<Record<string, Condition>>) =>
  aStory(chapters, { endings: Object.entries(endings).map(([id, when]) => ({ id, when, announced: [] })) })

/** What one ending lacked; `null` where it is not named as near. */
function lacked(when: Condition, state = aState([])) {
  const near = nearEndings(storyOf({ own: always, near: when }), state, 'own')
  return near.find(({ id }) => id === 'near')?.wanting ?? null
}

describe('the endings that a run came near to', () => {
  const story = storyOf({
    far: all(scale('un', 6), scale('west', 6), scale('france', 6)),
    middling: all(scale('un', 6), scale('west', 6)),
    near: scale('un', 6),
    own: always,
    'as-well': scale('un', 3),
    impossible: never,
  })

  it('are the two that lacked least, the nearest first, its own not among them', () => {
    expect(nearEndings(story, aState([]), 'own')).toEqual([
      { id: 'near', wanting: [high('un')] },
      { id: 'middling', wanting: [high('un'), high('west')] },
    ])
  })

  it('are as many as asked for, but none that lacked nothing or could not come about', () => {
    expect(nearEndings(story, aState([]), 'own', 9).map(({ id }) => id)).toEqual(['near', 'middling', 'far'])
  })
})

describe('what an ending lacked', () => {
  it('is a scale or one’s word that stood too low, or too high', () => {
    expect(lacked(scale('un', 5))).toEqual([high('un')])
    expect(lacked(not(scale('un', 3)))).toEqual([low('un')])
    expect(lacked({ kind: 'standing', atLeast: 4 })).toEqual([{ kind: 'scale', on: 'standing', up: true }])
    expect(lacked(not({ kind: 'standing', atLeast: 3 }))).toEqual([{ kind: 'scale', on: 'standing', up: false }])
  })

  it('is only what was not so already', () => {
    expect(lacked(all(scale('un', 3), scale('west', 6)))).toEqual([high('west')])
    expect(lacked(not(any(scale('un', 3), scale('west', 6))))).toEqual([low('un')])
  })

  it('is the shortest of the ways to it', () => {
    expect(lacked(any(all(scale('un', 6), scale('west', 6)), scale('france', 6)))).toEqual([high('france')])
    expect(lacked(any(never, scale('un', 6)))).toEqual([high('un')])
    const both = any(scale('un', 3), scale('west', 3))
    expect(lacked(not(all(both, scale('france', 3))))).toEqual([low('france')])
    expect(lacked(not(both))).toEqual([low('un'), low('west')])
  })

  it('is not told where one of the things that it needs could never be', () => {
    expect(lacked(all(scale('un', 6), never))).toBeNull()
    expect(lacked(any(never, never))).toBeNull()
  })

  it.each<[string, Condition]>([
    ['left its mark', flag('letter')],
    ['averted something', { kind: 'averted', fact: 'exit' }],
  ])('is the advice that would have %s, where it was open last', (_, when) => {
    const state = aState([step('one', 'first', 'no'), step('two', 'second', 'wait'), step('one', 'idle', 'yes')])
    expect(lacked(when, state)).toEqual([
      { kind: 'advice', chapter: 'two', scene: 'second', option: 'yes', given: true },
    ])
  })

  it('is advice that was given but set aside', () => {
    const state = aState([step('one', 'first', 'yes', { heeded: false, applied: 'no' })])
    expect(lacked(flag('letter'), state)).toEqual([
      { kind: 'advice', chapter: 'one', scene: 'first', option: 'yes', given: true },
    ])
  })

  it('is to have kept from the advice that was heeded, not from what was declined or overruled', () => {
    const overruled = { heeded: false, applied: 'yes' }
    const steps = [step('one', 'first', 'yes'), step('one', 'idle', 'yes')]
    const advice = [{ kind: 'advice', chapter: 'one', scene: 'first', option: 'yes', given: false }]
    const flags = new Set(['letter'])
    expect(lacked(not(flag('letter')), aState([...steps, step('two', 'second', 'no')], { flags }))).toEqual(advice)
    expect(lacked(not(flag('letter')), aState([...steps, step('two', 'second', 'no', overruled)], { flags }))).toEqual(
      advice,
    )
  })

  it('is not told where no advice that was open would have brought it', () => {
    const state = aState([step('one', 'first', 'no')])
    expect(lacked(flag('elsewhere'), state)).toBeNull()
    expect(lacked(all(scale('un', 6), flag('elsewhere')), state)).toBeNull()
  })
})
