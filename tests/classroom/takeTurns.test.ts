import { describe, expect, it } from 'vitest'
import { back, left, newlyTaken } from '../../src/classroom/takeTurns'
import { anAssignment } from '../support/scriptedClass'

const assignment = anAssignment()
const runs = (...ids: readonly string[]) => ids.map((id) => ({ id, begun: 1 }))

describe('an assignment that several work on in turn', () => {
  it('begins with nothing in it, and with no run that is here', () => {
    expect(newlyTaken(assignment, 'w1', 7, runs('a', 'b'))).toEqual({
      assignment,
      worker: 'w1',
      since: 7,
      earlier: ['a', 'b'],
      mine: [],
      opened: 7,
      names: ['', ''],
      words: { memos: {}, debrief: [] },
      preferred: [],
      handedIn: null,
    })
  })

  it('keeps for who leaves what they began, each once, and nothing that was here before', () => {
    const taken = newlyTaken(assignment, 'w1', 7, runs('a'))
    const gone = left(taken, runs('a', 'b', 'c'))
    expect(gone).toEqual({ ...taken, mine: ['b', 'c'] })
    expect(left(gone, runs('a', 'b', 'c', 'd')).mine).toEqual(['b', 'c', 'd'])
  })

  it('counts new runs again for who is back, and none of another’s turn', () => {
    const gone = left(newlyTaken(assignment, 'w1', 7, []), runs('a'))
    expect(back(gone, 20, runs('a', 'other'))).toEqual({ ...gone, since: 20, earlier: ['a', 'other'] })
  })
})
