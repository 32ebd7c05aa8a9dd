import { type Result, fail, ok } from '../model/Result'
import { type ClassList, isName, listName, mostOfList, type Pupil } from './ClassList'

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
  const faultOf = faultFinder()
  // What is beyond the longest list is one fault, at its first line.
  const faults = pupils.slice(0, mostOfList.pupils + 1).flatMap(({ line, pupil }): ListFault[] => {
    const kind = faultOf(pupil)
    return kind ? [{ line, kind }] : []
  })
  return faults.length ? fail(faults) : ok(pupils.map(({ pupil }) => pupil))
}

/** The list as it is pasted, to be changed. `readClassList` reads it back. */
export const writeClassList = (list: ClassList): string =>
  list.map(({ name, identifier }) => (identifier ? `${name}\t${identifier}` : name)).join('\n')

const cellsOf = (line: string, separator: string | undefined): readonly string[] =>
  (separator === undefined ? [line] : line.split(separator)).map((cell) => cell.replace(/^\s*"|"\s*$/gu, '').trim())

/** What is wrong with each pupil, given one after the other. */
function faultFinder(): (pupil: Pupil) => ListFault['kind'] | null {
  const identifiers = new Set<string>()
  /** By name, whether one who bears it has no identifier. */
  const names = new Map<string, boolean>()
  let count = 0
  return ({ name, identifier }) => {
    if (count++ >= mostOfList.pupils) return 'too-many'
    if (!isName(name)) return 'no-name'
    if (name.length > mostOfList.text || identifier.length > mostOfList.text) return 'too-long'
    const key = listName(name)
    const known = names.get(key)
    // Two of one name are two pupils only where their identifiers tell them apart.
    const twice = identifiers.has(identifier) || known === true || (known === false && identifier === '')
    if (identifier !== '') identifiers.add(identifier)
    names.set(key, known === true || identifier === '')
    return twice ? 'twice' : null
  }
}
