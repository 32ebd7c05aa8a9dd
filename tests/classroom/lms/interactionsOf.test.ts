import { describe, expect, it } from 'vitest'
import { interactionsOf, type TextOf } from '../../../src/classroom/lms/interactionsOf'
import { reportOf } from '../../../src/classroom/reportOf'
import type { Attempt, Step } from '../../../src/engine/State'
import { aDecision, anOption, aScene, aStep, aStoryOf } from '../../support/buildStory'
import { anAssignment, handedIn, smallStory } from '../../support/scriptedClass'
import { syntheticText } from '../../support/syntheticStory'

const nobody = reportOf(smallStory, anAssignment(), handedIn(smallStory, { name: 'Awa', moves: [] }))
const noWords: TextOf = () => undefined
const answered = (item: string, at: number, parts: Partial<Attempt> = {}): Attempt => ({
  item,
  chapter: 'coup',
  episode: 'paris',
  chosen: ['a'],
  at,
  ...{ scored: true, points: 1, max: 1 },
  ...parts,
})
const withAttempts = (...attempts: readonly Attempt[]) => ({
  ...nobody,
  items: attempts.slice(0, 1).map(({ item }) => ({
    item,
    first: { ...answered(item, 0), scored: true as const, points: 1, max: 1 },
    points: 1,
    max: 1,
    attempts,
  })),
})
const told = (attempts: readonly Attempt[]) =>
  interactionsOf(smallStory, withAttempts(...attempts), noWords).map(({ id, at }) => [id, at])
const withSteps = (...steps: readonly Step[]) => ({ ...nobody, steps })

describe('what was answered and advised', () => {
  it('is told in the order of time: the advice, what it rests on, each answer and its second try', () => {
    const handIn = handedIn(smallStory, {
      name: 'Awa',
      moves: [{ option: 'write', evidence: 'pro' }, 'go'],
      said: [
        ['one', ['b']],
        ['one', ['a'], 'again'],
        ['many', ['a']],
      ],
    })
    const item = { about: 'item', kind: 'choice', objective: 'objective' }
    const three = [{ id: '', offers: ['a', 'b', 'c'] }]
    expect(interactionsOf(smallStory, reportOf(smallStory, anAssignment(), handIn), noWords)).toEqual([
      {
        id: 'advice_morning',
        about: 'advice',
        kind: 'choice',
        objective: null,
        at: 0,
        parts: [{ id: '', offers: ['write', 'wait', 'turn', 'refuse'] }],
        given: [[0, 0]],
        right: [],
        result: 'neutral',
      },
      {
        id: 'evidence_morning',
        about: 'evidence',
        kind: 'choice',
        objective: null,
        at: 0,
        parts: [{ id: '', offers: ['pro', 'contra', 'aside'] }],
        given: [[0, 0]],
        right: [[[0, 0]]],
        result: 'right',
      },
      { ...item, id: 'one', at: 2, parts: three, given: [[0, 1]], right: [[[0, 0]]], result: 'wrong' },
      { ...item, id: 'one_2', at: 3, parts: three, given: [[0, 0]], right: [[[0, 0]]], result: 'right' },
      {
        ...item,
        id: 'many',
        at: 4,
        parts: [{ id: '', offers: ['a', 'b', 'c', 'd'] }],
        given: [[0, 0]],
        right: [
          [
            [0, 0],
            [0, 1],
          ],
        ],
        result: 0.5,
      },
    ])
  })

  it('leaves out what does not count: earlier wordings, a second try before the first, and what came after the second', () => {
    const again = { again: true } as const
    const earlier = { scored: false } as const
    expect(
      told([
        answered('one', 1, earlier),
        answered('one', 2, again),
        answered('one', 3),
        answered('one', 4, { ...earlier, ...again }),
        answered('one', 5),
        answered('one', 6, again),
        answered('one', 7, again),
        answered('one', 8),
      ]),
    ).toEqual([
      ['one', 3],
      ['one_2', 6],
    ])
    expect(told([answered('one', 1), answered('one', 2, again), answered('one', 3)])).toEqual([
      ['one', 1],
      ['one_2', 2],
    ])
    expect(told([answered('one', 1, earlier)])).toEqual([])
  })

  it('leaves out questions and scenes that this version of the story has no more', () => {
    expect(told([answered('gone', 1)])).toEqual([])
    expect(interactionsOf(smallStory, withSteps(aStep({ scene: 'gone' }), aStep({ scene: 'night' })), noWords)).toEqual(
      [],
    )
  })

  it('gives no place to an option or a fact that is no longer offered', () => {
    const step = aStep({ option: 'gone', evidence: 'gone', judgement: 'beside' })
    const [advice, evidence] = interactionsOf(smallStory, withSteps(step), noWords)
    expect(advice?.given).toEqual([])
    expect(evidence).toMatchObject({ given: [], right: [], result: 'neutral' })
  })

  it('names as right only those facts that were offered', () => {
    const options = [anOption('yes', { supports: ['elsewhere', 'pro'] }), anOption('no')]
    const decision = aDecision({ weight: 'memo', evidence: ['contra', 'pro'], options })
    const story = aStoryOf([aScene('morning', { decision })])
    const step = aStep({ option: 'yes', evidence: 'contra', judgement: 'beside' })
    const [, evidence] = interactionsOf(story, withSteps(step), noWords)
    expect(evidence).toMatchObject({ given: [[0, 0]], right: [[[0, 1]]] })
  })

  it('calls evidence that speaks against the advice wrong, and tells none where none was judged', () => {
    const results = (parts: Partial<Step>) =>
      interactionsOf(smallStory, withSteps(aStep({ option: 'write', ...parts })), noWords).map(({ result }) => result)
    expect(results({ evidence: 'contra', judgement: 'against' })).toEqual(['neutral', 'wrong'])
    expect(results({ evidence: 'contra', judgement: null })).toEqual(['neutral'])
    expect(results({ evidence: null, judgement: 'beside' })).toEqual(['neutral'])
  })
})

describe('the words of what was answered and advised', () => {
  const text = syntheticText(smallStory)
  const said = (label: string) => ({ label, outcome: [], aside: [], because: [] })
  const step = aStep({ chapter: 'coup', option: 'write', evidence: 'pro', judgement: 'supports' })

  it('come with the chapter: the title and question of a scene, the labels, the facts, by their ids where they lack', () => {
    const options = { write: said('Write to Paris'), wait: said('Wait') }
    const morning = { ...text.scenes['morning']!, title: 'Morning', ask: 'What now?', options }
    const told = { ...text, scenes: { morning }, facts: { pro: 'Paris listens.' } }
    const words: TextOf = (chapter) => (chapter === 'coup' ? told : undefined)
    expect(interactionsOf(smallStory, withSteps(step), words).map((one) => one.words)).toEqual([
      {
        language: 'en',
        asked: 'Morning: What now?',
        parts: [''],
        offers: [['Write to Paris', 'Wait', 'turn', 'refuse']],
      },
      { language: 'en', asked: 'Morning: What now?', parts: [''], offers: [['Paris listens.', 'contra', 'aside']] },
    ])
  })

  it('are of the question that was answered', () => {
    const words: TextOf = () => ({
      ...text,
      language: 'fr',
      items: { one: { stem: 'Laquelle ?', options: { a: { text: 'Or', feedback: '' } } } },
    })
    const of = (...attempts: readonly Attempt[]) => interactionsOf(smallStory, withAttempts(...attempts), words)
    expect(of(answered('one', 1))[0]?.words).toEqual({
      language: 'fr',
      asked: 'Laquelle ?',
      parts: [''],
      offers: [['Or', 'b', 'c']],
    })
    expect(of(answered('many', 1)).map((one) => one.words)).toEqual([undefined])
  })

  it('are none where the scene has none yet', () => {
    const words: TextOf = () => ({ ...text, scenes: {} })
    expect(interactionsOf(smallStory, withSteps(step), words).map((one) => one.words)).toEqual([undefined, undefined])
  })
})
