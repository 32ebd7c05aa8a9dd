import { describe, expect, it } from 'vitest'
import { base32, base64url } from '../../src/codes/alphabets'
import type { Bundle } from '../../src/codes/Bundle'
import { crc32 } from '../../src/codes/crc32'
import { readCode, writeCode, writeFragment } from '../../src/codes/resumeCode'
import { mostBytes, squeeze, toBytes } from '../../src/codes/squeeze'
import type { Review } from '../../src/model/Review'
import type { Run } from '../../src/model/Run'
import { packed, packedColumns } from '../support/packed'

const lexicon = { scenes: [], items: ['one a b | h'], episodes: [], facts: [] }
const aRun: Run = { id: 'r', story: 's', entry: null, parent: null, begun: 600_000, log: [] }
const review: Review = { since: 0, log: [{ card: 'item/one', grade: 'good', at: 660_000 }] }
const runBytes = packedColumns([1, 0, 0, 0, 10, 0], [], [], [], [], [], [], ['r', 's'])
const reviewBytes = [...packed(0, 11), ...packedColumns([1, 0, 0, 0, 0], [1], [2], [0])]
/** The first run is open, and this is all. */
const runsAlone = [...packed(1, runBytes.length), ...runBytes]

const failure = (kind: string) => ({ ok: false, error: { kind } })
const read = (text: string) => readCode(text, lexicon)

/** A code whose check sum is right, whatever it says of its lengths and holds. */
function codeOf(
  head: string,
  content: Iterable<number>,
  { size, squeezed, length }: { size?: number; squeezed?: Uint8Array; length?: number } = {},
): string {
  const bytes = Uint8Array.from(content)
  const rest = squeezed ?? squeeze(bytes)
  const body = Uint8Array.from([...packed(size ?? bytes.length, length ?? rest.length), ...rest])
  const sum = crc32(body)
  const all = Uint8Array.from([sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255, ...body])
  return head + (head.endsWith(':') ? base32 : base64url).write(all)
}

describe('a resume code', () => {
  const alone: Bundle = { runs: [aRun], current: 'r', review: null }

  it('holds check sum, lengths and what is taken along; of the first version where no review is', () => {
    expect(writeCode(alone, lexicon)).toBe(codeOf('ABR1:', runsAlone))
    expect(writeFragment(alone, lexicon)).toBe(codeOf('ABR1.', runsAlone))
    const withReview = codeOf('ABR2:', [...runsAlone, ...reviewBytes])
    expect(writeCode({ ...alone, review }, lexicon)).toBe(withReview)
    expect(read(withReview)).toEqual({ ok: true, value: { ...alone, review } })
    const closed = codeOf('ABR1:', [0, ...runsAlone.slice(1)])
    expect(writeCode({ ...alone, current: null }, lexicon)).toBe(closed)
    expect(read(closed)).toEqual({ ok: true, value: { ...alone, current: null } })
    // Which run is open may be named wrongly; it is lost for that no less.
    expect(read(codeOf('ABR1.', [5, ...runsAlone.slice(1)]))).toEqual({ ok: true, value: { ...alone, current: null } })
  })

  it('of the first version may end in a review as JSON', () => {
    const json = toBytes({ format: 1, since: 0, cards: { 'item/one': [[660_000, 3]] } })
    expect(read(codeOf('ABR1:', [...runsAlone, ...packed(json.length), ...json]))).toEqual({
      ok: true,
      value: { ...alone, review },
    })
  })

  it('may have hyphens in it and stand anywhere, but has a number of at most three figures', () => {
    const code = codeOf('ABR1:', runsAlone)
    const whole = { ok: true, value: alone }
    expect(read(`See:\n${code.replace(/(?<=:.*).{4}/gu, '$&-')}`)).toEqual(whole)
    expect(read(`${code} \n`)).toEqual(whole)
    expect(read('ABR10:4C0000')).toEqual(failure('newer'))
    expect(read('ABR999.4C0000')).toEqual(failure('newer'))
    expect(read('ABR1000:4C0000')).toEqual(failure('nothing'))
    expect(read('AB12.s.412.0k3f9xa.Zm9v')).toEqual(failure('other'))
  })
})

describe('a resume code that gives nothing back', () => {
  const tooMuch = { squeezed: Uint8Array.of(1, 2, 3), length: mostBytes + 1 }

  it('is cut where it announces more than follows, but altered where that is more than there can be', () => {
    const code = codeOf('ABR1:', runsAlone)
    expect(read(code.slice(0, -10))).toEqual(failure('cut'))
    expect(read(code.slice(0, 14))).toEqual(failure('cut'))
    expect(read(codeOf('ABR1:', [], { ...tooMuch, length: mostBytes }))).toEqual(failure('cut'))
    expect(read(codeOf('ABR1:', [], tooMuch))).toEqual(failure('altered'))
  })

  it('is altered where its check sum is another', () => {
    const code = codeOf('ABR1:', runsAlone)
    expect(read(`${code.slice(0, 5)}${code[5] === '0' ? '1' : '0'}${code.slice(6)}`)).toEqual(failure('altered'))
    expect(read('ABR1:0000000000')).toEqual(failure('altered'))
  })

  it.each([
    ['what was squeezed is damaged', codeOf('ABR1:', runsAlone, { squeezed: Uint8Array.of(255, 255) })],
    ['it is longer than it says', codeOf('ABR1:', runsAlone, { size: runsAlone.length - 1 })],
    ['it is shorter than it says', codeOf('ABR1:', runsAlone, { size: runsAlone.length + 1 })],
    ['its runs are damaged', codeOf('ABR1:', [1, 2, 0, 0])],
    ['its runs are shorter than announced', codeOf('ABR1:', [...packed(1, runBytes.length + 1), ...runBytes])],
    ['its review is damaged', codeOf('ABR2:', [...runsAlone, ...reviewBytes.slice(0, -1)])],
    ['its review is no JSON', codeOf('ABR1:', [...runsAlone, 1, 123])],
  ])('is altered where %s', (_, code) => {
    expect(read(code)).toEqual(failure('altered'))
  })

  it('is newer where its review names cards that are not known, or has a later form', () => {
    const unknown = [...packed(0, 11), ...packedColumns([1, 7, 0, 0, 0], [1], [2], [0])]
    expect(read(codeOf('ABR2:', [...runsAlone, ...unknown]))).toEqual(failure('newer'))
    const later = toBytes({ format: 2 })
    expect(read(codeOf('ABR1:', [...runsAlone, ...packed(later.length), ...later]))).toEqual(failure('newer'))
  })
})
