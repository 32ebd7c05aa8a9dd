import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedIdOf, withTypedSeed, wordId } from '../../src/classroom/classCode'
import { readWords, wordsInCode, writeWords } from '../../src/classroom/wordCode'
import { wordLists } from '../../src/classroom/wordLists'
import { nearestWord } from '../../src/classroom/typedWords'
import type { Assignment } from '../../src/classroom/Assignment'
import { codeWords } from '../../src/codes/codeWords'
import { languages } from '../../src/model/languages'
import { anAssignment } from '../support/scriptedClass'

/** An assignment as the form makes it, with the same questions for the whole class. */
const made = (parts: Partial<Assignment>): Assignment => withTypedSeed(anAssignment({ episodes: ['paris'], ...parts }))
const any = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{10}$/u),
  language: fc.constantFrom(...languages),
  episodes: fc.subarray([...codeWords.episodes], { minLength: 1 }),
  asks: fc.constantFrom('name' as const, 'code-name' as const),
  quiz: fc.record({
    tries: fc.constantFrom(1 as const, 2 as const),
    seed: fc.constantFrom(null),
    feedback: fc.constantFrom('now' as const, 'end' as const),
    confidence: fc.boolean(),
  }),
})
const wordsOf = (assignment: Assignment, language: 'en' | 'fr' = 'en'): readonly string[] => {
  const words = writeWords(assignment, language)
  if (!words) throw new Error('It has no words.')
  return words
}

describe('the words of a class code', () => {
  it('bring back files and settings, in the words of either language', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...languages), (parts, language) => {
        const assignment = anAssignment(parts)
        const words = wordsOf(assignment, language)
        expect(words).toHaveLength(wordsInCode)
        const { language: spoken, episodes, quiz, asks } = assignment
        expect(readWords(words.join(' '))).toEqual({
          ok: true,
          value: { id: typedIdOf(assignment), language: spoken, episodes, quiz, asks },
        })
      }),
    )
  })

  it('ask the whole class the same questions, those of the link as well as those of the words', () => {
    const assignment = made({ id: '0123456789' })
    const read = readWords(wordsOf(assignment).join(' '))
    expect(read.ok && read.value.quiz.seed).toBe(assignment.quiz.seed)
    expect(read.ok && read.value.id).toBe(typedIdOf(assignment))
  })

  it('never say a word twice, and do not begin alike where little is asked', () => {
    fc.assert(
      fc.property(any, (parts) => {
        expect(new Set(wordsOf(anAssignment(parts))).size).toBe(wordsInCode)
      }),
      { numRuns: 1000 },
    )
    const one = codeWords.episodes.map((episode) => wordsOf(made({ id: 'a1b2c3d4e5', episodes: [episode] })))
    expect(new Set(one.map(([first]) => first)).size).toBeGreaterThan(one.length - 2)
  })

  it('are the same for ever: they stand on boards and in plans', () => {
    expect(writeWords(made({ id: 'a1b2c3d4e5' }), 'en')?.join(' ')).toMatchInlineSnapshot(
      `"slipper poplar poem horizon river"`,
    )
    expect(writeWords(made({ id: 'a1b2c3d4e5', language: 'fr' }), 'fr')?.join(' ')).toMatchInlineSnapshot(
      `"voyage bouton radis crabe genou"`,
    )
  })

  it('may be typed in capitals, without accents, with hyphens, commas or nothing between them', () => {
    const words = wordsOf(made({ id: 'a1b2c3d4e5' }), 'fr')
    const bare = words.join(' ').normalize('NFD').replace(/\p{M}/gu, '')
    const whole = readWords(words.join(' '))
    expect(whole.ok).toBe(true)
    for (const typed of [bare, bare.toUpperCase(), words.join('-'), `  ${words.join(', ')}.`, words.join('')])
      expect([typed, readWords(typed)]).toEqual([typed, whole])
  })

  it('say which word is not among them and which is meant, that one is missing, or that one is another', () => {
    const words = wordsOf(made({ id: 'a1b2c3d4e5' }))
    const [first = ''] = words
    const slip = first.slice(0, -1)
    expect(readWords([slip, ...words.slice(1)].join(' '))).toEqual({
      ok: false,
      error: { kind: 'unknown', word: slip, at: 0, perhaps: first },
    })
    // Of a text that is pasted a thousand letters are looked at.
    expect(readWords(`${' '.repeat(1000)}${words.join(' ')}`)).toEqual({
      ok: false,
      error: { kind: 'count', words: 0 },
    })
    expect(readWords(words.slice(1).join(' '))).toEqual({ ok: false, error: { kind: 'count', words: 4 } })
    const passed = words.flatMap((word, at) =>
      wordLists.en.filter((one) => one !== word && readWords(words.with(at, one).join(' ')).ok),
    )
    expect(passed).toEqual([])
  })

  it('are looked for in the list that most of them are in, its first word too', () => {
    // `abeille` is the first of the French list; `bouto` is a slip of `bouton`.
    expect(readWords('abeille bouto xxxx yyyy zzzz')).toEqual({
      ok: false,
      error: { kind: 'unknown', word: 'bouto', at: 1, perhaps: 'bouton' },
    })
    expect(readWords('voyage bouton radis crab genou')).toEqual({
      ok: false,
      error: { kind: 'unknown', word: 'crab', at: 3, perhaps: 'crabe' },
    })
    expect(readWords('slipper poplar voyag horizon river')).toMatchObject({ error: { word: 'voyag', at: 2 } })
  })

  it('that are all in both lists are those of the language in which they are a code', () => {
    expect(readWords('flute indigo village cactus atlas')).toMatchObject({
      ok: true,
      value: { language: 'en', id: 'w5gb7d' },
    })
    expect(readWords('oasis pigeon village biscuit atlas')).toMatchObject({
      ok: true,
      value: { language: 'fr', id: 'whob1' },
    })
    // In French of a later version.
    expect(readWords('pigeon indigo cactus biscuit atlas')).toEqual({ ok: false, error: { kind: 'newer' } })
    expect(readWords('slipper poplar poem river horizon')).toEqual({ ok: false, error: { kind: 'mixed' } })
  })

  it('tell classes with the same settings apart by what was drawn for them', () => {
    const ids = Array.from({ length: 40 }, (_, at) => typedIdOf(made({ id: `class${at}` })))
    expect(new Set(ids).size).toBeGreaterThan(30)
  })

  it('are none for a file that no code knows, or an order of questions from before there were words', () => {
    expect(wordId(anAssignment({ episodes: ['nowhere'] }), 0)).toBeNull()
    expect(writeWords(anAssignment({ episodes: ['paris'] }), 'en')).toBeNull()
  })
})

describe('the lists of words', () => {
  const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')
  it.each(languages)('have 256 in %s, of which none begins another or is one slip away from it', (language) => {
    const words = wordLists[language].map(plain)
    expect(new Set(words).size).toBe(256)
    expect(words.filter((word) => !/^[a-z]{4,8}$/u.test(word))).toEqual([])
    expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual([])
    // With a letter left out in the middle none is taken for another, and few are not known again.
    const meant = words.map((word) => nearestWord(word.slice(0, 2) + word.slice(3), wordLists[language]))
    const other = meant.filter((one, at) => one !== null && plain(one) !== words[at])
    expect(other.length).toBeLessThanOrEqual(3)
    expect(meant.filter((one) => one === null).length).toBeLessThan(40)
  })
})
