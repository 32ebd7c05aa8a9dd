import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate'

/** Beyond this nothing that a class makes goes; what is longer was made to fill memory. In bytes. */
export const mostBytes = 4_000_000

/** A value as JSON in UTF-8. */
export const toBytes = (value: unknown): Uint8Array => strToU8(JSON.stringify(value))

/** The value, or `undefined` where the bytes are no JSON. */
export function fromBytes(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes)) as unknown
  } catch {
    return undefined
  }
}

/** DEFLATE (RFC 1951). */
export const squeeze = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 })

/** What was squeezed, or `null` where the bytes are damaged or would grow beyond `most` bytes: it stops there. */
export function unsqueeze(bytes: Uint8Array, most: number = mostBytes): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let length = 0
  let whole = false
  try {
    const stream = new Inflate((chunk, final) => {
      length += chunk.length
      if (length > most) throw new RangeError('too long')
      chunks.push(chunk)
      whole = final
    })
    // Fed in slices, so that what grows too much is stopped while it grows.
    for (let at = 0; at < bytes.length; at += 1024)
      stream.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length)
  } catch {
    return null
  }
  if (!whole) return null
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
