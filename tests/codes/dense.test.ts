import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packDense } from '../../src/codes/dense/packDense'
import { suffixOrder } from '../../src/codes/dense/suffixOrder'
import { unpackDense } from '../../src/codes/dense/unpackDense'

const letters = { maxLength: 300, size: 'max' } as const
const bytes = fc.oneof(
  fc.uint8Array(letters),
  // Of few letters, so that much comes again.
  fc.array(fc.integer({ min: 254, max: 255 }), letters).map((list) => Uint8Array.from(list)),
)
/** Where the endings of a text begin, each compared with each. */
const sortedSlowly = (text: string): number[] =>
  [...text].map((_, at) => at).sort((one, other) => (text.slice(one) < text.slice(other) ? -1 : 1))

it('any bytes come back as they were, from letters that a page, an editor and a mail keep', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const text = packDense(given)
      expect(text).toMatch(/^[!-;=-~]+$/u)
      expect([...(unpackDense(text) ?? [])]).toEqual([...given])
    }),
  )
})

it('endings are sorted as one would sort them one by one', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      expect([...suffixOrder(given)]).toEqual(sortedSlowly(String.fromCharCode(...given)))
    }),
  )
})

it.each([
  ['', []],
  ['a', [0]],
  ['aaaa', [3, 2, 1, 0]],
  ['banana', [5, 3, 1, 0, 4, 2]],
  ['bbababab', [6, 4, 2, 7, 5, 3, 1, 0]],
  ['mississippi', [10, 7, 4, 1, 0, 9, 8, 6, 3, 5, 2]],
])('the endings of “%s” are sorted', (text, order) => {
  expect([...suffixOrder(new TextEncoder().encode(text))]).toEqual(order)
})

it('the endings of every text of two letters are sorted, up to eleven of them', () => {
  const texts = Array.from({ length: 2 ** 12 - 2 }, (_, number) => (number + 2).toString(2).slice(1))
  const wrong = texts.filter((text) => suffixOrder(new TextEncoder().encode(text)).join() !== sortedSlowly(text).join())
  expect(wrong).toEqual([])
})

it('a text that was cut short, changed or made up gives nothing, or what was meant where no more than its end was lost', () => {
  const given = new TextEncoder().encode('One letter after the other, and one letter more.'.repeat(9))
  const text = packDense(given)
  for (let at = 0; at < text.length; at += 1)
    for (const changed of [
      text.slice(0, at),
      `${text.slice(0, at)}${text[at] === '!' ? '~' : '!'}${text.slice(at + 1)}`,
    ])
      expect([null, given]).toContainEqual(unpackDense(changed))
  expect(unpackDense(text.slice(0, -20))).toBeNull()
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (made) => unpackDense(made) === null),
    { numRuns: 20 },
  )
})

it('packs what comes again once, however much lies between', () => {
  let chance = 1
  const letters = Array.from({ length: 100_000 }, () => (chance = (chance * 48_271) % 2_147_483_647) & 63)
  const [once = 0, twice = 0] = [letters, [...letters, ...letters]].map(
    (given) => packDense(Uint8Array.from(given)).length,
  )
  expect(twice / once).toBeLessThan(1.2)
})
