import { describe, expect, it } from 'vitest'
import { indexStory } from '../../src/engine/indexStory'
import { wayFrom, wayOn } from '../../src/engine/wayOn'
import { fail, ok } from '../../src/model/Result'
import type { Position } from '../../src/model/Run'
import { aChapter, aDecision, aScene, aState, aStory, always, anEpisode, flag, waysTo } from '../support/buildStory'

const forked = [
  { when: flag('left'), to: 'left' },
  { when: always, to: 'right' },
]
const scenes = [
  aScene('page', { next: forked }),
  aScene('call', { decision: aDecision(), next: waysTo('left') }),
  aScene('left'),
  aScene('right', { next: waysTo('nowhere') }),
  aScene('closed', { next: [{ when: flag('left'), to: null }] }),
]
const story = aStory([
  aChapter('one', [anEpisode('early', scenes), anEpisode('late', [aScene('late-page')])]),
  aChapter('two', [anEpisode('last', [aScene('last-page')])]),
])
const index = indexStory(story)
const plain = aState([])
const on = (from: Position, flags: readonly string[] = []) => wayOn(index, from, { ...plain, flags: new Set(flags) })
const at = (scene: string): Position => ({ kind: 'scene', scene })

describe('the way on', () => {
  it('is the first that is open from a page, to the next file where it leads out, and to the end of a chapter', () => {
    expect(on(at('page'))).toEqual(ok(at('right')))
    expect(on(at('page'), ['left'])).toEqual(ok(at('left')))
    expect(on(at('left'))).toEqual(ok(at('late-page')))
    expect(on(at('late-page'))).toEqual(ok({ kind: 'chapter-end', chapter: 'one' }))
  })

  it('is shut while a decision is open, and not once it is made', () => {
    expect(on(at('call'))).toEqual(fail({ kind: 'decision-open', scene: 'call' }))
    expect(on({ kind: 'outcome', scene: 'call' })).toEqual(ok(at('left')))
  })

  it('leads from a chapter to the next, and from the last or one that is gone to the end', () => {
    expect(on({ kind: 'chapter-end', chapter: 'one' })).toEqual(ok(at('last-page')))
    expect(on({ kind: 'chapter-end', chapter: 'two' })).toEqual(ok({ kind: 'end' }))
    expect(on({ kind: 'chapter-end', chapter: 'gone' })).toEqual(ok({ kind: 'end' }))
    expect(on({ kind: 'end' })).toEqual(fail({ kind: 'story-ended' }))
  })

  it('is none where no condition holds, or where it leads to a page or from one that the story does not have', () => {
    for (const scene of ['right', 'closed', 'gone']) expect(on(at(scene))).toEqual(fail({ kind: 'no-way-on', scene }))
  })

  it('is known by its place among the ways of its scene', () => {
    expect(wayFrom(index, 'page', plain)).toEqual(ok({ way: 1, to: at('right') }))
    expect(wayFrom(index, 'left', plain)).toEqual(ok({ way: 0, to: at('late-page') }))
    expect(wayFrom(index, 'call', plain)).toEqual(ok({ way: 0, to: at('left') }))
    expect(wayFrom(index, 'gone', plain)).toEqual(fail({ kind: 'no-way-on', scene: 'gone' }))
  })
})
