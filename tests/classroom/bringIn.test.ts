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
})
