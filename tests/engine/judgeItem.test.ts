import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/engine/answer'
import { replay } from '../../src/engine/replay'
import { judgeItem, scoreItem } from '../../src/engine/judgeItem'
import { scoreAttempts } from '../../src/engine/learning/scoreAttempts'
import { aStory, anItem, expectOk, played } from '../support/buildStory'

const one = anItem('one')
const many = anItem('many', { type: 'multiple', options: ['a', 'b', 'c', 'd'], key: ['a', 'b'] })

describe('a question with one answer', () => {
  it.each([
    [['a'], 1],
    [['b'], 0],
    [[], 0],
    [['a', 'b'], 0],
    [['a', 'a'], 1],
    [['x'], 0],
    [['x', 'a'], 1],
  ])('answered with %j gives %d', (chosen, points) => {
    expect(scoreItem(one, chosen)).toEqual({ points, max: 1 })
  })
})

describe('a question with several answers', () => {
  it.each([
    [['a', 'b'], 1],
    [['a'], 0.5],
    [['a', 'b', 'c'], 0.5],
    [['a', 'c'], 0],
    [['c', 'd'], 0],
    [['a', 'b', 'c', 'd'], 0],
    [['a', 'a', 'b'], 1],
    [[], 0],
    [['x', 'y'], 0],
  ])('answered with %j gives %d', (chosen, points) => {
    expect(scoreItem(many, chosen)).toEqual({ points, max: 1 })
  })
})

it('scores any answer between nothing and full marks', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(one, many),
      fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'b', 'c', 'd'))),
      (item, chosen) => {
        const { points, max } = scoreItem(item, chosen)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(max)
      },
    ),
  )
})

it('marks each option of an answered question', () => {
  expect(judgeItem(one, { chosen: ['b'] }).parts).toEqual([
    { part: 'a', given: null, key: 'chosen', right: false },
    { part: 'b', given: 'chosen', key: null, right: false },
    { part: 'c', given: null, key: null, right: true },
  ])
})

describe('an answer in a run', () => {
  const story = aStory()
  const run = played(story, [])

  it('is kept with its points, and again when given again', () => {
    const first = expectOk(answer(story, run, { item: 'one', chosen: ['b'], at: 1 }))
    const second = expectOk(answer(story, first, { item: 'one', chosen: ['a'], at: 2 }))
    expect(scoreAttempts(story, replay(story, second).attempts)).toMatchObject([
      { item: 'one', scored: true, points: 0, max: 1 },
      { item: 'one', chapter: 'coup', episode: 'paris', scored: true, points: 1, max: 1 },
    ])
  })

  it('to an earlier wording is kept but not scored', () => {
    const answered = expectOk(answer(story, run, { item: 'one', chosen: ['a'], at: 1 }))
    const log = answered.log.map((entry) => ({ ...entry, hash: 'earlier' }))
    expect(scoreAttempts(story, replay(story, { ...answered, log }).attempts)).toEqual([
      { item: 'one', chapter: 'coup', episode: 'paris', chosen: ['a'], at: 1, scored: false },
    ])
  })

  it('is taken at an outcome, at the end of the chapter and later', () => {
    const end = played(story, [{ option: 'wait', evidence: 'pro' }, 'go', 'go', { option: 'army' }, 'go'])
    expect(answer(story, end, { item: 'one', chosen: ['a'], at: 1 })).toMatchObject({ ok: true })
  })

  it('is refused for an unknown item and for an episode not reached', () => {
    expect(answer(story, run, { item: 'gone', chosen: [], at: 1 })).toMatchObject({ error: { kind: 'unknown-item' } })
    expect(answer(story, run, { item: 'last-item', chosen: [], at: 1 })).toMatchObject({
      error: { kind: 'item-not-reached' },
    })
  })
})
