import { describe, expect, it } from 'vitest'
import { bringIn, withBrought } from '../../src/classroom/bringIn'
import { emptyClass } from '../../src/classroom/ClassRecord'
import { writeCode } from '../../src/codes/codeText'

const bytes = (seed: number) => Uint8Array.from({ length: 300 }, (_, index) => (index * seed) % 251)
const code = (seed: number) => writeCode('plain', bytes(seed))
const texts = (text: string) => bringIn(text, '').map((one) => one.text)

describe('what a teacher brings in', () => {
  it('is found in a column, in links and in an e-mail that broke its lines', () => {
    const broken = code(3).replace(/.{70}/gu, '$&\r\n> ')
    const mail = `Dear Sir,\r\n> my work:\r\n> ${broken}\r\nBest regards`
    const all = `${code(1)}\nhttps://x.org/en/class/#${code(2)}\n\n${mail}`
    expect(texts(all)).toEqual([code(1), code(2), code(3)])
  })

  it('is kept where it cannot be read: a cut code, one without its head, a text without any', () => {
    const cut = code(1).slice(0, -20)
    const headless = code(2).slice(12)
    expect(texts(`${code(3)}\n${headless}\n${cut}`)).toEqual([code(3), cut, headless])
    expect(texts('I have forgotten my code.')).toEqual(['I have forgotten my code.'])
    expect(texts('  \n ')).toEqual([])
  })

  it('counts once what comes twice', () => {
    const first = withBrought(emptyClass('a'), bringIn(`${code(1)} ${code(2)}`, 'one.txt'))
    const again = withBrought(first.record, bringIn(`${code(2)} ${code(3)}`, 'two.txt'))
    expect([first.added.length, again.added.length, again.known]).toEqual([2, 1, 1])
    expect(again.record.brought.map(({ from }) => from)).toEqual(['one.txt', 'one.txt', 'two.txt'])
  })

  it('is named by head and end of a whole code, and by all of it where that is damaged', () => {
    const [whole, cut] = [code(1), code(1).slice(0, -20)]
    const name = (text: string) => bringIn(text, '').map(({ id }) => id)
    expect(name(whole)).toEqual([`${whole.slice(0, 30)}~${whole.slice(-24)}`])
    expect(name(cut)).toEqual([
      expect.stringMatching(new RegExp(`^${cut.slice(0, 30)}~${cut.slice(-24)}~${cut.length}\\.\\w+\\.\\w+$`, 'u')),
    ])
    const middle = (at: number) => `${cut.slice(0, at)}${cut[at] === 'A' ? 'B' : 'A'}${cut.slice(at + 1)}`
    const names = [cut, middle(100), middle(101), middle(200)].flatMap(name)
    expect(new Set(names).size).toBe(4)
    // A class that was kept knows them by these names: FNV-1a of the text, and of the text from its end.
    expect(name('I have forgotten my code, and I am sorry for it: the dog has eaten it.')).toEqual([
      'I have forgotten my code, and ~t: the dog has eaten it.~70.0g3oku9.0ley4j1',
    ])
    expect([name('x'.repeat(60)), name('x'.repeat(61))]).toEqual([
      ['x'.repeat(60)],
      [expect.stringMatching(/^x{30}~x{24}~61\.\w+\.\w+$/u)],
    ])
  })

  it('is kept whole without a code, up to 100,000 letters, without the spaces around it', () => {
    expect(texts('  Sorry.\n')).toEqual(['Sorry.'])
    expect(texts('so '.repeat(40_000)).map(({ length }) => length)).toEqual([100_000])
  })

  it('is told apart where two of one name are brought in, also from what was here before', () => {
    const one = (text: string) => ({ id: 'same', text, from: '' })
    const first = withBrought(emptyClass('a'), [one('x'.repeat(70)), one('y'.repeat(70)), one('x'.repeat(70))])
    expect(first.known).toBe(1)
    expect(first.added).toEqual([
      one('x'.repeat(70)),
      { id: expect.stringMatching(/^y{30}~y{24}~70\./u) as unknown, text: 'y'.repeat(70), from: '' },
    ])
    const later = withBrought(first.record, [one('z'.repeat(70))])
    expect(later.added.map(({ id }) => id)).toEqual([expect.stringMatching(/^z{30}~z{24}~70\./u)])
  })

  it('has no notes of a teacher, of whatever version, but a code that only speaks of them', () => {
    const plain = code(1)
    const notes = writeCode('notes', bytes(2))
    expect(texts(`${notes} ${plain}`)).toEqual([plain])
    expect(texts(notes)).toEqual([])
    expect(texts(notes.replace(/^AB\d+/u, 'AB12'))).toEqual([])
  })
})
