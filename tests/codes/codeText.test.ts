import { describe, expect, it } from 'vitest'
import { checksum, findCode, findCodes, findFragments, readCode, writeCode } from '../../src/codes/codeText'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const failure = (kind: string) => ({ ok: false, error: { kind } })
const foo = { ok: true, value: { kind: 'sealed', bytes: bytes('foo') } }
/** `foo` sealed, `foo` and `bar` open. */
const [sealed, plain, bar] = ['AB1.s.4.0muxgng.Zm9v', 'AB1.p.4.16j65sx.Zm9v', 'AB1.p.4.00fv5e0.YmFy'] as const
/** A head and 120 letters. */
const long = writeCode('notes', new Uint8Array(90))

describe('a code as text', () => {
  it('says version, kind, length and checksum before its bytes', () => {
    expect(writeCode('sealed', bytes('foo'))).toBe(sealed)
    expect(writeCode('plain', bytes('foo'))).toBe(plain)
    expect(writeCode('plain', bytes('bar'))).toBe(bar)
    expect(writeCode('assignment', bytes('foo'))).toBe('AB1.a.4.0uyy51q.Zm9v')
    expect(writeCode('teacher', bytes('foo'))).toBe('AB1.t.4.06bin6d.Zm9v')
    expect(writeCode('notes', bytes('foo'))).toBe('AB1.n.4.1bxgwvn.Zm9v')
    expect(writeCode('marks', bytes('foo'))).toBe('AB1.m.4.1dmphii.Zm9v')
    expect(readCode(sealed)).toEqual(foo)
  })

  it('has a checksum after Fowler, Noll and Vo, always seven letters long', () => {
    expect(['', 'a', 'foobar'].map(checksum)).toEqual(['0ztntfp', '1r9wi7g', '1h5yxyg'])
  })

  it.each([
    ['not-a-code', 'Hello'],
    ['not-a-code', `Hello ${sealed}`],
    ['not-a-code', 'Hello AB1.s.4'],
    ['damaged', 'AB1.s.4'],
    ['newer', 'AB2.s.4.0muxgng.Zm9v'],
    ['newer', 'AB2.z.9.0000000.'],
    // Too short, too long, a letter changed, its checksum changed.
    ['damaged', 'AB1.s.4.0muxgng.Zm9'],
    ['damaged', 'AB1.s.4.0z3nlbr.Zm9vA'],
    ['damaged', 'AB1.s.4.0muxgng.Zm9w'],
    ['damaged', 'AB1.s.4.0muxgnh.Zm9v'],
    ['damaged', 'AB1.s.5.0muxgng.Zm9v'],
    // All as announced, but no bytes are written with five letters, and nothing is of the kind `z`.
    ['damaged', 'AB1.s.5.0z3nlbr.Zm9vA'],
    ['damaged', 'AB1.z.4.1ymwpkf.Zm9v'],
  ])('is called %s: “%s”', (kind, text) => {
    expect(readCode(text)).toEqual(failure(kind))
  })
})

describe('the codes in a text', () => {
  it('are found each once, as they come, up to the length that they announce', () => {
    expect(findCodes(`${plain}, ${sealed}and more; again ${plain} and ${bar}`)).toEqual([plain, sealed, bar])
    expect(findCodes(`${plain}${bar}`)).toEqual([plain, bar])
    expect(findCodes('No code.')).toEqual([])
  })

  it('end where the next begins or a letter is none of theirs', () => {
    expect(findCodes(`AB1.p.40.16j65sx.Zm9v${bar}`)).toEqual(['AB1.p.40.16j65sx.Zm9v', bar])
    expect(findCodes('AB1.p.40.16j65sx.Zm9v!Zm9v')).toEqual(['AB1.p.40.16j65sx.Zm9v'])
    expect(findCodes('AB1.p.40.16j65sx.')).toEqual(['AB1.p.40.16j65sx.'])
  })

  it('are found however their lines are broken, and not a second time by the piece before a break', () => {
    for (const broken of ['AB1.s.4.0mu=\r\nxgng.Zm9v', 'AB1.s.4.0muxgng.Zm\n> 9v', 'AB1.s.\r4.0muxgng. Zm9\u200bv'])
      expect(findCodes(`> see:\r\n> ${broken}`)).toEqual([sealed])
  })

  it('that lack too much for a head come last, unless one that is whole begins so', () => {
    expect(findCodes(`AB1.s.4 ${plain}`)).toEqual([plain, 'AB1.s.4'])
    expect(findCodes('AB1.s.4')).toEqual(['AB1.s.4'])
    // Unsorted, so that each is looked for: what is shown of a link, and then the link.
    const shown = ['AB1.s.4.0mu', 'AB1.p.4.16', 'AB1.p.4.00f', 'AB1.m.4']
    const whole = [sealed, plain, bar, 'AB1.m.4.1dmphii.Zm9v']
    expect(findCodes([...shown, ...whole].join(' … '))).toEqual(whole)
    const stumps = ['AB9.z.1', 'AB1.p.5', 'AB1.a.4']
    expect(findCodes([...whole, ...stumps, ...shown].join(' … '))).toEqual([...whole, ...stumps])
    // A piece that a code ends with is not one that it begins with.
    expect(findCodes(`${bar} … AB1.p.4.YmFy`)).toEqual([bar, 'AB1.p.4.YmFy'])
  })
})

describe('a code of one of some kinds', () => {
  it('is the first that is whole, or else tells what is wrong with the first', () => {
    const cut = sealed.slice(0, -1)
    expect(findCode(`${bar} ${sealed} ${plain}`, 'sealed')).toEqual(foo)
    expect(findCode(`${cut} ${sealed} AB1.s.4.04qngnh.YmFy`, 'sealed', 'teacher')).toEqual(foo)
    expect(findCode(`${plain} ${cut} AB2.s.4.0muxgng.Zm9v`, 'sealed', 'teacher')).toEqual(failure('damaged'))
    expect(findCode('AB12.s.4.0muxgng.Zm9v', 'sealed')).toEqual(failure('newer'))
    expect(findCode(plain, 'sealed')).toEqual(failure('not-a-code'))
    expect(findCode(plain)).toEqual(failure('not-a-code'))
  })
})

describe('runs of letters as long as a piece of a code', () => {
  const piece = 'x'.repeat(80)

  it('are told where they belong to no code, from eighty letters', () => {
    expect(findFragments(`Mine: ${piece} and ${piece.slice(1)}!`)).toEqual([piece])
    expect(findFragments(`${piece} ${long} ${piece}y, ${long}`)).toEqual([piece, `${piece}y`])
  })

  it('are not told of a code, with what stands before it without a blank, nor of its later lines', () => {
    expect(findFragments(long)).toEqual([])
    expect(findFragments(`see.here.${long}`)).toEqual([])
    expect(findFragments(`${piece}\nsee.here.${long}`)).toEqual([piece])
    const lines = long.replace(/.{85}/gu, '$&\r\n> ')
    expect(findFragments(`${lines} ${piece}`)).toEqual([piece])
  })
})
