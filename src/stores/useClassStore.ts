import { defineStore } from 'pinia'
import type { ClassRecord } from '../classroom/ClassRecord'
import { decodeClass, encodeClass } from '../storage/classCodec'
import { useRecords } from './useRecords'

/** What was brought in for each class in this browser, as it came. */
export const useClassStore = defineStore('class', () => {
  const { all, find, ...rest } = useRecords<ClassRecord>({
    prefix: 'class/',
    idOf: ({ assignment }) => assignment,
    encode: encodeClass,
    decode: decodeClass,
  })
  return { classes: all, classOf: find, ...rest }
})
