import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { fail, ok } from '../../src/model/Result'
import { currentKind } from '../../src/storage/runKinds'
import { decodeSentences, encodeSentences } from '../../src/storage/sentenceCodec'
import { versioned } from '../../src/storage/versioned'

const { encode, decode } = versioned<number, { readonly n: number }>({
  format: 3,
  since: 2,
  shape: v.pipe(
    v.object({ n: v.number('It is no number.') }),
    v.check(({ n }) => n < 9, 'It is too much.'),
  ),
  write: (n) => ({ n, none: undefined }),
  read: ({ n }) => (n < 0 ? fail({ kind: 'unreadable' }) : ok(n)),
})
const broken = (kind: string, why: string) => ({ ok: false, error: { kind, why } })
const unknown = broken('unreadable', 'save: it has no format that is known.')

describe('a saved form', () => {
  it('stands beside its format, as plain JSON, and is read in each format from the earliest', () => {
    expect(encode(5)).toStrictEqual({ format: 3, n: 5 })
    expect([decode({ format: 3, n: 5 }), decode({ format: 2, n: 5 })]).toEqual([ok(5), ok(5)])
    expect(decode({ format: 1, n: 5 })).toEqual(unknown)
    const alone = versioned<number, { readonly n: number }>({
      format: 3,
      shape: v.object({ n: v.number() }),
      write: (n) => ({ n }),
      read: ({ n }) => ok(n),
    })
    expect([alone.decode({ format: 3, n: 5 }), alone.decode({ format: 2, n: 5 })]).toEqual([ok(5), unknown])
  })

  it('of a later version says so', () => {
    expect(decode({ format: 4 })).toEqual(broken('newer', 'Saved in format 4; this version reads up to 3.'))
  })

  it.each([null, undefined, 'format', {}, { format: '4', n: 5 }, { format: '3', n: 5 }, { format: null, n: 5 }])(
    'has no format that is known where it is %j',
    (value) => {
      expect(decode(value)).toEqual(unknown)
    },
  )

  it('says which part is wrong', () => {
    expect(decode({ format: 3, n: 'five' })).toEqual(broken('unreadable', 'n: It is no number.'))
    expect(decode({ format: 3, n: 9 })).toEqual(broken('unreadable', 'save: It is too much.'))
    expect(decode({ format: 3, n: -1 })).toEqual(broken('unreadable', 'A part of it cannot be read.'))
  })
})

it('which run is open is kept as its name', () => {
  expect([currentKind.idOf('run'), currentKind.encode('run')]).toEqual(['', 'run'])
  expect(currentKind.decode('run')).toEqual(ok('run'))
  expect(currentKind.decode(7)).toEqual(broken('unreadable', 'It is not the name of a run.'))
})

it('sentences are kept by the run and what they are about', () => {
  const sentences = { run: 'r', said: { coup: 'Because.', story: 'So.' } }
  expect(encodeSentences(sentences)).toEqual({ format: 1, ...sentences })
  expect(decodeSentences({ format: 1, ...sentences })).toEqual(ok(sentences))
  expect(decodeSentences({ format: 1, run: '', said: {} })).toMatchObject({ ok: false })
})
