export const criteria = ['evidence', 'fit', 'consequences', 'status'] as const
/** What a teacher looks for in what was written: evidence, fit of the advice, consequences seen, status of claims. */
export type Criterion = (typeof criteria)[number]

/** One row of the rubric. */
export interface RubricRow {
  readonly id: Criterion
  /** In the teacher's words; `''`: the usual ones, in whatever language is read. */
  readonly name: string
  /** Points at most: a digit of the keyboard gives them. */
  readonly most: number
  /** Whether it counts for this class. What was given in a row that does not stays, for when it does again. */
  readonly on: boolean
}
/** Four rows, in the order of `criteria`. */
export type Rubric = readonly RubricRow[]

export const mostOfRubric = { name: 60, points: 9, comment: 1000 } as const
const usualMost = 3
/** One sentence bears two rows: a teacher who asks for more puts the others on. */
const usuallyOn: readonly Criterion[] = ['evidence', 'fit']
export const usualRubric: Rubric = criteria.map((id) => ({ id, name: '', most: usualMost, on: usuallyOn.includes(id) }))

/** The rows that count for a class. */
export const rowsOn = (rubric: Rubric): Rubric => rubric.filter(({ on }) => on)

/** Whether a row is as it came: then there are words for each of its points. A teacher who renames it means something else by them. */
export const isUsual = ({ name, most }: Pick<RubricRow, 'name' | 'most'>): boolean => name === '' && most === usualMost

/** Whether a class has a rubric that was chosen: changed, or used as it is. */
export const rubricSet = (rubric: Rubric, marked: Readonly<Record<string, Marked>>): boolean =>
  rubric.some(
    ({ name, most, on }, at) => name !== '' || most !== usualRubric[at]?.most || on !== usualRubric[at]?.on,
  ) || Object.values(marked).some(isMarked)

/** What a teacher gave for what somebody wrote. */
export interface Marked {
  /** `null`: the row does not apply to what this pupil wrote. */
  readonly points: Readonly<Partial<Record<Criterion, number | null | undefined>>>
  readonly comment: string
}
export const unmarked: Marked = { points: {}, comment: '' }

/** Whether anything was given: points in any row, 0 too, a row that does not apply, or a comment. What was taken back leaves nothing. */
export const isMarked = ({ points, comment }: Marked): boolean =>
  comment !== '' || Object.values(points).some((given) => given !== undefined)

/** Whether a row counts for this pupil. */
export const applies = ({ points }: Marked, { id, on }: Pick<RubricRow, 'id' | 'on'>): boolean =>
  on && points[id] !== null

/** Points of a row, never above what it gives at most; `null` where none were given or it does not apply. */
export function pointsOf(marked: Marked, row: RubricRow): number | null {
  const given = marked.points[row.id]
  return given === undefined || given === null || !row.on ? null : Math.min(given, row.most)
}

/** All rows that apply together: `null` where none was given. `most` counts every one of them, given or not. */
export function totalOf(marked: Marked, rubric: Rubric): { readonly points: number | null; readonly most: number } {
  const given = rubric.flatMap((row) => pointsOf(marked, row) ?? [])
  return {
    points: given.length ? given.reduce((sum, points) => sum + points, 0) : null,
    most: rubric.filter((row) => applies(marked, row)).reduce((sum, row) => sum + row.most, 0),
  }
}

/** What the points of a class are out of, from the least: more than one where a row does not apply to somebody alone. */
export const maximaOf = (rubric: Rubric, given: readonly Marked[]): readonly number[] =>
  [
    ...new Set(given.map((one) => totalOf(one, rubric)).flatMap(({ points, most }) => (points === null ? [] : most))),
  ].sort((one, other) => one - other)
