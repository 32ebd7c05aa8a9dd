import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/classroom/Assignment'
import {
  encodeAssignment,
  decodeAssignment,
  openAssignment,
  readAssignment,
  writeAssignment,
} from '../../src/classroom/assignmentCode'
import { writeCode } from '../../src/codes/codeText'
import { squeeze, toBytes } from '../../src/codes/squeeze'
import { decodeHeld, encodeHeld, readHeld, writeHeld } from '../../src/classroom/teacherCode'

const assignment: Assignment = {
  id: 'q7Xk2mPa',
  title: 'Classe de terminale : Bamako',
  language: 'fr',
  episodes: ['first-day', 'wager'],
  quiz: { tries: 1, seed: 'q7Xk2mPa', feedback: 'end', confidence: true },
  asks: 'code-name',
  due: '2023-02-09',
  story: '1a2b3c',
  key: `B${'x'.repeat(86)}`,
}

describe('an assignment in a link', () => {
  it('is read as it was written, out of a link or a whole e-mail', () => {
    const link = `https://example.org/fr/assignment/#${writeAssignment(assignment)}`
    expect(link.length).toBeLessThan(420)
    expect(readAssignment(link)).toEqual({ ok: true, value: assignment })
    expect(readAssignment(`Bonjour,\n> ${link.slice(0, 76)}=\n> ${link.slice(76)}\nM.`).ok).toBe(true)
  })

  it('made by an earlier version still opens', () => {
    const fixture = readFileSync(join(import.meta.dirname, '../fixtures/assignment-format-1.txt'), 'utf8')
    expect(readAssignment(fixture)).toEqual({ ok: true, value: assignment })
  })

  it('made by a later version says so, or is read where only fields were added', () => {
    expect(decodeAssignment({ ...encodeAssignment(assignment), later: 1 }).ok).toBe(true)
    const later = writeCode('assignment', squeeze(toBytes({ v: 2, anything: [] })))
    expect(readAssignment(later)).toEqual({ ok: false, error: { kind: 'newer' } })
  })

  it('that is cut, or none, says so', () => {
    const code = writeAssignment(assignment)
    expect(readAssignment(code.slice(0, -4))).toEqual({ ok: false, error: { kind: 'damaged' } })
    expect(readAssignment('')).toEqual({ ok: false, error: { kind: 'not-an-assignment' } })
    expect(readAssignment(writeCode('sealed', new Uint8Array(9)))).toEqual({
      ok: false,
      error: { kind: 'not-an-assignment' },
    })
  })

  it('comes with its key in the teacher’s link alone', () => {
    const held = { assignment, privateKey: 'p'.repeat(130), made: 5 }
    const link = `https://example.org/fr/class/#${writeHeld(held)}`
    expect(readHeld(link)).toEqual({ ok: true, value: held })
    expect(readHeld(writeAssignment(assignment))).toEqual({ ok: false, error: { kind: 'not-an-assignment' } })
    expect(readAssignment(link)).toEqual({ ok: false, error: { kind: 'not-an-assignment' } })
  })

  it('that is of no form of ours is damaged', () => {
    const damaged = { ok: false, error: { kind: 'damaged' } }
    for (const value of [null, 7, {}, { v: 0 }, { v: '2' }, { ...encodeAssignment(assignment), e: [] }])
      expect(decodeAssignment(value)).toEqual(damaged)
    expect(readAssignment(writeCode('assignment', Uint8Array.of(7, 7, 7)))).toEqual(damaged)
    expect(readHeld(writeCode('teacher', Uint8Array.of(7, 7, 7)))).toEqual(damaged)
  })

  it('to which nothing can be sealed does not open', () => {
    const point = `B${'A'.repeat(86)}`
    const of = (key: string | null) => openAssignment(writeAssignment({ ...assignment, key }))
    expect(of(null)).toEqual({ ok: true, value: { ...assignment, key: null } })
    expect(of(point)).toEqual({ ok: false, error: { kind: 'damaged' } })
    expect(openAssignment('')).toEqual({ ok: false, error: { kind: 'not-an-assignment' } })
  })
})

describe('what a teacher holds', () => {
  const held = { assignment, privateKey: 'p'.repeat(130), made: 5 }

  it('is read as it was written, without a key too; a wrong clock is no reason to refuse it', () => {
    expect(encodeHeld(held)).toEqual({ a: encodeAssignment(assignment), p: held.privateKey, m: 5 })
    const open = { ...held, privateKey: null }
    expect(decodeHeld(encodeHeld(open))).toEqual({ ok: true, value: open })
    expect(decodeHeld(encodeHeld({ ...held, made: -5 }))).toEqual({ ok: true, value: { ...held, made: 0 } })
  })

  it('says why it cannot be read', () => {
    const damaged = { ok: false, error: { kind: 'damaged' } }
    expect(decodeHeld({ a: encodeAssignment(assignment), p: 'short', m: 5 })).toEqual(damaged)
    expect(decodeHeld({ a: {}, p: null, m: 5 })).toEqual(damaged)
    expect(decodeHeld({ a: { v: 2 }, p: null, m: 5 })).toEqual({ ok: false, error: { kind: 'newer' } })
    expect(readHeld(writeHeld(held).slice(0, -4))).toEqual(damaged)
    expect(readHeld('Bonjour')).toEqual({ ok: false, error: { kind: 'not-an-assignment' } })
  })
})
