import { strToU8, zipSync } from 'fflate'

/** Text files as one ZIP, each deflated. */
export function zipFiles(files: readonly { readonly path: string; readonly text: string }[]): Blob {
  const bytes = zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])))
  return new Blob([new Uint8Array(bytes)], { type: 'application/zip' })
}
