import { describe, expect, it } from 'vitest'
import { everyPath } from '../../src/verifier/everyPath'
import { factsOnPaths } from '../../src/verifier/factsOnPaths'
import type { Passage } from '../../src/verifier/Passage'
import { aStory, expectOk, flag } from '../support/buildStory'

const story = aStory()

describe('paths through an episode', () => {
  it('are weighed from its beginning, shortest and longest', () => {
    const weigh = (passage: Passage) =>
      passage.kind === 'scene' ? 10 : passage.kind === 'outcome' && !passage.heeded ? 1 : 0
    expect(expectOk(everyPath(story, null, weigh))).toEqual(
      new Map([
        ['paris', { shortest: 20, longest: 30 }],
        ['rest', { shortest: 10, longest: 10 }],
        ['last', { shortest: 10, longest: 10 }],
      ]),
    )
  })

  it('count what a weight reads of the world, where it says so', () => {
    const weigh = ({ kind, scene, world }: Passage) =>
      kind === 'scene' && scene === 'budget' && world.flags.has('letter') ? 5 : 0
    const reads = (scene: string | null) => (scene === 'budget' ? [flag('letter')] : [])
    expect(expectOk(everyPath(story, null, weigh, reads)).get('rest')).toEqual({ shortest: 0, longest: 5 })
  })
})

describe('facts on all paths', () => {
  const shown = (passage: Passage): string[] => {
    if (passage.kind === 'scene') return [`in-${passage.scene}`]
    if (passage.kind !== 'outcome' || passage.scene !== 'morning') return []
    return passage.heeded ? ['record', `of-${passage.option}`] : ['record', 'set-aside']
  }

  it('are those that every path shows, and apart from them those that only some do', () => {
    const { by } = expectOk(factsOnPaths(story, null, { shown }))
    expect(by.get('paris')).toEqual({
      always: new Set(['in-morning', 'record', 'in-night']),
      ever: new Set(['in-morning', 'record', 'of-write', 'of-wait', 'of-turn', 'set-aside', 'in-evening', 'in-night']),
      uneven: new Set(['of-write', 'of-wait', 'of-turn', 'set-aside', 'in-evening']),
    })
  })

  it('are told before each scene, with what was known from the start', () => {
    const { before } = expectOk(factsOnPaths(story, 'rest', { shown, known: ['previously'] }))
    expect(before.get('budget')?.always).toEqual(new Set(['previously']))
    expect(before.get('last-call')?.always).toEqual(new Set(['previously', 'in-budget']))
  })
})
