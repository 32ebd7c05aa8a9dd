import { describe, expect, it } from 'vitest'
import { classCode, readClassCode, typedIdOf, withTypedSeed, wordId } from '../../src/classroom/classCode'
import { spreadBits } from '../../src/classroom/spreadBits'
import { anAssignment } from '../support/scriptedClass'

const quiz = { tries: 2, seed: '', feedback: 'now', confidence: false } as const
const coded = { language: 'en', episodes: ['paris'], quiz, asks: 'name' } as const
const made = (id: string) => withTypedSeed(anAssignment({ id, episodes: ['paris'] }))
/** What a code of these bits is read as: of all bytes one alone is their checksum. */
function readBits(bits: number) {
  const results = Array.from({ length: 256 }, (_, check) => readClassCode([...spreadBits(bits), check]))
  const [fitting, ...more] = results.filter((result) => result.ok || result.error.kind !== 'mixed')
  expect(more).toEqual([])
  const others = results.filter((result) => result !== fitting)
  expect(others).toEqual(others.map(() => ({ ok: false, error: { kind: 'mixed' } })))
  return fitting
}
/** The bits of a code by its fields: version, files, language, settings, mark. */
const bitsOf = (version: number, files: number, language: number, settings: number, mark: number) =>
  version * 2 ** 30 + files * 2 ** 14 + language * 2 ** 12 + settings * 2 ** 7 + mark

describe('a class code', () => {
  it('is the same for ever, and passes over what would say a word twice', () => {
    expect(classCode(made('a1b2c3d4e5'))).toEqual([209, 179, 177, 107, 192])
    expect(typedIdOf(made('a1b2c3d4e5'))).toBe('wr2i')
    expect(classCode(made('class-9'))).toEqual([249, 218, 233, 104, 236])
    expect(typedIdOf(made('class-9'))).toBe('wr3n')
  })

  it('carries files, language and settings', () => {
    const all = bitsOf(0, 3, 1, 0b11111, 127)
    expect(readBits(all)).toEqual({
      ok: true,
      value: {
        id: `w${all.toString(36)}`,
        language: 'fr',
        episodes: ['first-day', 'paris'],
        quiz: { tries: 2, seed: null, feedback: 'end', confidence: true },
        asks: 'code-name',
      },
    })
    const none = bitsOf(0, 2, 0, 0, 0)
    expect(readBits(none)).toEqual({
      ok: true,
      value: {
        id: `w${none.toString(36)}`,
        language: 'en',
        episodes: ['paris'],
        quiz: { tries: 1, seed: `w${none.toString(36)}`, feedback: 'now', confidence: false },
        asks: 'name',
      },
    })
  })

  it.each([
    ['another version', bitsOf(1, 2, 0, 0, 0)],
    ['a language that is not there yet', bitsOf(0, 2, 3, 0, 0)],
    ['no files that are there yet', bitsOf(0, 0, 0, 0, 0)],
  ])('of %s is newer', (_, bits) => {
    expect(readBits(bits)).toEqual({ ok: false, error: { kind: 'newer' } })
  })

  it('is none without files, or with one that codes do not know among others', () => {
    expect(wordId(coded, 5)).toBe(`w${bitsOf(0, 2, 0, 0b10000, 5).toString(36)}`)
    expect(wordId({ ...coded, episodes: [] }, 5)).toBeNull()
    expect(wordId({ ...coded, episodes: ['paris', 'nowhere'] }, 5)).toBeNull()
    const unknown = anAssignment({ episodes: ['paris', 'nowhere'] })
    expect([classCode(unknown), typedIdOf(unknown)]).toEqual([null, null])
    expect(withTypedSeed(unknown)).toEqual(unknown)
  })

  it('gives no order of questions where each run has its own', () => {
    const own = anAssignment({ id: 'a1b2c3d4e5', episodes: ['paris'], quiz: { ...quiz, seed: null } })
    expect(withTypedSeed(own)).toEqual(own)
  })
})
