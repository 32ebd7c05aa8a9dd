import { defineStore } from 'pinia'
import type { Held } from '../classroom/teacherCode'
import { mergeFields } from '../engine/saves/mergeFields'
import { storeHeld, unstoreHeld } from '../storage/classroomCodec'
import { asOne, type Kind } from '../storage/Kind'
import { useRecords } from './useRecords'

const heldKind: Kind<Held> = {
  name: 'teacher',
  idOf: ({ assignment }) => assignment.id,
  encode: storeHeld,
  decode: unstoreHeld,
  merge: asOne(mergeFields),
}

/** The assignments that were made in this browser, or whose teacher link was opened here, each with the key to its hand-ins. */
export const useTeacherStore = defineStore('teacher', () => {
  const { all, find, ...rest } = useRecords(heldKind.idOf, () => heldKind)
  return { held: all, heldOf: find, ...rest }
})
