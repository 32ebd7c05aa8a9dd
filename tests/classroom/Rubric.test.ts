import { describe, expect, it } from 'vitest'
import {
  isUsual,
  maximaOf,
  pointsOf,
  rowsOn,
  type Rubric,
  type RubricRow,
  rubricSet,
  totalOf,
  unmarked,
  usualRubric,
} from '../../src/classroom/Rubric'

/** The usual rubric with its first row changed. */
const changed = (parts: Partial<RubricRow>): Rubric =>
  usualRubric.map((row) => (row.id === 'evidence' ? { ...row, ...parts } : row))
const given = (evidence: number | null, fit?: number | null) => ({ points: { evidence, fit }, comment: '' })

describe('a rubric', () => {
  it('has four rows of three points, of which the first two count', () => {
    expect(usualRubric).toEqual([
      { id: 'evidence', name: '', most: 3, on: true },
      { id: 'fit', name: '', most: 3, on: true },
      { id: 'consequences', name: '', most: 3, on: false },
      { id: 'status', name: '', most: 3, on: false },
    ])
    expect(rowsOn(usualRubric).map(({ id }) => id)).toEqual(['evidence', 'fit'])
  })

  it('has words for the points of a row only where neither its name nor its most was changed', () => {
    expect(isUsual({ name: '', most: 3 })).toBe(true)
    expect(isUsual({ name: 'Sources', most: 3 })).toBe(false)
    expect(isUsual({ name: '', most: 4 })).toBe(false)
  })

  it('is chosen once any row is changed or anything was given', () => {
    expect(rubricSet(usualRubric, {})).toBe(false)
    expect(rubricSet(usualRubric, { awa: unmarked })).toBe(false)
    expect(rubricSet(usualRubric, { awa: unmarked, ba: given(0) })).toBe(true)
    expect(rubricSet(changed({ name: 'Sources' }), {})).toBe(true)
    expect(rubricSet(changed({ most: 4 }), {})).toBe(true)
    expect(rubricSet(changed({ on: false }), {})).toBe(true)
  })

  it('with more rows than there usually are is chosen', () => {
    expect(rubricSet([...usualRubric, { id: 'status', name: '', most: 3, on: false }], {})).toBe(true)
  })
})

describe('the points of a class', () => {
  it('are out of all rows that apply to somebody, from the least, each once', () => {
    expect(maximaOf(usualRubric, [given(1, 2), given(2, null), given(3, 0), unmarked])).toEqual([3, 6])
    expect(maximaOf(changed({ most: 9 }), [given(1, 2), given(null, 1), given(1, null)])).toEqual([3, 9, 12])
    expect(maximaOf(usualRubric, [unmarked])).toEqual([])
  })

  it('are nothing in a row that does not count, does not apply or has none; 0 is points', () => {
    const [evidence, , consequences] = usualRubric
    expect(pointsOf(given(0), evidence!)).toBe(0)
    expect(pointsOf(given(null), evidence!)).toBeNull()
    expect(pointsOf(unmarked, evidence!)).toBeNull()
    expect(pointsOf({ points: { consequences: 2 }, comment: '' }, consequences!)).toBeNull()
    expect(totalOf(given(2, 0), usualRubric)).toEqual({ points: 2, most: 6 })
    expect(totalOf(given(null), usualRubric)).toEqual({ points: null, most: 3 })
  })
})
