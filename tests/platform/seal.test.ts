import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Assignment } from '../../src/classroom/Assignment'
import type { HandIn } from '../../src/classroom/HandIn'
import { readHeld } from '../../src/classroom/teacherCode'
import { handInBytes, handInFormat, readHandInBytes, withoutWords } from '../../src/classroom/handInCode'
import { readHandInJson } from '../../src/classroom/handInJson'
import { base64url } from '../../src/codes/alphabets'
import { findCodes, readCode, writeCode } from '../../src/codes/codeText'
import { squeeze, toBytes } from '../../src/codes/squeeze'
import { readHandIn, writeHandIn } from '../../src/platform/handInText'
import { type Keys, makeKeys, partsOf } from '../../src/platform/seal'
import { playRecorded } from '../support/playRecorded'
import { expectOk } from '../support/buildStory'
import { compiled } from '../support/realStory'

const handIn: HandIn = {
  assignment: 'q7Xk2mPa',
  names: ['Aïssata Keïta', 'Moussa'],
  run: playRecorded(compiled.story, 'two-tables'),
  words: { memos: { 'first-paper': 'I would have asked the unions first.' }, debrief: ['Nobody asked the north.', ''] },
  at: 1_700_000_000_000,
}
let ours: Keys
let theirs: Keys
beforeAll(async () => {
  ours = (await makeKeys())!
  theirs = (await makeKeys())!
})
afterEach(() => vi.unstubAllGlobals())
const target = (key: string | null): Pick<Assignment, 'id' | 'key'> => ({ id: handIn.assignment, key })

/** As a mail program sends it: 60 characters a line, quoted twice. */
const mailed = (code: string): string =>
  `Dear teacher,\nhere it is: ${code}`.replace(/.{60}/gu, '$&\r\n').replace(/^/gmu, '> > ') + '\r\n> > Best wishes, A.'

describe('a sealed hand-in', () => {
  it('comes out as it went in, for its teacher', async () => {
    const { text, open } = expectOk(await writeHandIn(handIn, target(ours.publicKey)))
    expect(open).toBe(false)
    expect(await readHandIn(text, () => ours.privateKey)).toEqual({ ok: true, value: { handIn, sealed: true } })
    expect(expectOk(partsOf(text)).assignment).toBe(handIn.assignment)
  })

  it('says that another teacher’s key does not open it, and that a key is needed', async () => {
    const { text } = expectOk(await writeHandIn(handIn, target(ours.publicKey)))
    expect(await readHandIn(text, () => theirs.privateKey)).toEqual({ ok: false, error: { kind: 'another-key' } })
    expect(await readHandIn(text, () => null)).toEqual({ ok: false, error: { kind: 'no-key' } })
  })

  it('lets nothing be read on the way: no name, no scene, no sentence, nor the same text twice', async () => {
    const { text } = expectOk(await writeHandIn(handIn, target(ours.publicKey)))
    const { bytes } = expectOk(readCode(text))
    const carried = text + String.fromCharCode(...bytes)
    const scenes = handIn.run.log.flatMap((entry) => (entry.kind === 'advise' ? [entry.scene, entry.option] : []))
    for (const secret of ['Moussa', 'Keïta', 'unions', 'north', handIn.run.id, ...scenes])
      for (const form of [secret, base64url.write(toBytes(secret)), btoa(unescape(encodeURIComponent(secret)))])
        expect(carried).not.toContain(form.replace(/=+$/u, ''))
    expect(expectOk(await writeHandIn(handIn, target(ours.publicKey))).text).not.toBe(text)
  })

  it('cannot be changed on the way, not even with its checksum put right', async () => {
    const { text } = expectOk(await writeHandIn(handIn, target(ours.publicKey)))
    const { bytes } = expectOk(readCode(text))
    for (const at of [0, 3, 10, 40, 90, bytes.length - 1]) {
      const forged = Uint8Array.from(bytes)
      forged[at] = (forged[at] ?? 0) ^ 1
      const opened = await readHandIn(writeCode('sealed', forged), () => ours.privateKey)
      expect(opened.ok, `byte ${at}`).toBe(false)
    }
    expect(await readHandIn(text.slice(0, -1), () => ours.privateKey)).toEqual({
      ok: false,
      error: { kind: 'damaged' },
    })
  })

  it('goes unsealed, and says so, where there is no key or no WebCrypto', async () => {
    const open = expectOk(await writeHandIn(handIn, target(null)))
    expect(open.open).toBe('no-key')
    vi.stubGlobal('crypto', {})
    expect(await makeKeys()).toBeNull()
    const plain = expectOk(await writeHandIn(handIn, target(ours.publicKey)))
    expect(plain.open).toBe('no-crypto')
    expect(await readHandIn(plain.text, () => null)).toEqual({ ok: true, value: { handIn, sealed: false } })
  })

  it('is refused, not broken off, where the key of the assignment is no key', async () => {
    const offCurve = base64url.write(Uint8Array.from({ length: 65 }, (_, at) => (at === 0 ? 4 : 7)))
    expect(await writeHandIn(handIn, target(offCurve))).toEqual({ ok: false, error: { kind: 'damaged-key' } })
  })

  it('of one chapter, without the sentences, is short enough for a QR code', async () => {
    const log = handIn.run.log.slice(0, 24)
    const { text } = expectOk(
      await writeHandIn(withoutWords({ ...handIn, run: { ...handIn.run, log } }), target(ours.publicKey)),
    )
    expect(text.length).toBeLessThan(600)
  })
})

describe('codes', () => {
  it('are found in e-mails with broken and quoted lines, in tables and links, whole', async () => {
    const { text: one } = expectOk(await writeHandIn(handIn, target(ours.publicKey)))
    const { text: two } = expectOk(await writeHandIn(withoutWords(handIn), target(ours.publicKey)))
    const soft = two.replace(/.{70}/gu, '$&=\r\n')
    const pasted = `${mailed(one)}\n"Moussa","${two}","late"\nhttps://x.org/en/class/#${one}\n${soft}`
    expect(findCodes(pasted)).toEqual([one, two])
  })

  it('cut short are found too, and said to be damaged; the next one is unharmed', async () => {
    const { text } = expectOk(await writeHandIn(handIn, target(ours.publicKey)))
    const [cut, whole] = findCodes(`${text.slice(0, 200)}\n${text}`)
    expect(readCode(cut ?? '')).toEqual({ ok: false, error: { kind: 'damaged' } })
    expect(whole).toBe(text)
    // So much is missing that not even its length is known: it is listed all the same, and nothing is said twice.
    expect(findCodes(`${text}\nAB1.s.41\nGood evening.`)).toEqual([text, 'AB1.s.41'])
    expect(readCode('AB1.s.41')).toEqual({ ok: false, error: { kind: 'damaged' } })
    expect(readCode(text.replace('AB1', 'AB2'))).toEqual({ ok: false, error: { kind: 'newer' } })
    expect(readCode('Hello')).toEqual({ ok: false, error: { kind: 'not-a-code' } })
  })

  it('hold any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(base64url.readAll(base64url.write(bytes))).toEqual(bytes)
        const code = writeCode('plain', bytes)
        expect(findCodes(mailed(code))).toEqual([code])
        expect(expectOk(readCode(code)).bytes).toEqual(bytes)
      }),
    )
  })
})

describe('the form of a hand-in', () => {
  it('keeps several runs, answers with their confidence, and second tries', () => {
    const answer = { kind: 'answer', item: 'x', chosen: ['a', 'b'], hash: 'h', at: 0 } as const
    const again = { ...answer, confidence: 'guess', again: true, at: 60_000 } as const
    const several = { ...handIn, more: [{ ...handIn.run, log: [answer, again] }] }
    expect(readHandInBytes(handInBytes(several))).toEqual({ ok: true, value: several })
  })

  it('is as short as the code that the learner takes along: a finished run in some 200 bytes', () => {
    expect(squeeze(handInBytes(withoutWords(handIn))).length).toBeLessThan(250)
  })

  it('of format 1 opens as it was handed in, sealed and unsealed, and so does its teacher’s link', async () => {
    const path = join(import.meta.dirname, '../fixtures/hand-in-format-1.json')
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<'privateKey' | 'teacher' | 'sealed' | 'plain', string>
    const held = expectOk(readHeld(kept.teacher))
    expect([held.privateKey, held.assignment.title]).toEqual([kept.privateKey, 'Two files'])
    for (const [text, sealed] of [
      [kept.sealed, true],
      [kept.plain, false],
    ] as const)
      expect(await readHandIn(text, () => held.privateKey)).toEqual({
        ok: true,
        value: { handIn: (kept as { handIn?: unknown }).handIn, sealed },
      })
  })

  it('says why it cannot be read', () => {
    const kindOf = (bytes: Uint8Array): string => {
      const read = readHandInBytes(bytes)
      return read.ok ? 'read' : read.error.kind
    }
    const whole = handInBytes(handIn)
    expect(kindOf(whole.with(0, handInFormat + 1))).toBe('newer')
    expect(kindOf(whole.slice(0, -1))).toBe('damaged')
    expect(kindOf(whole.with(0, 0))).toBe('not-a-hand-in')
    expect(kindOf(new Uint8Array())).toBe('not-a-hand-in')
    expect(kindOf(handInBytes({ ...handIn, at: 1e300 }))).toBe('read')
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void kindOf(bytes)))
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void kindOf(Uint8Array.from([handInFormat, ...bytes]))))
  })

  it('of version 1 says why it cannot be read', () => {
    const kindOf = (value: unknown): string => {
      const read = readHandInJson(value)
      return read.ok ? 'read' : read.error.kind
    }
    const row = ['run', '', null, null, 0, [['?', 1]]]
    expect(kindOf('hello')).toBe('not-a-hand-in')
    expect(kindOf({ v: 2 })).toBe('newer')
    expect(kindOf({ v: 1, a: 'q' })).toBe('damaged')
    expect(kindOf({ v: 1, a: 'q', n: ['N'], m: {}, d: [], t: 1, r: [row] })).toBe('damaged')
    expect(kindOf({ v: 1, a: 'q', n: ['N'], m: {}, d: [], t: 1e300, r: [['run', '', null, null, 0, []]] })).toBe(
      'damaged',
    )
    fc.assert(fc.property(fc.jsonValue(), (value) => void kindOf(value)))
  })
})
