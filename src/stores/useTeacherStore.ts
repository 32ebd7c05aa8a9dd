import { defineStore } from 'pinia'
import type { Held } from '../classroom/teacherCode'
import { storeHeld, unstoreHeld } from '../storage/classroomCodec'
import { useRecords } from './useRecords'

/** The assignments that were made in this browser, or whose teacher link was opened here, each with the key to its hand-ins. */
export const useTeacherStore = defineStore('teacher', () => {
  const { all, find, ...rest } = useRecords<Held>({
    prefix: 'teacher/',
    idOf: ({ assignment }) => assignment.id,
    encode: storeHeld,
    decode: unstoreHeld,
  })
  return { held: all, heldOf: find, ...rest }
})
