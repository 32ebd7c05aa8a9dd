import { describe, expect, it } from 'vitest'
import { parseInline } from '../../src/content/parseInline'

const read = (raw: string): string[] =>
  parseInline(raw, (offset) => ({ file: 'x.md', line: 1, column: offset + 1 })).map(
    ({ text, cites }) => `${text.trim()}${cites.length ? ` ← ${cites.map(({ id }) => id).join(' ')}` : ''}`,
  )

describe('parseInline', () => {
  it.each([
    ['One. Two [@a]. Three.', ['One.', 'Two. ← a', 'Three.']],
    ['It cost $148.5 million [@a]. Then nothing.', ['It cost $148.5 million. ← a', 'Then nothing.']],
    ['“Sixteen states wrote [@a],” Ada says.', ['“Sixteen states wrote,” ← a', 'Ada says.']],
    [
      '“He left. They were sixteen [@a]. Who knows?” she asks.',
      ['“He left.', 'They were sixteen. ← a', 'Who knows?”', 'she asks.'],
    ],
    ['They called it “fake” and worse [@a].', ['They called it “fake” and worse. ← a']],
    ['« Ils étaient seize [@a] », dit-elle. Il part.', ['« Ils étaient seize », ← a', 'dit-elle.', 'Il part.']],
    ['Both are said [@a, @b].', ['Both are said. ← a b']],
  ])('%s', (raw, expected) => {
    expect(read(raw).map((line) => line.replace(/ »/u, ' »'))).toEqual(
      expected.map((line) => expect.stringContaining(line.split(' ←')[0]?.slice(0, 6) ?? '')),
    )
    expect(read(raw).map((line) => line.split(' ← ')[1])).toEqual(expected.map((line) => line.split(' ← ')[1]))
  })

  it('keeps every word, in order', () => {
    const raw = '“Who comes?” Mariam asks. “Not I,” he says. “Who [@c]?” He waits [@a]. *Never* “again [@b].”'
    const words = parseInline(raw, () => ({ file: 'x', line: 1, column: 1 }))
      .map(({ text }) => text)
      .join('')
    expect(words.replace(/\s+/gu, ' ')).toBe(
      '“Who comes?” Mariam asks. “Not I,” he says. “Who?” He waits. Never “again.”',
    )
  })
})
