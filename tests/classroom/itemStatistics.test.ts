import { describe, expect, it } from 'vitest'
import type { ItemResult } from '../../src/classroom/itemResults'
import { itemStatistics, missedFacts } from '../../src/classroom/itemStatistics'
import type { Report } from '../../src/classroom/reportOf'
import type { Confidence } from '../../src/model/Run'
import type { Item } from '../../src/model/Story'
import { aChapter, anEpisode, anItem, aStory } from '../support/buildStory'

const whole = ['whole']
const storyOf = (items: readonly Item[]) =>
  aStory([aChapter('only', [anEpisode('whole', [], items), anEpisode('not-asked', [], [anItem('not-asked')])])])

/** An answer with its points, of one at most unless said otherwise. */
function said(item: string, chosen: readonly string[], points: number, confidence?: Confidence, max = 1): ItemResult {
  const rest = confidence ? { confidence } : {}
  const first = { item, chapter: 'only', episode: 'whole', chosen, at: 0, scored: true, points, max, ...rest } as const
  return { item, first, points, max, attempts: [first] }
}

/** A pupil of whom nothing is known but these answers. */
const pupil = (...items: readonly ItemResult[]): Report => ({
  states: [],
  completion: { steps: 0, stepsDone: 0, finished: 0, files: 0, answered: 0, asked: 0, share: 0, complete: false },
  steps: [],
  items,
  points: [],
  marks: { points: 0, asked: 0, answered: 0, percent: null },
  endings: [],
  caught: [],
  unscored: 0,
  otherStory: false,
})
const right = (item: string): ItemResult => said(item, ['a'], 1)
const wrong = (item: string): ItemResult => said(item, ['b'], 0)
const times = (count: number, report: Report): readonly Report[] => Array.from({ length: count }, () => report)

describe('how a class answered a question', () => {
  it('is told with how many answered, how easy it was, what was chosen and who was sure and wrong, of asked files alone', () => {
    const reports = [
      pupil(said('one', ['a'], 1, 'sure')),
      pupil(said('one', ['b'], 0, 'sure')),
      pupil(said('one', ['c'], 0, 'sure')),
      pupil(said('one', ['b'], 0, 'think')),
    ]
    const told = { chapter: 'only', episode: 'whole', discrimination: null }
    const choice = (chosen: string, count: number) => ({ part: null, chosen, count, key: chosen === 'a' })
    expect(itemStatistics(storyOf([anItem('one'), anItem('nobody')]), whole, reports)).toEqual([
      {
        ...told,
        item: 'one',
        answered: 4,
        facility: 0.25,
        distribution: [choice('a', 1), choice('b', 2), choice('c', 1)],
        sureAndWrong: 2,
      },
      {
        ...told,
        item: 'nobody',
        answered: 0,
        facility: null,
        distribution: [choice('a', 0), choice('b', 0), choice('c', 0)],
        sureAndWrong: 0,
      },
    ])
  })

  it('is easy by the share of the points that it can give, and not at all where it gives none', () => {
    const easy = (points: number, max: number) =>
      itemStatistics(storyOf([anItem('one')]), whole, [pupil(said('one', ['a'], points, undefined, max))])[0]?.facility
    expect([easy(1, 2), easy(0, 0)]).toEqual([0.5, 0])
  })

  it('is told place by place where things are put in order, the most frequent first', () => {
    const order: Item = { ...anItem('steps'), type: 'order', options: ['a', 'b', 'c'], key: ['c', 'a', 'b'] }
    const answers = ['acb', 'cab', 'acb', 'abc'].map((steps) => pupil(said('steps', [...steps], 0)))
    const [steps] = itemStatistics(storyOf([order]), whole, answers)
    expect(steps?.distribution.map(({ part, chosen, count, key }) => [part, chosen, count, key])).toEqual([
      [0, 'a', 3, false],
      [0, 'c', 1, true],
      [1, 'c', 2, false],
      [1, 'a', 1, true],
      [1, 'b', 1, false],
      [2, 'b', 3, true],
      [2, 'c', 1, false],
    ])
  })
})

describe('whether a question tells the strong from the weak', () => {
  const discrimination = (reports: readonly Report[]) =>
    itemStatistics(storyOf([anItem('one'), anItem('other')]), whole, reports)[0]?.discrimination
  const strong = pupil(right('one'), right('other'))
  const weak = pupil(wrong('one'), wrong('other'))
  /** Of twenty, two were lucky and two slipped: 8·8 − 2·2 of 10·10. */
  const twenty = [
    ...times(8, strong),
    ...times(8, weak),
    ...times(2, pupil(right('one'), wrong('other'))),
    ...times(2, pupil(wrong('one'), right('other'))),
  ]

  it('is told from twenty pupils on who answered something else too', () => {
    expect(discrimination(twenty)).toBeCloseTo(0.6, 10)
    expect(discrimination(twenty.slice(1))).toBeNull()
    expect(discrimination([...twenty, pupil(right('one'))])).toBeCloseTo(0.6, 10)
    expect(discrimination([...twenty.slice(1), pupil(right('one'))])).toBeNull()
  })

  it('is not told where all got the same in it, or the same in everything else', () => {
    expect(discrimination([...times(10, strong), ...times(10, pupil(right('one'), wrong('other')))])).toBeNull()
    expect(discrimination([...times(10, strong), ...times(10, pupil(wrong('one'), right('other')))])).toBeNull()
  })
})

describe('the facts that a class missed', () => {
  it('are those most often lost first, of equal shares what more answers show; questions that nobody answered say nothing', () => {
    const about = (id: string, fact: string) => anItem(id, { facts: [fact] })
    const story = storyOf([
      about('p', 'half of few'),
      about('q', 'half of many'),
      about('r', 'most'),
      about('s', 'most'),
      about('t', 'half of many'),
      about('u', 'known to all'),
    ])
    const reports = [
      pupil(wrong('p'), wrong('q'), wrong('r'), right('t'), right('u')),
      pupil(right('p'), right('q'), wrong('r'), wrong('t')),
      pupil(wrong('r')),
      pupil(right('r')),
    ]
    const place = { scene: 'morning', chapter: 'only' }
    expect(missedFacts(story, whole, reports)).toEqual([
      { ...place, fact: 'most', items: ['r'], answers: 4, missed: 3 },
      { ...place, fact: 'half of many', items: ['q', 't'], answers: 4, missed: 2 },
      { ...place, fact: 'half of few', items: ['p'], answers: 2, missed: 1 },
    ])
  })

  it('are those of what was left out, and only where nothing was, of what was wrongly chosen', () => {
    const many = anItem('many', {
      type: 'multiple',
      options: ['a', 'b', 'c'],
      key: ['a', 'b'],
      facts: ['of a', 'of b', 'of c'],
    })
    const reports = [pupil(said('many', ['a', 'c'], 0)), pupil(said('many', ['a', 'b', 'c'], 0.5))]
    const lost = missedFacts(storyOf([many]), whole, reports, (_, part) => [`of ${part}`])
    expect(lost.map(({ fact, missed, answers }) => [fact, missed, answers])).toEqual([
      ['of b', 1, 2],
      ['of c', 1, 2],
    ])
  })
})
