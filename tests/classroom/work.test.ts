import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/classroom/Assignment'
import { back, left, newlyTaken } from '../../src/classroom/takeTurns'
import { stretchesOf, workOn } from '../../src/classroom/work'
import { answer } from '../../src/engine/answer'
import type { Run } from '../../src/model/Run'
import { expectOk } from '../support/buildStory'
import { playRecorded } from '../support/playRecorded'
import { story } from '../support/realStory'

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
