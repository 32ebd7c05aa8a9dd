import { Zip, deflateSync, type ZipInputFile } from 'fflate'
import { crc32 } from '../codes/crc32'

/** A file as it stands in a ZIP: squeezed once, however many packages hold it. */
export interface ZipPart {
  readonly path: string
  readonly crc: number
  readonly size: number
  readonly squeezed: Uint8Array<ArrayBuffer>
}

/** @param level how hard it is squeezed, 9 at most */
export const zipPart = (path: string, bytes: Uint8Array, level: 6 | 9 = 9): ZipPart => ({
  path,
  crc: crc32(bytes),
  size: bytes.length,
  squeezed: deflateSync(bytes, { level }),
})

/** The same bytes at any time: the day of the briefing. */
const day = new Date(2023, 1, 9)

/** Parts as a ZIP file, in their order. The same parts give the same bytes. */
export function zipFiles(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const { path, crc, size, squeezed } of parts) {
    const file: ZipInputFile = { filename: path, crc, size, compression: 8, mtime: day }
    zip.add(file)
    file.ondata?.(null, squeezed, true)
  }
  zip.end()
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
