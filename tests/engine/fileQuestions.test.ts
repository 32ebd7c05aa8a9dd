import { describe, expect, it } from 'vitest'
import { answer } from '../../src/engine/answer'
import { attemptsOfRuns } from '../../src/engine/learning/attemptsOfRuns'
import { chapterQuiz } from '../../src/engine/learning/chapterQuiz'
import { fileQuestions } from '../../src/engine/learning/fileQuestions'
import { scoreAttempts } from '../../src/engine/learning/scoreAttempts'
import { replay } from '../../src/engine/replay'
import type { Attempt } from '../../src/engine/State'
import type { Run } from '../../src/model/Run'
import { anAttempt } from '../support/anAttempt'
import {
  type Move,
  aChapter,
  aDecision,
  aScene,
  aStory,
  anEpisode,
  anItem,
  expectOk,
  played,
  waysTo,
} from '../support/buildStory'
import { filled } from '../support/filled'

const items = (file: string) =>
  ['x', 'y'].flatMap((objective) => [1, 2, 3].map((n) => anItem(`${file}-${objective}${n}`, { objective })))
const file = (id: string) => ({ ...anEpisode(id, [aScene(`${id}-scene`)], items(id)), objectives: ['x', 'y'] })
const story = aStory([aChapter('one', [file('first'), file('second')]), aChapter('two', [file('third')])])
const asked = (moves: readonly Move[], run?: Partial<Run>, among?: readonly string[]): readonly string[] =>
  fileQuestions(story, { ...played(story, moves), ...run }, among).map(({ id }) => id)
const said = (run: Run, item: string, chosen = 'a'): Run =>
  expectOk(answer(story, run, { item, chosen: [chosen], at: run.log.length }))

describe('the end of a file', () => {
  it('asks two questions from what was just read, of two objectives, the same again on a reload', () => {
    const here = asked(['go'])
    expect(here.map((id) => id.slice(0, -1)).sort()).toEqual(['first-x', 'first-y'])
    expect(asked(['go'])).toEqual(here)
    const others = Array.from({ length: 9 }, (_, n) => asked(['go'], { id: `run-${n}` }).join())
    expect(new Set(others).size).toBeGreaterThan(1)
  })

  it('asks at the end of a chapter about its last file, and nothing where no file has ended', () => {
    expect(filled(asked(['go', 'go'])).every((id) => id.startsWith('second-'))).toBe(true)
    expect(asked(['go', 'go'])).toHaveLength(2)
    expect(asked([])).toEqual([])
    expect(asked(['go', 'go', 'go'])).toEqual([])
    expect(
      asked(['go', 'go', 'go', 'go'])
        .map((id) => id.slice(0, -1))
        .sort(),
    ).toEqual(['third-x', 'third-y'])
  })

  it('asks of what was read, though a way led past a page of it, and before anything is advised in the next', () => {
    const read = [aScene('read', { next: waysTo('last') }), aScene('passed-by'), aScene('last')]
    const decided = [aScene('decided', { decision: aDecision() })]
    const forked = aStory([
      aChapter('one', [
        anEpisode('planned', []),
        anEpisode('early', read, [anItem('early-item')]),
        anEpisode('late', decided),
      ]),
    ])
    const askedOn = (...moves: Move[]) => fileQuestions(forked, played(forked, moves)).map(({ id }) => id)
    expect(askedOn('go', 'go')).toEqual(['early-item'])
    expect(askedOn('go', 'go', { option: 'yes' })).toEqual([])
  })

  it('does not ask again what is answered, before the page turned or since', () => {
    const [one, other] = asked(['go'])
    const run = said(played(story, ['go']), one!)
    expect(fileQuestions(story, run).map(({ id }) => id)).toEqual([other])
    const early = said(said(played(story, []), 'first-x1'), 'first-y1')
    const later = fileQuestions(story, { ...early, log: [...early.log, { kind: 'go', at: 9 }] }).map(({ id }) => id)
    expect(later).toHaveLength(2)
    expect(later).not.toContain('first-x1')
  })

  it('keeps to the questions that a teacher has set', () => {
    expect(asked(['go'], {}, ['first-x2', 'second-x1'])).toEqual(['first-x2'])
    expect(asked(['go'], {}, [])).toEqual([])
  })
})

describe('the quiz of a chapter', () => {
  const quizOf = (run: Run, seed = 'seed'): readonly string[] =>
    chapterQuiz(story, 'one', seed, {
      attempts: scoreAttempts(story, replay(story, run).attempts),
      review: { log: [] },
    }).map(({ id }) => id)
  const there = played(story, ['go', 'go'])

  it('has four to six questions, two for each objective that is weak', () => {
    const ids = quizOf(there)
    expect(ids).toHaveLength(4)
    expect(ids.filter((id) => id.includes('-x'))).toHaveLength(2)
  })

  it('brings what was wrong or never asked before what was right', () => {
    const right = ['first-x1', 'first-x2', 'second-x3', 'second-x1'].reduce((run, id) => said(run, id), there)
    const run = said(right, 'first-x3', 'b')
    for (const seed of ['1', '2', '3', '4', '5'])
      expect(
        quizOf(run, seed)
          .filter((id) => id.includes('-x'))
          .sort(),
      ).toEqual(['first-x3', 'second-x2'])
  })
})

describe('a quiz for somebody who has answered before', () => {
  const day = 86_400_000
  const objectives = ['w', 'x', 'y', 'z']
  const seeds = Array.from({ length: 12 }, (_, at) => `seed-${at}`)
  const on = (names: string, days: number, parts: Parameters<typeof anAttempt>[2] = {}): Attempt[] =>
    names.split(' ').map((name) => anAttempt(name, days * day, parts))
  const wrong = { points: 0 }
  /** What is asked of a chapter of such objectives with so many items each, under each seed. */
  const asked = (sizes: Readonly<Record<string, number>>, attempts: readonly Attempt[]): string[][] => {
    const own = Object.entries(sizes).flatMap(([objective, size]) =>
      Array.from({ length: size }, (_, at) => anItem(`${objective}${at + 1}`, { objective })),
    )
    const only = aStory([aChapter('one', [{ ...anEpisode('only', [aScene('only')], own), objectives }])])
    return seeds.map((seed) =>
      chapterQuiz(only, 'one', seed, { attempts, review: { log: [] } })
        .map(({ id }) => id)
        .sort(),
    )
  }
  const always = (ids: string) => seeds.map(() => ids.split(' '))
  const four = { w: 3, x: 2, y: 2, z: 2 }

  it('leaves out of four objectives the one that is known best: kept, or else shown', () => {
    const shown = on('w1 w2 w3', 1)
    expect(asked(four, shown)).toEqual(always('x1 x2 y1 y2 z1 z2'))
    const kept = [...shown, ...on('w1', 3), ...on('x1 x2 x3', 1), ...on('y1', 1), ...on('z1', 1, wrong)]
    const objectivesOf = asked({ ...four, x: 3 }, kept).map((ids) => ids.map(([objective]) => objective).join(''))
    expect(objectivesOf).toEqual(seeds.map(() => 'xxyyzz'))
  })

  it('asks of what was taken back before what is begun', () => {
    const takenBack = [...on('w1 w2 w3', 1), ...on('w1', 2, wrong)]
    const begun = on('x1 y1 z1', 1)
    for (const ids of asked(four, [...takenBack, ...begun])) expect(ids).toContain('w1')
  })

  it('asks of an objective what was never answered or wrong, then what was guessed, then what is right, then kept', () => {
    const known = [...on('w1', 1), ...on('w1', 3), ...on('w2', 1), ...on('w3', 1, { confidence: 'guess' })]
    expect(asked({ w: 3, y: 2 }, known)).toEqual(always('w2 w3 y1 y2'))
    expect(asked({ w: 4, y: 2 }, known)).toEqual(always('w3 w4 y1 y2'))
    expect(asked({ w: 4, y: 2 }, [...known, ...on('w4', 1, wrong)])).toEqual(always('w3 w4 y1 y2'))
  })

  it('is filled up to four with what needs it most, where the chapter has four', () => {
    const known = [...on('w1', 1), ...on('w1', 3), ...on('w2', 1)]
    expect(asked({ w: 5 }, known)).toEqual(always('w2 w3 w4 w5'))
    expect(asked({ w: 3 }, known)).toEqual(always('w1 w2 w3'))
  })
})

describe('the answers of several runs', () => {
  const words = anItem('words', { type: 'multiple', options: ['a', 'b', 'ab'], key: ['a'] })
  const told = aStory([aChapter('one', [anEpisode('only', [aScene('only')], [words, anItem('other')])])])
  const run = (id: string, ...answers: (readonly [string, readonly string[], number])[]): Run =>
    answers.reduce<Run>((before, [item, chosen, at]) => expectOk(answer(told, before, { item, chosen, at })), {
      ...played(told, []),
      id,
    })
  const of = (...runs: Run[]) => attemptsOfRuns(told, runs).map(({ item, chosen, at }) => [at, item, ...chosen])

  it('stand in the order of time, whichever run is given first', () => {
    const [late, early] = [run('late', ['words', ['a'], 20]), run('early', ['other', ['b'], 10], ['words', ['b'], 30])]
    expect(of(late, early)).toEqual([
      [10, 'other', 'b'],
      [20, 'words', 'a'],
      [30, 'words', 'b'],
    ])
  })

  it('count once what a branch shares, but not what differs in its time, its question or what was chosen', () => {
    const first = run(
      'first',
      ['words', ['ab'], 1],
      ['other', ['ab'], 1],
      ['words', ['a', 'b'], 1],
      ['words', ['ab'], 2],
    )
    expect(of(first, { ...first, id: 'branch' })).toEqual([
      [1, 'words', 'ab'],
      [1, 'other', 'ab'],
      [1, 'words', 'a', 'b'],
      [2, 'words', 'ab'],
    ])
  })
})
