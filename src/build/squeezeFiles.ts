import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const texts = /\.(?:html|js|css|svg|webmanifest|json|txt)$/u

/**
 * Writes each text of a built site once more squeezed, beside it, as `.br` and `.gz`: hosts that can send these need not squeeze
 * themselves.
 *
 * @returns what a host that squeezes by gzip, as nearly all do, sends of each file, in bytes
 */
export async function squeezeFiles(out: string, files: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sizes = await Promise.all(
    files.map(async (file): Promise<readonly [string, number]> => {
      const path = join(out, file)
      const bytes = await readFile(path)
      if (!texts.test(file)) return [file, bytes.length]
      const small = await zip(bytes, { level: 9 })
      await writeFile(`${path}.gz`, small)
      // The last steps of quality take three quarters of the time and win two per cent.
      await writeFile(`${path}.br`, await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }))
      return [file, small.length]
    }),
  )
  return new Map(sizes)
}
