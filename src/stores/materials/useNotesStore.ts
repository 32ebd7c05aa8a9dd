import { defineStore } from 'pinia'
import { asOne, type Kind } from '../../storage/Kind'
import { mergeNotes } from '../../storage/mergeNotes'
import { decodeNote, encodeNote, type Note } from '../../storage/noteCodec'
import { useRecords } from '../useRecords'

const noteKind: Kind<Note> = {
  name: 'note',
  idOf: ({ id }) => id,
  encode: encodeNote,
  decode: decodeNote,
  merge: asOne(mergeNotes),
}

/** What teachers have typed into the sheets, kept in this browser. */
export const useNotesStore = defineStore('notes', () => {
  const { find, ...rest } = useRecords(noteKind.idOf, () => noteKind)
  return { noteOf: find, ...rest }
})
