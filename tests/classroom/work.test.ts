import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/classroom/Assignment'
import { back, left, newlyTaken } from '../../src/classroom/takeTurns'
import { itemsAsked, stretchesOf, workOn } from '../../src/classroom/work'
import { answer } from '../../src/engine/answer'
import type { Run } from '../../src/model/Run'
import { aChapter, anEpisode, anItem, aScene, aStory, expectOk } from '../support/buildStory'
import { playRecorded } from '../support/playRecorded'
import { story } from '../support/realStory'
import { anAssignment, handedIn, type Script, smallStory } from '../support/scriptedClass'

const assignment: Assignment = {
  id: 'a',
  title: 'A',
  language: 'en',
  episodes: ['first-day', 'paris', 'neighbours'],
  quiz: { tries: 1, seed: 'a', feedback: 'now', confidence: false },
  asks: 'name',
  due: null,
  story: story.version,
  key: null,
}
const played: Run = { ...playRecorded(story, 'two-tables'), begun: 10 }

describe('work on an assignment', () => {
  it('falls into stretches that one run plays through; files that the story no longer has are named', () => {
    const { stretches, missing } = stretchesOf(story, [...assignment.episodes, 'gone'])
    expect(stretches.map((parts) => parts.flatMap(({ episodes }) => episodes))).toEqual([
      ['first-day', 'paris'],
      ['neighbours'],
    ])
    expect(missing).toEqual(['gone'])
  })

  it('counts files played and quizzes answered, in runs begun since the link was opened', () => {
    const before = workOn(story, assignment, [played], { since: 11 })
    expect([before.stepsDone, before.steps]).toEqual([0, 6])
    expect(workOn(story, assignment, [played], { since: 10 }).stepsDone).toBe(3)
    const asked = workOn(story, assignment, [played], { since: 10 }).stretches[0]?.parts[0]?.open ?? []
    const answered = asked.reduce(
      (run, { id }) => expectOk(answer(story, run, { item: id, chosen: ['whatever'], at: 20 })),
      played,
    )
    expect(workOn(story, assignment, [answered], { since: 10 }).stepsDone).toBe(4)
  })

  it('counts what was begun after the link was opened, though the clock was set right meanwhile', () => {
    const fast = newlyTaken(assignment, '', played.begun + 1e9, [{ id: 'old', begun: 3 }])
    expect(workOn(story, assignment, [played], fast).stepsDone).toBe(3)
    const old: Run = { ...played, id: 'old', begun: 2e12 }
    expect(workOn(story, assignment, [old], fast).stepsDone).toBe(0)
    // Who leaves the device keeps what is theirs, and whoever comes next begins anew.
    expect(workOn(story, assignment, [played], back(left(fast, [played]), 1, [played])).stepsDone).toBe(3)
    expect(workOn(story, assignment, [played], newlyTaken(assignment, 'next', 1, [played])).stepsDone).toBe(0)
  })

  it('asks the whole class the same where the assignment says so, and each run something else where not', () => {
    const itemsOf = (seed: string | null, id: string): string[] =>
      workOn(story, { ...assignment, quiz: { ...assignment.quiz, seed } }, [{ ...played, id }], {
        since: 0,
      }).stretches[0]!.parts[1]!.items.map((item) => item.id)
    expect(itemsOf('s', 'one')).toEqual(itemsOf('s', 'two'))
    expect(itemsOf(null, 'one')).not.toEqual(itemsOf(null, 'two'))
  })

  it('takes the run that came furthest, unless the learner prefers another', () => {
    const begun: Run = { ...played, id: 'new', begun: 50, log: [] }
    const first = (preferred: string[]) =>
      workOn(story, assignment, [begun, played], { since: 0, preferred }).stretches[0]?.runs[0]?.id
    expect(first([])).toBe(played.id)
    expect(first(['new'])).toBe('new')
  })
})

describe('work on a small story', () => {
  const write = { option: 'write', evidence: 'pro' } as const
  /** To the second file, and to the end of the chapter. */
  const toRest = [write, 'go', 'go', 'go'] as const
  const toEnd = [...toRest, { option: 'army' }, 'go'] as const
  const all = [
    ['one', ['b']],
    ['many', ['c']],
    ['budget-item', ['b']],
  ] as const
  const runOf = (name: string, moves: Script['moves'], said: Script['said'] = []): Run =>
    handedIn(smallStory, { name, run: name, moves, said }).run
  const two = anAssignment()
  const three = anAssignment({ episodes: ['paris', 'rest', 'last'] })
  const work = (run: Run, of = two) => workOn(smallStory, of, [run], { since: 0 })
  const summary = (run: Run, of = two) => {
    const { stretches, steps, stepsDone } = work(run, of)
    const files = stretches.flatMap(({ parts }) => parts.flatMap((part) => part.files.map(({ finished }) => finished)))
    const played = stretches.flatMap(({ parts }) => parts.map((part) => part.played))
    return { files, played, done: stretches.map(({ done }) => done), steps: [stepsDone, steps] }
  }

  it('is one run through files in a row, a quiz for each chapter; after a leap it begins anew where the leap ends', () => {
    expect(stretchesOf(smallStory, three.episodes).stretches).toEqual([
      [
        { chapter: 'coup', episodes: ['paris', 'rest'] },
        { chapter: 'end', episodes: ['last'] },
      ],
    ])
    const leap = workOn(smallStory, anAssignment({ episodes: ['paris', 'last'] }), [], { since: 0 })
    expect(leap.stretches.map(({ entry }) => entry)).toEqual([null, 'last'])
  })

  it('shows, before anything is begun, all that is to be done', () => {
    const untouched = { started: false, finished: false, visited: 0, decided: 0, answered: 0 }
    const { stretches, ...counts } = workOn(smallStory, three, [], { since: 0 })
    expect(counts).toEqual({ missing: [], steps: 5, stepsDone: 0 })
    expect(stretches.map(({ parts, ...rest }) => rest)).toEqual([{ entry: null, runs: [], byRun: {}, done: false }])
    expect(stretches[0]?.parts.map(({ files, played }) => ({ files, played }))).toEqual([
      {
        files: [
          { ...untouched, episode: 'paris', scenes: 3, decisions: 1, items: 2 },
          { ...untouched, episode: 'rest', scenes: 1, decisions: 1, items: 1 },
        ],
        played: false,
      },
      { files: [{ ...untouched, episode: 'last', scenes: 1, decisions: 1, items: 1 }], played: false },
    ])
  })

  it('is done when every file is played and every question answered, and not before', () => {
    expect(summary(runOf('begun', [write]))).toMatchObject({ files: [false, false], played: [false], steps: [0, 3] })
    expect(work(runOf('begun', [write])).stretches[0]?.runs.map(({ id }) => id)).toEqual(['begun'])
    expect(summary(runOf('half', toRest))).toEqual({
      files: [true, false],
      played: [false],
      done: [false],
      steps: [1, 3],
    })
    // Every question answered before the last file is played; every file played before the last question is answered.
    expect(summary(runOf('answered', toRest, all))).toMatchObject({ played: [false], done: [false], steps: [2, 3] })
    expect(summary(runOf('played', toEnd, all.slice(1)))).toMatchObject({
      played: [true],
      done: [false],
      steps: [2, 3],
    })
    expect(summary(runOf('all', toEnd, all))).toEqual({
      files: [true, true],
      played: [true],
      done: [true],
      steps: [3, 3],
    })
    // The first chapter is done, the second is not.
    expect(summary(runOf('first', toEnd, all), three)).toEqual({
      files: [true, true, false],
      played: [true, false],
      done: [false],
      steps: [3, 5],
    })
  })

  it('counts scenes and answers alike to find the run that came furthest, of two the later, and only runs that were there', () => {
    const order = (...runs: readonly Run[]) => {
      const [stretch] = workOn(smallStory, two, runs, { since: 0 }).stretches
      expect(Object.keys(stretch!.byRun).sort()).toEqual(stretch!.runs.map(({ id }) => id).sort())
      return stretch!.runs.map(({ id }) => id)
    }
    // Two scenes; one scene and two answers.
    const [scenes, answers] = [runOf('scenes', [write, 'go']), runOf('answers', [write], all.slice(0, 2))]
    expect(order(scenes, answers)).toEqual(['answers', 'scenes'])
    const [older, later] = [
      { ...scenes, id: 'older', begun: 10 },
      { ...scenes, id: 'later', begun: 20 },
    ]
    expect(order(older, later)).toEqual(['later', 'older'])
    expect(order(later, older)).toEqual(['later', 'older'])
    const elsewhere: Run = { ...scenes, id: 'elsewhere', entry: 'last', log: [] }
    expect(order(elsewhere, scenes)).toEqual(['scenes'])
  })

  it('counts no quiz where a file has no questions', () => {
    const quiet = aStory([
      aChapter('only', [anEpisode('whole', [aScene('alone')]), anEpisode('next', [aScene('after')])]),
    ])
    const run: Run = { id: 'r', story: '1', entry: null, parent: null, begun: 0, log: [{ kind: 'go', at: 1 }] }
    expect(workOn(quiet, anAssignment({ episodes: ['whole'] }), [run], { since: 0 })).toMatchObject({
      steps: 1,
      stepsDone: 1,
      stretches: [{ done: true }],
    })
  })

  it('is none in a story without files: all that is asked is missing', () => {
    const none = { stretches: [], missing: ['paris', 'rest'], steps: 0, stepsDone: 0 }
    expect(workOn(aStory([]), two, [], { since: 0 })).toEqual(none)
    expect(workOn(aStory([aChapter('empty', [])]), two, [], { since: 0 })).toEqual(none)
  })
})

describe('the questions of an assignment', () => {
  const items = (of: string, count: number) => Array.from({ length: count }, (_, at) => anItem(`${of}-${at}`))
  const long = aStory([
    aChapter('only', [
      anEpisode('a', [], items('a', 1)),
      anEpisode('b', [], items('b', 1)),
      anEpisode('leapt', [], items('leapt', 12)),
      anEpisode('ab', [], items('ab', 1)),
    ]),
  ])
  const asked = (assignment: Assignment) =>
    workOn(long, assignment, [], { since: 0 }).stretches.map(({ parts }) =>
      parts.flatMap((part) => part.items.map(({ id }) => id)),
    )

  it('are of the files asked and no others, ten at most', () => {
    const [before, after] = asked(anAssignment({ episodes: ['a', 'b', 'ab'] }))
    expect([before?.toSorted(), after]).toEqual([['a-0', 'b-0'], ['ab-0']])
    const [drawn] = asked(anAssignment({ episodes: ['leapt'] }))
    expect(drawn).toHaveLength(10)
  })

  it('are drawn once for a whole class, and anew for another version of the story', () => {
    const { quiz } = anAssignment()
    const part = { chapter: 'only', episodes: ['leapt'] }
    const first = itemsAsked(long, { quiz }, part, 'one run')
    expect(itemsAsked(long, { quiz }, part, 'another run')).toBe(first)
    const short = aStory([aChapter('only', [anEpisode('leapt', [], [anItem('new')])])])
    expect(itemsAsked(short, { quiz }, part, 'one run').map(({ id }) => id)).toEqual(['new'])
  })

  it('are shown to who has not begun as drawn for this assignment, where each run is asked something else', () => {
    const quiz = { ...anAssignment().quiz, seed: null }
    const shown = (id: string) => asked(anAssignment({ id, quiz, episodes: ['leapt'] }))
    expect(shown('class-1')).toEqual(shown('class-1'))
    expect(shown('class-1')).not.toEqual(shown('class-2'))
  })
})
