import { describe, expect, it } from 'vitest'
import { emptyClass } from '../../src/classroom/ClassRecord'
import { mergeRows, splitRow, takeOut } from '../../src/classroom/placeHandIns'
import { handedIn, received, smallStory } from '../support/scriptedClass'

/** A row of hand-ins by their ids, of which the first counts. */
function row(key: string, ...ids: readonly string[]) {
  const [counted, ...others] = received(ids.map(() => handedIn(smallStory, { name: 'Awa', moves: [] }))).map(
    (one, at) => ({ ...one, id: ids[at] ?? '' }),
  )
  if (!counted) throw new Error('A row has a hand-in.')
  return { key, counted, others }
}
const marks = (comment: string) => ({ points: {}, comment })
const record = { ...emptyClass('class-1'), placed: { z: '9' } }

describe('hand-ins that a teacher puts elsewhere', () => {
  it('are all in the first of two rows, with the marks of either', () => {
    const marked = { b: marks('of b') }
    expect(mergeRows({ ...record, marked }, row('a', '1', '2'), row('b', '3'))).toEqual({
      ...record,
      placed: { z: '9', '1': 'a', '2': 'a', '3': 'a' },
      marked: { ...marked, a: marks('of b') },
    })
    expect(mergeRows(record, row('a', '1'), row('b', '3')).marked).toEqual({})
  })

  it('taken out of a row have one of their own, and the rest keeps its name and its marks', () => {
    const marked = { a: marks('of a') }
    expect(splitRow({ ...record, marked }, row('a', '1', '2', '3'), '2')).toEqual({
      ...record,
      placed: { z: '9', '1': 'a', '2': '2', '3': 'a' },
      marked,
    })
  })

  it('take the name of the row along where it was called after them: the rest is called after another', () => {
    const marked = { '1': marks('of 1') }
    expect(splitRow({ ...record, marked }, row('1', '1', '2', '3'), '1')).toEqual({
      ...record,
      placed: { z: '9', '1': '1', '2': '2', '3': '2' },
      marked: { ...marked, '2': marks('of 1') },
    })
    expect(splitRow(record, row('1', '1'), '1')).toEqual({ ...record, placed: { z: '9', '1': '1' } })
  })

  it('are gone once they are taken out of the class', () => {
    const brought = ['1', '2', '3'].map((id) => ({ id, text: id, from: '' }))
    expect(takeOut({ ...record, brought }, ['1', '3']).brought.map(({ id }) => id)).toEqual(['2'])
  })
})
