import { defineStore } from 'pinia'
import { decodeNote, encodeNote, type Note } from '../../storage/noteCodec'
import { useRecords } from '../useRecords'

/** What teachers have typed into the sheets, kept in this browser. */
export const useNotesStore = defineStore('notes', () => {
  const { find, ...rest } = useRecords<Note>({
    prefix: 'note/',
    idOf: ({ id }) => id,
    encode: encodeNote,
    decode: decodeNote,
  })
  return { noteOf: find, ...rest }
})
