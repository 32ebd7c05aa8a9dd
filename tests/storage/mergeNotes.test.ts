import { expect, it } from 'vitest'
import { mergeNotes } from '../../src/storage/mergeNotes'

const note = (text: string) => ({ id: 'n', text })

it.each<[string, string | undefined, string, string, string]>([
  ['begun in both, where neither knew the other', undefined, 'there', 'mine', 'there\n\nmine'],
  ['begun in both with a blank line first', undefined, 'there', '\nmine', 'there\n\nmine'],
  ['begun in both, there the longer', undefined, 'a note', 'note', 'a note'],
  ['begun in both, here the longer', undefined, 'note', 'a note', 'a note'],
  ['emptied here before it was ever kept', undefined, 'there', '', 'there'],
  ['written on in both, there the longer', 'a', 'abc', 'ab', 'abc'],
  ['written on in both, in the middle of a word after a blank', 'a b', 'a bx', 'a bcd', 'a bx\n\na bcd'],
  ['written on in both, in the middle of a word before a blank', 'a', 'ab', 'acd e', 'ab\n\nacd e'],
  ['written on in both, with a new line', 'a', 'a\nb', 'a\n c', 'a\nb\n\nc'],
  ['written on there from other lines', 'a\n', 'b\nx', 'a\nc', 'b\nx\n\na\nc'],
  ['written on here from other lines', 'a\n', 'a\nx', 'b\nc', 'a\nx\n\nb\nc'],
])('a note %s', (_, base, there, mine, merged) => {
  expect(mergeNotes(base === undefined ? undefined : note(base), note(there), note(mine))).toEqual(note(merged))
})
