import { inTime } from './inTime'
import type { KeyValue } from './KeyValue'

/** The same storage, but that each call rejects where it has not answered in so many milliseconds: a browser's may stall for ever. */
export const patientKeyValue = (port: KeyValue, milliseconds: number): KeyValue => ({
  get: (key) => inTime(port.get(key), milliseconds),
  update: (key, change) => inTime(port.update(key, change), milliseconds),
  entries: (prefix) => inTime(port.entries(prefix), milliseconds),
})
