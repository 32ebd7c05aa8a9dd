import type { Result } from '../model/Result'
import type { KeyValue } from './KeyValue'

/** Records of one sort, each under a key of its own, so that a broken one spoils no other. */
export interface Records<T> {
  /** Those that can be read; the others stay where they are, untouched, and are counted. */
  load(): Promise<{ readonly records: readonly T[]; readonly broken: number }>
  save(record: T): Promise<void>
  remove(id: string): Promise<void>
}

/** How records of a sort are told apart and written. */
export interface Sort<T> {
  /** Such as `assignment/`. */
  readonly prefix: string
  idOf(record: T): string
  encode(record: T): unknown
  decode(value: unknown): Result<T, unknown>
}

/** Records over a key-value store. */
export function openRecords<T>(port: KeyValue, { prefix, idOf, encode, decode }: Sort<T>): Records<T> {
  return {
    async load() {
      const decoded = []
      for (const key of await port.keys(prefix)) decoded.push(decode(await port.get(key)))
      const records = decoded.flatMap((one) => (one.ok ? [one.value] : []))
      return { records, broken: decoded.length - records.length }
    },
    save: (record) => port.set(prefix + idOf(record), encode(record)),
    remove: (id) => port.delete(prefix + id),
  }
}
