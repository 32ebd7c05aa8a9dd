import { describe, expect, it } from 'vitest'
import { condition, link, nameable, plain, prose, type Telling, ways } from '../../../src/classroom/twee/harlowe'
import type { Block } from '../../../src/model/Text'
import { always, flag } from '../../support/buildStory'
import { aFact, aParagraph, aSentence } from '../../support/aText'

const statuses = { record: 'on record', view: 'a view', judgement: 'judged', simulated: 'simulated', note: 'note' }
const telling: Telling = {
  sources: { fall: aFact('fall', ['I.1', 'II.3']), after: aFact('after', ['II.3', 'II.4']) },
  statuses,
}

it('what always holds is true in the words of Twine as well', () => {
  expect(condition(always)).toBe('true')
})

describe('words in a passage', () => {
  it('begin no hook, tag, variable, style or macro', () => {
    expect(plain('[a] {b} <c> $d |e')).toBe('&#91;a&#93; &#123;b&#125; &#60;c&#62; &#36;d &#124;e')
    expect(plain("''bold'' //slanted// (if: it)")).toBe(
      '&#39;&#39;bold&#39;&#39; &#47;&#47;slanted&#47;&#47; &#40;&#105;&#102;&#58; it)',
    )
  })

  it('stay as they are where they mean nothing to Twine', () => {
    const text = "It’s Hawa’s: half/half (as ever), isn't it? ( : )"
    expect(plain(text)).toBe(text)
  })
})

describe('the name of a passage', () => {
  it('is without the signs of links and headers, with one blank for each and none about it', () => {
    expect(nameable(' [A]{b}|<c>\\$d -> e \t\r\n f ')).toBe('A b c d e f')
    expect(nameable('a<-b')).toBe('a b')
    expect(nameable('Four words, one hyphen-ed')).toBe('Four words, one hyphen-ed')
  })

  it('keeps the blank that French has before a colon', () => {
    expect(nameable('Bamako\u00a0: le matin')).toBe('Bamako\u00a0: le matin')
  })

  it('stands behind an arrow in a link', () => {
    expect(link('Go [on]', 'I The file')).toBe('[[Go on->I The file]]')
  })
})

describe('ways on', () => {
  const [a, b, c] = ['A', 'B', 'C'] as const

  it('are a bare link where there is one that always holds', () => {
    expect(ways([{ when: always, text: a }])).toBe('A')
  })

  it('are tried in order, the one that always holds last', () => {
    const first = { when: flag('letter-sent'), text: a }
    const second = { when: flag('heard'), text: b }
    expect(ways([first, second, { when: always, text: c }])).toBe(
      '(if: $letter_sent)[ A ](else-if: $heard)[ B ](else:)[ C ]',
    )
  })
})

describe('prose', () => {
  const told = (...blocks: readonly Block[]): string => prose(blocks, telling)

  it('tells simulated sentences bare, others with where they stand and each paragraph once', () => {
    const sentences = [
      aSentence('Somebody knocks [twice].'),
      aSentence('The government fell.', { status: 'record', cites: ['fall', 'after', 'unknown'] }),
      aSentence('This is a game.', { status: 'note' }),
    ]
    expect(told({ kind: 'paragraph', sentences })).toBe(
      'Somebody knocks &#91;twice&#93;. The government fell. (on record, I.1, II.3, II.4) This is a game. (note)',
    )
  })

  it('joins the parts of a sentence, and keeps paragraphs apart', () => {
    const parts = [
      { kind: 'text', text: 'You read the ' },
      { kind: 'strong', text: 'memo' },
    ] as const
    expect(told({ kind: 'paragraph', sentences: [aSentence('', { parts })] }, aParagraph('You nod.'))).toBe(
      'You read the memo\n\nYou nod.',
    )
  })

  it('prints a paper under its title, or without one', () => {
    const blocks = [aParagraph('Dear all,'), aParagraph('Farewell.')]
    expect(told({ kind: 'paper', paper: 'letter', title: 'A <letter>', blocks })).toBe(
      "''A &#60;letter&#62;''\n\nDear all,\n\nFarewell.",
    )
    expect(told({ kind: 'paper', paper: 'letter', title: '', blocks })).toBe('Dear all,\n\nFarewell.')
  })

  it('puts what depends on a condition, and what is told otherwise, into hooks', () => {
    const [then, otherwise] = [[aParagraph('It lies there.')], [aParagraph('The desk is bare.')]]
    const when = { kind: 'when', condition: flag('letter-sent'), then } as const
    expect(told({ ...when, otherwise })).toBe('(if: $letter_sent)[It lies there.](else:)[The desk is bare.]')
    expect(told({ ...when, otherwise: [] })).toBe('(if: $letter_sent)[It lies there.]')
  })
})
