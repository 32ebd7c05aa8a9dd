import * as v from 'valibot'
import { findCode, writeCode } from '../codes/codeText'
import { fromBytes, squeeze, toBytes, unsqueeze } from '../codes/squeeze'
import { type Result, fail, ok } from '../model/Result'
import { applies, criteria, type Criterion, type Marked, mostOfRubric, pointsOf, rowsOn, type Rubric } from './Rubric'

/** Version of the marks in a link. Each past one stays readable and keeps its fixture in `tests/fixtures`. */
const marksFormat = 2

/** Something that the pupil wrote, beside what it argues for. */
export interface MarkedSentence {
  /** Scene and question. */
  readonly about: string
  /** The advice and the card of a memo in words; `''` where it is none. */
  readonly advised: string
  readonly rested: string
  readonly sentence: string
}

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
    /** Whether it counts for this pupil. */
    readonly applies: boolean
  }[]
  readonly comment: string
  /** What the marks are for, in the pupil's own words. */
  readonly written: readonly MarkedSentence[]
}

/** Why a text holds no marks. */
export interface MarksFailure {
  readonly kind: 'no-marks' | 'newer' | 'damaged'
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostOfRubric.points))
/** A row that does not apply. */
const apart = 'n'
/** Labels, cards and sentences are shorter; a longer one is cut, not refused. */
const mostOfWritten = 1500
const shape = v.object({
  v: v.picklist([1, marksFormat]),
  t: text(300),
  r: v.pipe(
    v.array(
      v.tuple([v.picklist(criteria), text(mostOfRubric.name), v.union([v.nullable(points), v.literal(apart)]), points]),
    ),
    v.maxLength(criteria.length),
  ),
  c: text(mostOfRubric.comment),
  // Not in format 1.
  w: v.optional(
    v.pipe(
      v.array(v.tuple([text(mostOfWritten), text(mostOfWritten), text(mostOfWritten), text(mostOfWritten)])),
      v.maxLength(100),
    ),
    [],
  ),
})

/** The slip of what was marked. */
export const slipOf = (
  title: string,
  rubric: Rubric,
  marked: Marked,
  written: MarksSlip['written'] = [],
): MarksSlip => ({
  title,
  rows: rowsOn(rubric).map((row) => {
    const { id, name, most } = row
    return { id, name, most, points: pointsOf(marked, row), applies: applies(marked, row) }
  }),
  comment: marked.comment,
  written,
})

/** A slip as the text that a link carries behind its `#`. */
export function writeMarks({ title, rows, comment, written }: MarksSlip): string {
  const packed = rows.map((row) => [row.id, row.name, row.applies ? row.points : apart, row.most] as const)
  const own = written.map((one) =>
    [one.about, one.advised, one.rested, one.sentence].map((words) => words.slice(0, mostOfWritten)),
  )
  return writeCode('marks', squeeze(toBytes({ v: marksFormat, t: title.slice(0, 300), r: packed, c: comment, w: own })))
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
  const { t, r, c, w } = parsed.output
  return ok({
    title: t,
    rows: r.map(([id, name, given, most]) => ({
      id,
      name,
      points: given === apart ? null : given,
      most,
      applies: given !== apart,
    })),
    comment: c,
    written: w.map(([about, advised, rested, sentence]) => ({ about, advised, rested, sentence })),
  })
}
