import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usualRubric } from '../../src/classroom/Rubric'
import { decodeClass, encodeClass } from '../../src/storage/classCodec'
import { expectOk } from '../support/buildStory'

const kept = (format: number) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/class-format-${format}.json`), 'utf8')) as {
    class: object
  }
/** Before format 5 every row counted. */
const counting = (kept: object) => {
  const { rubric } = kept as { rubric: readonly object[] }
  return { ...kept, rubric: rubric.map((row) => ({ ...row, on: true })) }
}
const unknownThen = { list: [], whose: {}, rubric: usualRubric, marked: {} }

describe('a class as it was kept', () => {
  it('by the first version opens unchanged: the latest counts, nobody is moved, names are shown', () => {
    const opened = expectOk(decodeClass(kept(1)))
    expect(opened).toEqual({ ...kept(1).class, placed: {}, counting: 'latest', hideNames: false, ...unknownThen })
    expect(expectOk(decodeClass(encodeClass(opened)))).toEqual(opened)
  })

  it('before there were lists and marks opens unchanged, without any', () => {
    expect(expectOk(decodeClass(kept(2)))).toEqual({ ...kept(2).class, ...unknownThen })
  })

  it('with its list, rubric and marks opens unchanged, and is written as it was', () => {
    const opened = expectOk(decodeClass(kept(3)))
    expect(opened).toEqual(counting(kept(3).class))
    expect(encodeClass(opened)).toEqual({ format: 5, class: counting(kept(3).class) })
  })

  it('with a row of the rubric that does not apply to somebody opens unchanged, and is written as it was', () => {
    const opened = expectOk(decodeClass(kept(4)))
    expect(opened.marked).toMatchObject({ 'AB1.s.first~end': { points: { evidence: 4, consequences: null } } })
    expect(encodeClass(opened)).toEqual({ format: 5, class: counting(kept(4).class) })
  })

  it('with a row of the rubric that does not count for the class opens unchanged, and is written as it was', () => {
    const opened = expectOk(decodeClass(kept(5)))
    expect(opened.rubric.map(({ on }) => on)).toEqual([true, true, false, true])
    expect(encodeClass(opened)).toEqual(kept(5))
  })

  it('by a later version is left as it is, and a damaged one is told', () => {
    expect(decodeClass({ ...kept(5), format: 6 })).toMatchObject({ ok: false, error: { kind: 'newer' } })
    expect(decodeClass({ ...kept(3), format: 0 })).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
    const rubric = usualRubric.slice(1)
    expect(decodeClass({ ...kept(3), class: { ...kept(3).class, rubric } })).toMatchObject({ ok: false })
  })
})
