import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHandInJson } from '../../src/classroom/handInJson'
import { decodeTaken, encodeTaken, storeHeld, unstoreHeld } from '../../src/storage/classroomCodec'
import { expectOk } from '../support/buildStory'

const path = join(import.meta.dirname, '../fixtures/classroom-format-1.json')
const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<'handIn' | 'taken' | 'held', unknown>

describe('what the first version kept of a class', () => {
  it('is read, whole', () => {
    expect(expectOk(readHandInJson(kept.handIn)).names).toEqual((kept.handIn as { n: unknown }).n)
    const taken = expectOk(decodeTaken(kept.taken))
    const was = (kept.taken as { taken: object }).taken
    expect(encodeTaken(taken)).toEqual({ format: 3, taken: { ...was, worker: '', mine: [], earlier: null } })
    expect(expectOk(decodeTaken(encodeTaken(taken)))).toEqual(taken)
    expect(storeHeld(expectOk(unstoreHeld(kept.held)))).toEqual(kept.held)
  })

  it('is read, whole, as the second version kept it, too', () => {
    const second = readFileSync(join(import.meta.dirname, '../fixtures/classroom-format-2.json'), 'utf8')
    const { taken: of } = JSON.parse(second) as { taken: { taken: object } }
    const taken = expectOk(decodeTaken(of))
    expect(encodeTaken(taken)).toEqual({ format: 3, taken: { ...of.taken, earlier: null } })
    const now = { ...taken, earlier: ['r9'] }
    expect(expectOk(decodeTaken(encodeTaken(now)))).toEqual(now)
  })

  it('is told apart from what a later version kept, and from what is damaged', () => {
    expect(decodeTaken({ format: 4 })).toMatchObject({ ok: false, error: { kind: 'newer' } })
    expect(unstoreHeld({ format: 1, held: {} })).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
    expect(decodeTaken(null)).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
    const { taken: was } = kept.taken as { taken: object }
    expect(decodeTaken({ format: 1, taken: { ...was, assignment: {} } })).toEqual({
      ok: false,
      error: { kind: 'unreadable', why: 'A part of it cannot be read.' },
    })
  })
})
