import { expect, it } from 'vitest'
import { nextStep } from '../../src/classroom/nextStep'
import { workOn } from '../../src/classroom/work'
import { anAssignment, handedIn, type Said, smallStory } from '../support/scriptedClass'

const assignment = anAssignment({ episodes: ['paris', 'last'] })
/** What comes next for one who played so far: what is to be done, and in which chapter. */
function next(moves: Parameters<typeof handedIn>[1]['moves'], said: readonly Said[], last = false) {
  const { run } = handedIn(smallStory, { name: 'Awa', moves, said })
  const late = {
    ...run,
    id: 'late',
    entry: 'last',
    log: [
      { kind: 'advise', scene: 'last-call', option: 'yes', evidence: null, at: 90 },
      { kind: 'go', at: 91 },
      { kind: 'answer', item: 'last-item', hash: 'hash-of-last-item', chosen: ['a'], at: 92 },
    ] as const,
  }
  const work = workOn(smallStory, assignment, last ? [run, late] : [run], { since: 0 })
  const step = nextStep(work)
  if (step.kind === 'hand-in') return step
  expect(work.stretches).toContain(step.stretch)
  expect(step.stretch.parts).toContain(step.part)
  return [step.kind, step.part.chapter]
}
const played = [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go'] as const
const answered: readonly Said[] = [
  ['one', ['a']],
  ['many', ['a']],
]

it('what comes next of an assignment is the first file that is not played, then its quiz, and at the end the hand-in', () => {
  expect(next([], [])).toEqual(['play', 'coup'])
  expect(next([], answered)).toEqual(['play', 'coup'])
  expect(next(played, answered.slice(1))).toEqual(['quiz', 'coup'])
  expect(next(played, answered)).toEqual(['play', 'end'])
  expect(next(played, answered, true)).toEqual({ kind: 'hand-in' })
  expect(next(played, [], true)).toEqual(['quiz', 'coup'])
})
