import { describe, expect, it } from 'vitest'
import { cuesOf } from '../../src/content/cues'
import { playRobots, spreadCues } from '../../src/content/robots'

const asked = (...options: readonly (readonly [string, boolean])[]) => ({
  episode: 'first',
  item: 'x',
  options: options.map(([text, key]) => ({ cues: cuesOf(text, 'en'), key })),
})
const scoreOf = (robot: string, ...bank: Parameters<typeof playRobots>[0]) =>
  playRobots(bank).find((score) => score.robot === robot)?.all

describe('robots that go by form', () => {
  const short = asked(['Ash', true], ['A birch', false], ['A very tall oak', false])
  const long = asked(['Ash', false], ['A birch', false], ['A very tall oak', true])

  it('find a key by its length', () => {
    expect(scoreOf('shortest', short, short)).toBe(1)
    expect(scoreOf('longest', short, long)).toBe(0.5)
    expect(scoreOf('middle', short, long)).toBe(0)
  })

  it('get the chance where options do not differ', () => {
    expect(scoreOf('most hedged', short)).toBeCloseTo(1 / 3)
    expect(scoreOf('barest', short)).toBeCloseTo(1 / 3)
  })

  it('find a key by the words that it holds back, or lacks', () => {
    const hedged = asked(['It may help', true], ['It always helps', false], ['It never helps', false])
    expect(scoreOf('most hedged', hedged)).toBe(1)
    expect(scoreOf('fewest absolutes', hedged)).toBe(1)
    expect(scoreOf('least hedged', hedged)).toBe(0)
    expect(scoreOf('all together', hedged)).toBe(1)
  })

  it('are told how cues are spread over keys and distractors', () => {
    const [hedges] = spreadCues([asked(['It may help', true], ['It might hurt', false], ['It helps', false])])
    expect(hedges).toEqual({ cue: 'hedges', keys: 1, distractors: 0.5 })
  })
})

it('cues are counted in both languages, as whole words', () => {
  expect(cuesOf('They may leave, because nobody says no', 'en')).toMatchObject({
    hedges: 1,
    riders: 1,
    attributions: 1,
  })
  expect(cuesOf('Maybe the mayor', 'en').hedges).toBe(0)
  expect(cuesOf('Ils partent tous, parce que rien ne va, selon Paris', 'fr')).toMatchObject({
    absolutes: 2,
    riders: 1,
    attributions: 1,
  })
})
