import * as v from 'valibot'
import { type Result, fail, ok } from '../../model/Result'
import { languages, type Language } from '../../model/languages'
import type { Assignment } from '../Assignment'
import { decodeAssignment, encodeAssignment } from '../assignmentCode'

const standards = ['scorm-1.2', 'scorm-2004', 'cmi5', 'xapi'] as const
/** How a package speaks with what it is put into. */
export type Standard = (typeof standards)[number]

/** What stands inside a package beside the application: nothing in it is secret. */
export interface LmsSettings {
  readonly standard: Standard
  /** Those that the package holds; it opens in the assignment's. */
  readonly languages: readonly Language[]
  /** Share of the points from which it is passed, 0 to 1; `null` = completed is enough. */
  readonly pass: number | null
  readonly assignment: Assignment
}

/** Version of the form in packages. */
const format = 1
const shape = v.object({
  v: v.literal(format),
  standard: v.picklist(standards),
  languages: v.pipe(v.array(v.picklist(languages)), v.minLength(1)),
  pass: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  assignment: v.unknown(),
})

/** The settings as JSON that may stand inside a page. */
export const writeLmsSettings = ({ assignment, ...rest }: LmsSettings): string =>
  JSON.stringify({ v: format, ...rest, assignment: encodeAssignment(assignment) }).replaceAll('<', '\\u003c')

/** Reads them; never throws. `damaged`: the package is not as it was made. */
export function readLmsSettings(text: string): Result<LmsSettings, { readonly kind: 'damaged' }> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text)
  if (!parsed.success) return fail({ kind: 'damaged' })
  const { standard, languages: held, pass, assignment } = parsed.output
  const read = decodeAssignment(assignment)
  return read.ok ? ok({ standard, languages: held, pass, assignment: read.value }) : fail({ kind: 'damaged' })
}
