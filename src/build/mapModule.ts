import { brotliCompressSync } from 'node:zlib'
import type { MapData, MapThumb } from '../model/MapData'

export const mapModule = 'virtual:map'
export const thumbModule = 'virtual:map-thumb'

/** Bytes after brotli that the map may weigh. */
export const mapBudget = 12_000

/** Bytes after brotli that its thumbnail may weigh. */
const thumbBudget = 2000

/** The map as the code of a module. Throws where it weighs more than `limit` after brotli. */
export const emitMap = (map: MapData, limit = mapBudget): string => emit('map', map, limit)

/** Its thumbnail as the code of a module. Throws as `emitMap` does. */
export const emitThumb = (thumb: MapThumb, limit = thumbBudget): string => emit('thumb', thumb, limit)

function emit(name: 'map' | 'thumb', data: unknown, limit: number): string {
  const code = `export const ${name} = ${JSON.stringify(data)}`
  const weight = brotliCompressSync(code).length
  if (weight > limit) throw new Error(`The ${name} weighs ${weight} B, above its budget of ${limit} B.`)
  return code
}
