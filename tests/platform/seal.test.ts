import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Assignment } from '../../src/classroom/Assignment'
import type { HandIn } from '../../src/classroom/HandIn'
import { decodeHandIn, encodeHandIn, withoutWords } from '../../src/classroom/handInCode'
import { fromBase64url, toBase64url } from '../../src/classroom/base64url'
import { findCodes, readCode, writeCode } from '../../src/classroom/codeText'
import { toBytes } from '../../src/classroom/pack'
import { readHandIn, writeHandIn } from '../../src/platform/handInText'
import { type Keys, assignmentOf, makeKeys, open, seal } from '../../src/platform/seal'
import { loadStory } from '../../src/build/loadStory'
import { playRecorded } from '../support/playRecorded'
import { expectOk } from '../support/buildStory'

const { compiled } = loadStory()
if (!compiled) throw new Error('The story has errors.')
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
    const { text, open } = await writeHandIn(handIn, target(ours.publicKey))
    expect(open).toBe(false)
    expect(await readHandIn(text, ours.privateKey)).toEqual({ ok: true, value: { handIn, sealed: true } })
    expect(assignmentOf(text)).toBe(handIn.assignment)
  })

  it('says that another teacher’s key does not open it, and that a key is needed', async () => {
    const { text } = await writeHandIn(handIn, target(ours.publicKey))
    expect(await readHandIn(text, theirs.privateKey)).toEqual({ ok: false, error: { kind: 'another-key' } })
    expect(await readHandIn(text, null)).toEqual({ ok: false, error: { kind: 'no-key' } })
  })

  it('lets nothing be read on the way: no name, no scene, no sentence, nor the same text twice', async () => {
    const { text } = await writeHandIn(handIn, target(ours.publicKey))
    const { bytes } = expectOk(readCode(text))
    const carried = text + String.fromCharCode(...bytes)
    const scenes = handIn.run.log.flatMap((entry) => (entry.kind === 'advise' ? [entry.scene, entry.option] : []))
    for (const secret of ['Moussa', 'Keïta', 'unions', 'north', handIn.run.id, ...scenes])
      for (const form of [secret, toBase64url(toBytes(secret)), btoa(unescape(encodeURIComponent(secret)))])
        expect(carried).not.toContain(form.replace(/=+$/u, ''))
    expect((await writeHandIn(handIn, target(ours.publicKey))).text).not.toBe(text)
  })

  it('cannot be changed on the way, not even with its checksum put right', async () => {
    const { text } = await seal(toBytes(encodeHandIn(handIn)), target(ours.publicKey))
    const { bytes } = expectOk(readCode(text))
    for (const at of [0, 3, 10, 40, 90, bytes.length - 1]) {
      const forged = Uint8Array.from(bytes)
      forged[at] = (forged[at] ?? 0) ^ 1
      const opened = await open(writeCode('sealed', forged), ours.privateKey)
      expect(opened.ok, `byte ${at}`).toBe(false)
    }
    expect(await open(text.slice(0, -1), ours.privateKey)).toEqual({ ok: false, error: { kind: 'damaged' } })
  })

  it('goes unsealed, and says so, where there is no key or no WebCrypto', async () => {
    const open = await writeHandIn(handIn, target(null))
    expect(open.open).toBe('no-key')
    vi.stubGlobal('crypto', {})
    expect(await makeKeys()).toBeNull()
    const plain = await writeHandIn(handIn, target(ours.publicKey))
    expect(plain.open).toBe('no-crypto')
    expect(await readHandIn(plain.text, null)).toEqual({ ok: true, value: { handIn, sealed: false } })
  })

  it('of one chapter, without the sentences, is short enough for a QR code', async () => {
    const log = handIn.run.log.slice(0, 24)
    const { text } = await writeHandIn(withoutWords({ ...handIn, run: { ...handIn.run, log } }), target(ours.publicKey))
    expect(text.length).toBeLessThan(1500)
  })
})

describe('codes', () => {
  it('are found in e-mails with broken and quoted lines, in tables and links, whole', async () => {
    const { text: one } = await writeHandIn(handIn, target(ours.publicKey))
    const { text: two } = await writeHandIn(withoutWords(handIn), target(ours.publicKey))
    const soft = two.replace(/.{70}/gu, '$&=\r\n')
    const pasted = `${mailed(one)}\n"Moussa","${two}","late"\nhttps://x.org/en/class/#${one}\n${soft}`
    expect(findCodes(pasted)).toEqual([one, two])
  })

  it('cut short are found too, and said to be damaged; the next one is unharmed', async () => {
    const { text } = await writeHandIn(handIn, target(ours.publicKey))
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
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
        const code = writeCode('plain', bytes)
        expect(findCodes(mailed(code))).toEqual([code])
        expect(expectOk(readCode(code)).bytes).toEqual(bytes)
      }),
    )
  })
})

describe('the form of a hand-in', () => {
  it('keeps several runs, answers with their confidence, and second tries', () => {
    const answer = { kind: 'answer', item: 'x', chosen: ['a', 'b'], hash: 'h', at: 12 } as const
    const run = { ...handIn.run, log: [answer, { ...answer, confidence: 'guess', again: true, at: 5 } as const] }
    const several = { ...handIn, more: [run] }
    expect(decodeHandIn(JSON.parse(JSON.stringify(encodeHandIn(several))))).toEqual({ ok: true, value: several })
  })

  it('says why it cannot be read', () => {
    const kindOf = (value: unknown): string => {
      const read = decodeHandIn(value)
      return read.ok ? 'read' : read.error.kind
    }
    expect(kindOf('hello')).toBe('not-a-hand-in')
    expect(kindOf({ v: 2 })).toBe('newer')
    expect(kindOf({ v: 1, a: 'q' })).toBe('damaged')
    expect(kindOf({ ...(encodeHandIn(handIn) as object), r: [['run', '', null, null, 0, [['?', 1]]]] })).toBe('damaged')
    fc.assert(fc.property(fc.jsonValue(), (value) => void kindOf(value)))
  })
})
