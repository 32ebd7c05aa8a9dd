import { ByteWriter } from '../../src/codes/ByteWriter'

/** Numbers and texts that are packed one after the other. */
export type Column = readonly (number | string)[]

/** Numbers, and texts after their lengths, as bytes: 0 to 127 and ASCII take one each. */
export function packed(...parts: Column): Uint8Array<ArrayBuffer> {
  const to = new ByteWriter()
  for (const part of parts)
    if (typeof part === 'number') to.number(part)
    else to.text(part)
  return to.done()
}

/** Columns as codes hold them: each after its length in bytes. */
export function packedColumns(...columns: readonly Column[]): Uint8Array<ArrayBuffer> {
  const bytes = columns.map((column) => packed(...column))
  return Uint8Array.from(bytes.flatMap((column) => [...packed(column.length), ...column]))
}
