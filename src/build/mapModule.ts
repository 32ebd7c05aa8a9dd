import { brotliCompressSync } from 'node:zlib'
import type { MapData } from '../model/MapData'

export const mapModule = 'virtual:map'

/** Bytes after brotli that the map may weigh. */
export const mapBudget = 12_000

/** The map as the code of a module. Throws where it weighs more than `limit` after brotli. */
export function emitMap(map: MapData, limit: number = mapBudget): string {
  const code = `export const map = ${JSON.stringify(map)}`
  const weight = brotliCompressSync(code).length
  if (weight > limit) throw new Error(`The map weighs ${weight} B, above its budget of ${limit} B.`)
  return code
}
