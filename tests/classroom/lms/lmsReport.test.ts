import { describe, expect, it } from 'vitest'
import { lmsReport } from '../../../src/classroom/lms/lmsReport'
import { itemsAsked } from '../../../src/classroom/work'
import type { Item, Story } from '../../../src/model/Story'
import { aChapter, anEpisode, anItem, aScene, aStory, aStoryOf } from '../../support/buildStory'
import { anAssignment, handedIn, type Said } from '../../support/scriptedClass'
import { syntheticText } from '../../support/syntheticStory'

const noWords = () => undefined
const whole = anAssignment({ episodes: ['whole'] })
const small = aStoryOf(
  [aScene('alone')],
  [
    anItem('treaty', { objective: 'war' }),
    anItem('wells', { objective: 'peace' }),
    anItem('front', { objective: 'war' }),
  ],
)
/** What is told of one who has played the file to its end or not, and answered so. */
function told(said: readonly Said[], { story = small, done = true, pass = null as number | null } = {}) {
  const handIn = handedIn(story, { name: 'Awa', moves: done ? ['go'] : [], said })
  return lmsReport(story, whole, handIn, { pass, textOf: noWords })
}
const two: readonly Said[] = [
  ['treaty', ['a']],
  ['wells', ['a']],
]
const all: readonly Said[] = [...two, ['front', ['b']]]
const of = (count: number): Story =>
  aStoryOf(
    [aScene('alone')],
    Array.from({ length: count }, (_, at): Item => anItem(`item-${at}`)),
  )

describe('what an LMS is told of a pupil’s work', () => {
  it('is only what is asked, before anything is begun', () => {
    expect(lmsReport(small, whole, null, { pass: 0.5, textOf: noWords })).toEqual({
      score: null,
      complete: false,
      progress: 0,
      passed: null,
      objectives: [
        { id: 'peace', points: 0, asked: 1, answered: 0 },
        { id: 'war', points: 0, asked: 2, answered: 0 },
      ],
      interactions: [],
    })
  })

  it('lists the objectives by their names, whatever the order of the questions', () => {
    const ids = ['g', 'c', 'a', 'f', 'b', 'e', 'd']
    const story = aStoryOf(
      [aScene('alone')],
      ids.map((id) => anItem(id, { objective: `of-${id}` })),
    )
    const { objectives } = lmsReport(story, whole, null, { pass: null, textOf: noWords })
    expect(objectives.map(({ id }) => id)).toEqual(['of-a', 'of-b', 'of-c', 'of-d', 'of-e', 'of-f', 'of-g'])
  })

  it('is no score before the first answer', () => {
    expect(told([], { done: true })).toMatchObject({ score: null, complete: false, progress: 0.5, passed: null })
  })

  it('is points of all that was asked, by objective too, and what was answered', () => {
    const { interactions, ...rest } = told(two, { pass: 0.1 })
    expect(rest).toEqual({
      score: { points: 2, asked: 3 },
      complete: false,
      progress: 0.5,
      passed: null,
      objectives: [
        { id: 'peace', points: 1, asked: 1, answered: 1 },
        { id: 'war', points: 1, asked: 2, answered: 1 },
      ],
    })
    expect(interactions.map(({ id, result }) => [id, result])).toEqual([
      ['treaty', 'right'],
      ['wells', 'right'],
    ])
  })

  it('is passed from its mark on, once it is complete; without a mark that is left open', () => {
    const rest = { score: { points: 2, asked: 3 }, complete: true, progress: 1 }
    expect(told(all)).toMatchObject({ ...rest, passed: null })
    expect(told(all, { pass: 2 / 3 })).toMatchObject({ ...rest, passed: true })
    expect(told(all, { pass: 0.67 })).toMatchObject({ ...rest, passed: false })
    expect(told(all, { pass: 0 })).toMatchObject({ passed: true })
    expect(told(all, { done: false, pass: 0.1 })).toMatchObject({ complete: false, passed: null })
  })

  it('has nothing to pass where nothing was asked', () => {
    expect(told([], { story: of(0), pass: 0.5 })).toEqual({
      score: null,
      complete: true,
      progress: 1,
      passed: null,
      objectives: [],
      interactions: [],
    })
  })

  it('leaves out what was answered beyond the questions of its own quiz', () => {
    const story = of(14)
    const quiz = { ...whole.quiz, seed: null }
    const said = Array.from({ length: 14 }, (_, at): Said => [`item-${at}`, ['a']])
    const handIn = handedIn(story, { name: 'Awa', moves: [], said, run: 'a run of its own' })
    const report = lmsReport(story, { ...whole, quiz }, handIn, { pass: null, textOf: noWords })
    const asked = itemsAsked(story, { quiz }, { chapter: 'only', episodes: ['whole'] }, 'a run of its own')
    expect(report.interactions.map(({ id }) => id).sort()).toEqual(asked.map(({ id }) => id).sort())
    expect(report.interactions).toHaveLength(10)
    expect(report).toMatchObject({
      score: { points: 10, asked: 10 },
      objectives: [{ id: 'objective', points: 10, asked: 10, answered: 10 }],
    })
  })

  it('counts the runs of all stretches, and all chapters', () => {
    const story = aStory([
      aChapter('one', [anEpisode('a', [aScene('a')], [anItem('a-item', { scene: 'a' })])]),
      aChapter('two', [anEpisode('leapt', [aScene('leapt')]), anEpisode('b', [aScene('b')], [anItem('b-item')])]),
    ])
    const assignment = anAssignment({ episodes: ['a', 'b'] })
    const first = handedIn(story, { name: 'Awa', moves: ['go'], said: [['a-item', ['a']]] })
    const begun = { id: 'second', story: '1', entry: 'b', parent: null, begun: 5 }
    const answer = { kind: 'answer', item: 'b-item', hash: 'hash-of-b-item', chosen: ['b'], at: 9 } as const
    const handIn = { ...first, more: [{ ...begun, log: [{ kind: 'go', at: 8 } as const, answer] }] }
    expect(lmsReport(story, assignment, handIn, { pass: 0.5, textOf: noWords })).toMatchObject({
      score: { points: 1, asked: 2 },
      complete: true,
      progress: 1,
      passed: true,
      objectives: [{ id: 'objective', points: 1, asked: 2, answered: 2 }],
      interactions: [{ id: 'a-item' }, { id: 'b-item' }],
    })
  })

  it('has the words that have arrived', () => {
    const handIn = handedIn(small, { name: 'Awa', moves: [], said: [['treaty', ['a']]] })
    const text = { ...syntheticText(small), items: { treaty: { stem: 'Which?', options: {} } } }
    const { interactions } = lmsReport(small, whole, handIn, { pass: null, textOf: () => text })
    expect(interactions.map(({ words }) => words?.asked)).toEqual(['Which?'])
  })
})
