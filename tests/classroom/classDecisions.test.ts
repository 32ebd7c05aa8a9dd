import { describe, expect, it } from 'vitest'
import { classDecisions, endingCounts, flows } from '../../src/classroom/classDecisions'
import type { Report } from '../../src/classroom/reportOf'
import type { Step } from '../../src/engine/State'
import { aStep, aStory } from '../support/buildStory'
import { smallStory } from '../support/scriptedClass'

/** Advice at the memo of the small story, heeded and without evidence unless said otherwise. */
const advised = (option: string, parts: Partial<Step> = {}): Step =>
  aStep({ chapter: 'coup', episode: 'paris', option, ...parts })
/** A pupil of whom nothing is known but this advice and these endings. */
const pupil = (steps: readonly Step[], endings: readonly string[] = []): Report => ({
  states: [],
  completion: { steps: 0, stepsDone: 0, finished: 0, files: 0, answered: 0, asked: 0, share: 0, complete: false },
  steps,
  items: [],
  points: [],
  marks: { points: 0, asked: 0, answered: 0, percent: null },
  endings,
  caught: [],
  unscored: 0,
  otherStory: false,
})

describe('how a class advised', () => {
  const shown = (reports: readonly Report[]) =>
    classDecisions(smallStory, ['paris', 'rest'], reports).map(({ options, ...rest }) => ({
      ...rest,
      options: Object.fromEntries(options.map(({ option, ...counts }) => [option, counts])),
    }))
  const none = { count: 0, aside: 0, predicted: 0, record: false }

  it('is told for each decision: what was advised, set aside and predicted, on which cards, and how these bear on it', () => {
    const reports = [
      pupil([advised('write', { evidence: 'pro', judgement: 'supports', predicted: 'turn' })]),
      pupil([advised('write', { evidence: 'pro', judgement: 'supports', heeded: false, predicted: 'wait' })]),
      pupil([advised('write', { evidence: 'contra', judgement: 'against', heeded: false, predicted: null })]),
      pupil([advised('write', { evidence: 'aside', judgement: 'beside', heeded: false, predicted: 'turn' })]),
      pupil([advised('turn', { evidence: 'pro', judgement: 'supports', heeded: false })]),
      pupil([advised('turn', { evidence: 'contra', judgement: 'against' })]),
    ]
    expect(shown(reports)).toEqual([
      {
        scene: 'morning',
        chapter: 'coup',
        episode: 'paris',
        advised: 6,
        record: 'turn',
        predicted: 4,
        foretold: 2,
        evidence: [
          { fact: 'pro', count: 3 },
          { fact: 'contra', count: 2 },
          { fact: 'aside', count: 1 },
        ],
        judged: { supports: 3, beside: 1, against: 2 },
        options: {
          write: { ...none, count: 4, aside: 3 },
          wait: { ...none, predicted: 1 },
          turn: { count: 2, aside: 1, predicted: 2, record: true },
          refuse: none,
        },
      },
      {
        scene: 'budget',
        chapter: 'coup',
        episode: 'rest',
        advised: 0,
        record: 'army',
        predicted: 0,
        foretold: 0,
        evidence: [],
        judged: { supports: 0, beside: 0, against: 0 },
        options: { schools: none, army: { ...none, record: true } },
      },
    ])
  })
})

describe('the paths of a class', () => {
  it('lead from each decision to the next of the same file, the most frequent first', () => {
    const then = (option: string, next: string) =>
      pupil([advised(option), advised('yes', { episode: 'other', scene: 'call' }), advised(next, { scene: 'evening' })])
    const reports = [
      then('wait', 'stay'),
      ...[1, 2, 3].map(() => then('write', 'stay')),
      ...[1, 2].map(() => then('write', 'leave')),
      pupil([advised('wait')]),
    ]
    const path = (option: string, next: string, count: number) => ({
      from: { scene: 'morning', option },
      to: { scene: 'evening', option: next },
      count,
    })
    expect(flows('paris', reports)).toEqual([
      path('write', 'stay', 3),
      path('write', 'leave', 2),
      path('wait', 'stay', 1),
    ])
  })
})

describe('the endings of a class', () => {
  it('are those that were reached, in the order of the story', () => {
    const ending = (id: string) => ({ id, when: { kind: 'always' } as const, announced: [] })
    const story = aStory(undefined, { endings: [ending('peace'), ending('nobody'), ending('war')] })
    const reports = [pupil([], ['war']), pupil([], ['war', 'peace']), pupil([])]
    expect(endingCounts(story, reports)).toEqual([
      { ending: 'peace', count: 1 },
      { ending: 'war', count: 2 },
    ])
  })
})
