import { describe, expect, it } from 'vitest'
import { answer } from '../../src/engine/answer'
import { chapterQuiz } from '../../src/engine/learning/chapterQuiz'
import { fileQuestions } from '../../src/engine/learning/fileQuestions'
import { scoreAttempts } from '../../src/engine/learning/scoreAttempts'
import { replay } from '../../src/engine/replay'
import type { Run } from '../../src/model/Run'
import { type Move, aChapter, aScene, aStory, anEpisode, anItem, expectOk, played } from '../support/buildStory'
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
