import { describe, expect, it } from 'vitest'
import { suspendedOf } from '../../../src/classroom/lms/suspendedOf'
import type { Taken } from '../../../src/classroom/Taken'
import { workOn } from '../../../src/classroom/work'
import type { Run } from '../../../src/model/Run'
import { played, type Move } from '../../support/buildStory'
import { anAssignment, smallStory } from '../../support/scriptedClass'

const taken = (episodes: readonly string[], parts: Partial<Taken> = {}): Taken => ({
  assignment: anAssignment({ episodes }),
  worker: '',
  since: 0,
  earlier: null,
  mine: [],
  opened: 0,
  names: ['Awa', 'Bintou'],
  words: { memos: { morning: 'It costs nothing.' }, debrief: [] },
  preferred: [],
  handedIn: null,
  ...parts,
})
const runOf = (id: string, moves: readonly Move[], entry: string | null = null): Run => ({
  ...played(smallStory, moves, entry),
  id,
})
const found = (
  of: Taken,
  runs: readonly Run[],
  said: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
) =>
  suspendedOf(of, workOn(smallStory, of.assignment, runs, of), { runs, sentencesOf: (run) => said[run] ?? {}, at: 99 })

describe('what is to be found again of work inside an LMS', () => {
  it('is nothing before anything is begun', () => {
    expect(found(taken(['paris']), [])).toBeNull()
  })

  it('is what would be handed in, with its sentences that say something, and the runs that do not count', () => {
    const [near, far] = [runOf('near', []), runOf('far', [{ option: 'write', evidence: 'pro' }, 'go'])]
    const said = { far: { coup: 'It was early.', end: '' }, near: { story: 'Of a run that does not count.' } }
    expect(found(taken(['paris']), [near, far], said)).toEqual({
      handIn: {
        assignment: 'class-1',
        names: ['Awa'],
        run: far,
        words: { memos: { morning: 'It costs nothing.' }, debrief: [], sentences: { coup: 'It was early.' } },
        at: 99,
      },
      others: [near],
    })
  })

  it('is a run for each stretch, in their order', () => {
    const [first, last] = [runOf('first', []), runOf('last', [], 'last')]
    expect(found(taken(['paris', 'last']), [last, first])).toEqual({
      handIn: {
        assignment: 'class-1',
        names: ['Awa'],
        run: first,
        more: [last],
        words: { memos: { morning: 'It costs nothing.' }, debrief: [] },
        at: 99,
      },
      others: [],
    })
  })

  it('is, where nothing counts yet, the run that was played last, and the others by when they were', () => {
    const elsewhere = (id: string, begun: number, ...at: readonly number[]): Run => ({
      ...runOf(id, [], 'last'),
      begun,
      log: at.map((moment) => ({ kind: 'go', at: moment })),
    })
    const [a, b, c, d] = [
      elsewhere('a', 0, 10, 50),
      elsewhere('b', 40),
      elsewhere('c', 0, 60),
      elsewhere('d', 30, 70, 55),
    ] as const
    expect(found(taken(['paris']), [c, a, d, b])).toMatchObject({ handIn: { run: c }, others: [b, a, d] })
  })

  it.each(['', '  ', '\u200b'])('names a pupil whom the LMS calls %j by a dash', (name) => {
    const named = found(taken(['paris'], { names: [name, ''] }), [runOf('run', [])])
    expect(named?.handIn.names).toEqual(['–'])
  })
})
