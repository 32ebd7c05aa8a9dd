import { defineStore } from 'pinia'
import type { ClassRecord } from '../classroom/ClassRecord'
import { mergeClasses } from '../classroom/saves/mergeClasses'
import { decodeClass, encodeClass } from '../storage/classCodec'
import { asOne, type Kind } from '../storage/Kind'
import { useRecords } from './useRecords'

const classKind: Kind<ClassRecord> = {
  name: 'class',
  idOf: ({ assignment }) => assignment,
  encode: encodeClass,
  decode: decodeClass,
  merge: asOne(mergeClasses),
}

/** What was brought in for each class in this browser, as it came. */
export const useClassStore = defineStore('class', () => {
  const { all, find, ...rest } = useRecords(classKind.idOf, () => classKind)
  return { classes: all, classOf: find, ...rest }
})
