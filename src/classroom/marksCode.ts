import * as v from 'valibot'
import { findCode, writeCode } from '../codes/codeText'
import { fromBytes, squeeze, toBytes, unsqueeze } from '../codes/squeeze'
import { type Result, fail, ok } from '../model/Result'
import { criteria, type Criterion, type Marked, mostOfRubric, pointsOf, type Rubric } from './Rubric'

/** Version of the marks in a link. Each past one stays readable and keeps its fixture in `tests/fixtures`. */
const marksFormat = 1

/** What goes back to one pupil: no name is in it, and nobody else's marks. */
export interface MarksSlip {
  /** Of the assignment. */
  readonly title: string
  readonly rows: readonly {
    readonly id: Criterion
    /** `''`: the usual name, in the language of the reader. */
    readonly name: string
    readonly points: number | null
    readonly most: number
  }[]
  readonly comment: string
}

/** Why a text holds no marks. */
export interface MarksFailure {
  readonly kind: 'no-marks' | 'newer' | 'damaged'
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostOfRubric.points))
const shape = v.object({
  v: v.literal(marksFormat),
  t: text(300),
  r: v.pipe(
    v.array(v.tuple([v.picklist(criteria), text(mostOfRubric.name), v.nullable(points), points])),
    v.maxLength(criteria.length),
  ),
  c: text(mostOfRubric.comment),
})

/** The slip of what was marked. */
export const slipOf = (title: string, rubric: Rubric, marked: Marked): MarksSlip => ({
  title,
  rows: rubric.map((row) => ({ ...row, points: pointsOf(marked, row) })),
  comment: marked.comment,
})

/** A slip as the text that a link carries behind its `#`. */
export function writeMarks({ title, rows, comment }: MarksSlip): string {
  const packed = rows.map(({ id, name, points: given, most }) => [id, name, given, most] as const)
  return writeCode('marks', squeeze(toBytes({ v: marksFormat, t: title.slice(0, 300), r: packed, c: comment })))
}

/** The slip in a link, a code or a whole e-mail; never throws. */
export function readMarks(text: string): Result<MarksSlip, MarksFailure> {
  const code = findCode(text, 'marks')
  if (!code.ok) return fail({ kind: code.error.kind === 'not-a-code' ? 'no-marks' : code.error.kind })
  const bytes = unsqueeze(code.value.bytes)
  const value = bytes && fromBytes(bytes)
  const format = typeof value === 'object' && value !== null && 'v' in value ? value.v : null
  if (typeof format === 'number' && format > marksFormat) return fail({ kind: 'newer' })
  const parsed = v.safeParse(shape, value)
  if (!parsed.success) return fail({ kind: 'damaged' })
  const { t, r, c } = parsed.output
  return ok({ title: t, rows: r.map(([id, name, given, most]) => ({ id, name, points: given, most })), comment: c })
}
