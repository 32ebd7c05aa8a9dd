import * as v from 'valibot'
import { findCode, writeCode } from '../codes/codeText'
import { fromBytes, squeeze, toBytes, unsqueeze } from '../codes/squeeze'
import { type Result, fail, ok } from '../model/Result'
import { keyed, listName } from './ClassList'
import type { ClassNotes, ClassRecord } from './ClassRecord'
import { classNotesShape } from './classNotesShape'
import { same } from '../engine/saves/mergeFields'
import { usualRubric } from './Rubric'

/** Version of the notes in a teacher's file. Each past one stays readable and keeps its fixture in `tests/fixtures`. */
const notesFormat = 3

/** Why a text holds no notes of this class. */
export interface NotesFailure {
  readonly kind: 'no-notes' | 'newer' | 'damaged' | 'another-class'
}

const shape = v.object({ v: v.picklist([1, 2, notesFormat]), a: v.string(), ...classNotesShape })

/** The list, the marks and all that was decided, as a code: what a teacher's file holds beside the hand-ins. Nobody has sealed it. */
export function writeNotes({ assignment, list, whose, rubric, marked, placed, chosen, counting }: ClassRecord): string {
  const notes: ClassNotes = { list, whose, rubric, marked, placed, chosen, counting }
  return writeCode('notes', squeeze(toBytes({ v: notesFormat, a: assignment, ...notes })))
}

/** Reads the notes in a text; never throws. */
export function readNotes(text: string, assignment: string): Result<ClassNotes, NotesFailure> {
  const code = findCode(text, 'notes')
  if (!code.ok) return fail({ kind: code.error.kind === 'not-a-code' ? 'no-notes' : code.error.kind })
  const bytes = unsqueeze(code.value.bytes)
  const value = bytes && fromBytes(bytes)
  const format = typeof value === 'object' && value !== null && 'v' in value ? value.v : null
  if (typeof format === 'number' && format > notesFormat) return fail({ kind: 'newer' })
  const parsed = v.safeParse(shape, value)
  if (!parsed.success) return fail({ kind: 'damaged' })
  const { a, list, whose, rubric, marked, placed, chosen, counting } = parsed.output
  const notes: ClassNotes = { list, whose, rubric, marked, placed, chosen, counting }
  return a === assignment ? ok(notes) : fail({ kind: 'another-class' })
}

/** A class with notes from elsewhere: what is written here stays, and what is not comes. */
export function withNotes(record: ClassRecord, notes: ClassNotes): ClassRecord {
  const here = new Set(record.list.map(({ name }) => listName(name)))
  const keys = new Set(keyed(record.list).map(({ key }) => key))
  // Of one name as many as either list has.
  const come = keyed(notes.list).filter(({ key, pupil }) => !here.has(listName(pupil.name)) || !keys.has(key))
  return {
    ...record,
    list: [...record.list, ...come.map(({ pupil }) => pupil)],
    whose: { ...notes.whose, ...record.whose },
    rubric: same(record.rubric, usualRubric) ? notes.rubric : record.rubric,
    marked: { ...notes.marked, ...record.marked },
    placed: { ...notes.placed, ...record.placed },
    chosen: { ...notes.chosen, ...record.chosen },
  }
}
