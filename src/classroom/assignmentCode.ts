import { languages } from '../model/languages'
import * as v from 'valibot'
import { type Result, fail, ok } from '../model/Result'
import type { Assignment } from './Assignment'
import { isPoint } from '../codes/isPoint'
import { findCode, writeCode } from '../codes/codeText'
import { fromBytes, squeeze, toBytes, unsqueeze } from '../codes/squeeze'

/** Version of the compact form. Each past one stays readable and keeps its fixture in `tests/fixtures`. */
const assignmentFormat = 1

/** Why a text is no assignment that can be opened. */
export interface AssignmentFailure {
  readonly kind: 'not-an-assignment' | 'newer' | 'damaged'
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const shape = v.object({
  v: v.literal(assignmentFormat),
  i: id,
  t: text(300),
  l: v.picklist(languages),
  e: v.pipe(v.array(id), v.minLength(1), v.maxLength(200)),
  q: v.tuple([v.picklist([1, 2]), v.nullable(text(80)), v.picklist(['now', 'end']), v.boolean()]),
  n: v.picklist(['name', 'code-name']),
  d: v.nullable(v.pipe(v.string(), v.isoDate())),
  s: text(80),
  k: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{87}$/u))),
})

/** An assignment as plain JSON, short, with its format. */
export const encodeAssignment = (assignment: Assignment): v.InferOutput<typeof shape> => ({
  v: assignmentFormat,
  i: assignment.id,
  t: assignment.title,
  l: assignment.language,
  e: [...assignment.episodes],
  q: [assignment.quiz.tries, assignment.quiz.seed, assignment.quiz.feedback, assignment.quiz.confidence],
  n: assignment.asks,
  d: assignment.due,
  s: assignment.story,
  k: assignment.key,
})

/** Reads that form; never throws. Fields that a later version adds are passed over. */
export function decodeAssignment(value: unknown): Result<Assignment, AssignmentFailure> {
  const format = typeof value === 'object' && value !== null && 'v' in value ? value.v : null
  if (typeof format === 'number' && format > assignmentFormat) return fail({ kind: 'newer' })
  const parsed = v.safeParse(shape, value)
  if (!parsed.success) return fail({ kind: 'damaged' })
  const { i, t, l, e, q, n, d, s, k } = parsed.output
  const [tries, seed, feedback, confidence] = q
  const quiz = { tries, seed, feedback, confidence }
  return ok({ id: i, title: t, language: l, episodes: e, quiz, asks: n, due: d, story: s, key: k })
}

/** The text that a student link carries behind its `#`. */
export const writeAssignment = (assignment: Assignment): string =>
  writeCode('assignment', squeeze(toBytes(encodeAssignment(assignment))))

/** The assignment in a link, a code or a whole e-mail; never throws. */
export function readAssignment(text: string): Result<Assignment, AssignmentFailure> {
  const code = findCode(text, 'assignment')
  if (!code.ok) return fail({ kind: code.error.kind === 'not-a-code' ? 'not-an-assignment' : code.error.kind })
  const bytes = unsqueeze(code.value.bytes)
  return bytes ? decodeAssignment(fromBytes(bytes)) : fail({ kind: 'damaged' })
}

/**
 * The assignment of a link that somebody opens. A key that nothing can be sealed to is refused here (`damaged`), and not when the work is
 * done and cannot be handed in.
 */
export function openAssignment(text: string): Result<Assignment, AssignmentFailure> {
  const read = readAssignment(text)
  const { key } = read.ok ? read.value : { key: null }
  return key === null || isPoint(key) ? read : fail({ kind: 'damaged' })
}
