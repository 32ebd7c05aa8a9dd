import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/classroom/Assignment'
import type { HandIn } from '../../src/classroom/HandIn'
import { reportOf } from '../../src/classroom/reportOf'
import type { Run } from '../../src/model/Run'
import { aChapter, anEpisode, anItem, aScene, aStory, always, flag, played } from '../support/buildStory'
import { anAssignment, handedIn, smallStory } from '../support/scriptedClass'

const reported = (handIn: HandIn, parts: Partial<Assignment> = {}, story = smallStory) =>
  reportOf(story, anAssignment(parts), handIn)
const toTheEnd = [
  { option: 'write', evidence: 'pro' },
  ...Array.from({ length: 3 }, () => 'go' as const),
  { option: 'army' },
  'go',
  'go',
  { option: 'yes' },
  'go',
  'go',
] as const
const all = [
  ['one', ['a']],
  ['many', ['a', 'b']],
  ['budget-item', ['b']],
] as const
const awa = handedIn(smallStory, { name: 'Awa', moves: toTheEnd, said: all })

describe('what a hand-in comes to', () => {
  it('is counted over what was asked alone: files, questions, decisions and points', () => {
    const { states, items, ...rest } = reported(awa, { episodes: ['paris'] })
    expect(states).toHaveLength(1)
    expect(items.map(({ item, points }) => [item, points])).toEqual([
      ['one', 1],
      ['many', 1],
    ])
    expect(rest).toMatchObject({
      completion: {
        steps: 2,
        stepsDone: 2,
        finished: 1,
        files: 1,
        answered: 2,
        asked: 2,
        share: 1,
        complete: true,
      },
      steps: [{ scene: 'morning' }],
      points: [{ chapter: 'coup', points: 2, asked: 2, answered: 2 }],
      marks: { points: 2, asked: 2, answered: 2, percent: 100 },
      caught: [],
      unscored: 0,
      otherStory: false,
    })
  })

  it('is half done where half of the steps are', () => {
    const half = handedIn(smallStory, { name: 'Ba', moves: toTheEnd.slice(0, 4), said: [['one', ['a']]] })
    const whole = { steps: 4, stepsDone: 1, finished: 1, files: 2, answered: 1, asked: 3, share: 0.25, complete: false }
    expect(reported(half, { episodes: ['paris', 'last'] }).completion).toEqual({ ...whole })
    const { completion } = reported(handedIn(smallStory, { name: 'Ca', moves: [] }))
    expect(completion).toMatchObject({ stepsDone: 0, share: 0, complete: false })
  })

  it('is complete of nothing where nothing that was asked is in the story', () => {
    expect(reported(awa, { episodes: ['gone'] }).completion).toEqual({
      steps: 0,
      stepsDone: 0,
      finished: 0,
      files: 0,
      answered: 0,
      asked: 0,
      share: 0,
      complete: false,
    })
  })

  it('names the endings of runs that came to the end, each once', () => {
    const story = aStory(undefined, {
      endings: [
        { id: 'letters', when: flag('letter'), announced: [] },
        { id: 'silence', when: always, announced: [] },
      ],
    })
    const of = (run: Run, ...more: readonly Run[]) => reported({ ...awa, run, more }, {}, story).endings
    const run = { ...played(story, toTheEnd), id: 'first' }
    const open = { ...played(story, toTheEnd.slice(0, 4)), id: 'open' }
    const silent = { ...played(story, [{ option: 'wait', evidence: 'pro' }, ...toTheEnd.slice(2)]), id: 'silent' }
    expect(of(run, open, { ...run, id: 'second' })).toEqual(['letters'])
    expect(of(run, silent)).toEqual(['letters', 'silence'])
    expect(of(open)).toEqual([])
    expect(reported(awa).endings).toEqual([])
  })

  it('takes of a decision that was met in several runs the last', () => {
    const again: Run = { ...played(smallStory, [{ option: 'wait', evidence: 'pro' }]), id: 'again' }
    const { steps } = reported({ ...awa, more: [again] })
    expect(steps.map(({ scene, option }) => [scene, option])).toEqual([
      ['budget', 'army'],
      ['morning', 'wait'],
    ])
  })

  it('counts the answers of a run that was handed in twice once, and those to an earlier wording apart', () => {
    const { run } = handedIn(smallStory, { name: 'Ba', moves: [], said: all.slice(0, 2) })
    const older = run.log.map((entry) =>
      entry.kind === 'answer' && entry.item === 'many' ? { ...entry, hash: 'before' } : entry,
    )
    const handIn = { ...awa, run: { ...run, log: older } }
    expect(reported(handIn)).toMatchObject({ unscored: 1, items: [{ item: 'one' }] })
    const { items } = reported({ ...handIn, more: [handIn.run] })
    expect(items.map(({ attempts }) => attempts.length)).toEqual([1])
  })

  it('says by its run what could not be replayed, and whether any was of another version', () => {
    const gone: Run = {
      ...awa.run,
      id: 'gone',
      story: 'before',
      log: [{ kind: 'advise', scene: 'gone', option: 'yes', evidence: null, at: 1 }],
    }
    const { caught, otherStory } = reported({ ...awa, more: [gone] })
    expect(caught.map(({ run, index }) => [run, index])).toEqual([[1, 0]])
    expect(otherStory).toBe(true)
  })

  it('is made once for the same story and assignment, and anew for another', () => {
    const assignment = anAssignment()
    const first = reportOf(smallStory, assignment, awa)
    expect(reportOf(smallStory, assignment, awa)).toBe(first)
    expect(reportOf(smallStory, anAssignment({ episodes: ['rest'] }), awa).completion.files).toBe(1)
    const other = aStory([aChapter('only', [anEpisode('rest', [aScene('alone')], [anItem('new')])])])
    expect(reportOf(smallStory, assignment, awa).completion.files).toBe(2)
    expect(reportOf(other, assignment, awa).completion.files).toBe(1)
  })
})
