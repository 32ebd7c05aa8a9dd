import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bringIn, withBrought } from '../../src/classroom/bringIn'
import { emptyClass } from '../../src/classroom/ClassRecord'
import { openAssignment, writeAssignment } from '../../src/classroom/assignmentCode'
import { handInBytes, readHandInBytes } from '../../src/classroom/handInCode'
import { readHandInJson } from '../../src/classroom/handInJson'
import type { HandIn } from '../../src/classroom/HandIn'
import { readClassList } from '../../src/classroom/readClassList'
import { sortHandIns } from '../../src/classroom/sortHandIns'
import { decodeHeld, encodeHeld } from '../../src/classroom/teacherCode'
import { findCodes, writeCode } from '../../src/codes/codeText'
import { readNumber } from '../../src/engine/items/readNumber'
import { printDay } from '../../src/messages/printDay'
import { printMoment } from '../../src/messages/printMoment'
import { makeKeys } from '../../src/platform/seal'
import { decodeRun } from '../../src/storage/runCodec'

const run = { id: 'r', story: 's', entry: null, parent: null, begun: 0, log: [] }
const handIn = (name: string, more: Partial<HandIn> = {}): HandIn => ({
  assignment: 'a',
  names: [name],
  run,
  words: { memos: {}, debrief: [] },
  at: 0,
  ...more,
})
const assignment = {
  id: 'a',
  title: 'Class',
  language: 'en',
  episodes: ['first'],
  quiz: { tries: 1, seed: null, feedback: 'now', confidence: false },
  asks: 'name',
  due: null,
  story: 's',
  key: null,
} as const

describe('a time that no date can hold', () => {
  it('is printed as the nearest that one does', () => {
    for (const at of [1e300, 9e15, -1e300, NaN, Infinity]) {
      expect(printMoment(at, 'en')).toMatch(/\d{4}/u)
      expect(printDay(at, 'fr')).toMatch(/\d/u)
    }
  })

  it('takes no run and no key away, and is none of a hand-in', () => {
    const saved = (at: number) => ({ format: 1, run: { ...run, begun: at, log: [{ kind: 'go', at }] } })
    for (const at of [-5, 9e15, 1e300]) expect(decodeRun(saved(at)).ok).toBe(true)
    const held = { assignment, privateKey: null, made: 9e15 }
    const read = decodeHeld(encodeHeld(held))
    expect(read.ok && read.value.made).toBeLessThan(8.64e15)
    const row = (after: number) => ({
      v: 1,
      a: 'a',
      n: ['N'],
      m: {},
      d: [],
      t: 1,
      r: [['r', '', null, null, 0, [[after]]]],
    })
    expect([readHandInJson(row(5)).ok, readHandInJson(row(1e300)).ok, readHandInJson(row(-5)).ok]).toEqual([
      true,
      false,
      false,
    ])
  })
})

/** How many times longer four times as much takes; what is linear, about four. Below a fiftieth of a second nothing is told from chance. */
function growth(work: (size: number) => unknown, size: number): number {
  const timed = (of: number): number => {
    const start = performance.now()
    work(of)
    return performance.now() - start
  }
  work(size)
  const [small, large] = [Math.min(timed(size), timed(size), timed(size)), Math.min(timed(4 * size), timed(4 * size))]
  return large / Math.max(small, 20)
}

describe('a thing made to be long', () => {
  it('costs as much as it is long, and no more', () => {
    const heads = (count: number) =>
      findCodes(Array.from({ length: count }, (_, at) => `AB1.s.${at}.0000000.`).join(' '))
    const pieces = (count: number) =>
      bringIn(
        Array.from(
          { length: count },
          (_, at) => `${writeCode('plain', strToU8(`${at}`.padStart(80, 'x')))} ${`${at}`.padStart(90, 'y')}`,
        ).join('\n'),
        '',
      )
    const list = (count: number) => readClassList(Array.from({ length: count }, (_, at) => `Awa ${at}`).join('\n'))
    const class_ = (count: number) =>
      sortHandIns(
        Array.from({ length: count }, (_, at) => ({
          id: `${at}`,
          handIn: handIn('Awa', { run: { ...run, id: `r${at}` } }),
          sealed: true,
        })),
        assignment,
      )
    expect(growth(heads, 4000)).toBeLessThan(10)
    expect(growth(pieces, 1250)).toBeLessThan(10)
    expect(growth(list, 5000)).toBeLessThan(10)
    expect(growth(class_, 5000)).toBeLessThan(10)
  }, 60_000)

  it('is no number, and is not looked at', () => {
    expect(readNumber(`1${',000'.repeat(300_000)}.5`)).toEqual([])
    expect(readNumber('1,000,000.5')).toEqual([1_000_000.5])
  })

  it('is handed in as long as the teacher’s page takes it', () => {
    const long = handIn('N'.repeat(200), {
      words: { memos: { noon: 'm'.repeat(700) }, debrief: ['d'.repeat(599) + '😀'] },
    })
    const read = readHandInBytes(handInBytes(long))
    expect(read.ok && read.value.words).toEqual({ memos: { noon: 'm'.repeat(600) }, debrief: ['d'.repeat(599)] })
  })
})

describe('people stay themselves', () => {
  it('where their names differ in more than case, spaces and composition', () => {
    const rows = (...names: string[]) =>
      sortHandIns(
        names.map((name, at) => ({ id: `${at}`, handIn: handIn(name, { at }), sealed: true })),
        assignment,
      ).submissions
    for (const [one, other] of [
      ['मीना', 'मोना'],
      ['か', 'が'],
      ['Tú', 'Tư'],
    ] as const) {
      expect(rows(one, other)).toHaveLength(2)
      expect(rows(one, other)[0]?.sameRun).toEqual(['1'])
    }
    expect(rows('  Élise  T', 'e\u0301LISE t')).toHaveLength(1)
  })

  it('and are not blank', () => {
    for (const name of [' ', '\u200b', '\u2060 \u3164', '\u0301', '\u2800']) {
      expect(readHandInBytes(handInBytes(handIn(name))), name).toMatchObject({ error: { kind: 'damaged' } })
      expect(readClassList(`${name}\tx@y.z`)).toMatchObject({ error: [{ kind: 'no-name' }] })
    }
  })
})

describe('a code', () => {
  it('that came damaged does not stand before the same one mended', () => {
    const code = writeCode('plain', strToU8('a hand-in that is long enough to have a middle, '.repeat(4)))
    const damaged = `${code.slice(0, 90)}${code[90] === 'x' ? 'y' : 'x'}${code.slice(91)}`
    const first = withBrought(emptyClass('a'), bringIn(damaged, '')).record
    const { record, known } = withBrought(first, bringIn(code, ''))
    expect([record.brought.map(({ text }) => text), known]).toEqual([[damaged, code], 0])
    expect(new Set(record.brought.map(({ id }) => id)).size).toBe(2)
    expect(withBrought(record, bringIn(`${code} ${damaged}`, '')).known).toBe(2)
  })

  it('is found in a mail that is kept in base64', () => {
    const code = writeCode('plain', strToU8('hand-in '.repeat(20)))
    const body = Buffer.from(`Voilà :\n${code}\n`).toString('base64').replace(/.{76}/gu, '$&\r\n')
    const mail = `From: a@b.c\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
    expect(bringIn(mail, 'mail.eml').map(({ text }) => text)).toEqual([code])
  })

  it('with a key that nothing can be sealed to is refused when its link opens', async () => {
    const { publicKey } = (await makeKeys()) ?? { publicKey: '' }
    const opened = (key: string) => openAssignment(writeAssignment({ ...assignment, key }))
    expect(opened(publicKey).ok).toBe(true)
    expect(opened(`B${'x'.repeat(86)}`)).toMatchObject({ error: { kind: 'damaged' } })
  })
})
