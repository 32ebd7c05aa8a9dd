import { type Result, fail, ok } from '../model/Result'
import { type ClassList, listName, mostOfList, type Pupil } from './ClassList'

/** Why a line cannot be taken, by its number from 1. `twice`: the same name, or the same identifier, as in an earlier line. */
export interface ListFault {
  readonly line: number
  readonly kind: 'no-name' | 'too-long' | 'twice' | 'too-many'
}

/**
 * A pasted list: one pupil a line, with an identifier behind a tab, a semicolon or a comma; empty lines are passed over. The separator is one
 * for the whole list, the first of these three that is in it: names may then hold the others. All faults at once; with any, nothing is taken.
 */
export function readClassList(text: string): Result<ClassList, readonly ListFault[]> {
  const separator = ['\t', ';', ','].find((one) => text.includes(one))
  const lines = text.split(/\r\n|\r|\n/u).map((line, index) => ({ line: index + 1, cells: cellsOf(line, separator) }))
  const filled = lines.filter(({ cells }) => cells.some(Boolean))
  const pupils = filled.map(({ line, cells: [name = '', identifier = ''] }) => ({ line, pupil: { name, identifier } }))
  const faults = pupils.flatMap(({ line, pupil }, index): ListFault[] => {
    const kind = faultOf(
      pupil,
      pupils.slice(0, index).map((before) => before.pupil),
    )
    return kind ? [{ line, kind }] : []
  })
  return faults.length ? fail(faults) : ok(pupils.map(({ pupil }) => pupil))
}

/** The list as it is pasted, to be changed. `readClassList` reads it back. */
export const writeClassList = (list: ClassList): string =>
  list.map(({ name, identifier }) => (identifier ? `${name}\t${identifier}` : name)).join('\n')

const cellsOf = (line: string, separator: string | undefined): readonly string[] =>
  (separator === undefined ? [line] : line.split(separator)).map((cell) => cell.replace(/^\s*"|"\s*$/gu, '').trim())

function faultOf({ name, identifier }: Pupil, before: readonly Pupil[]): ListFault['kind'] | null {
  if (before.length >= mostOfList.pupils) return 'too-many'
  if (!name) return 'no-name'
  if (name.length > mostOfList.text || identifier.length > mostOfList.text) return 'too-long'
  const twice = before.some(
    (other) =>
      (identifier !== '' && other.identifier === identifier) ||
      // Two of one name are two pupils only where their identifiers tell them apart.
      (listName(other.name) === listName(name) && (identifier === '' || other.identifier === '')),
  )
  return twice ? 'twice' : null
}
