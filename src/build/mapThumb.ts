import type { MapData, MapPoint, MapThumb } from '../model/MapData'

/** Units of the map in one of the thumbnail's, and how far apart its points are at least. */
const scale = 20
const apart = 34

/** The map no larger than a thumb: Mali's outline, coarse, and where the story's places lie. Throws where an outline is drawn in another way than the map's. */
export function mapThumb(map: MapData): MapThumb {
  const mali = map.countries.find(({ id }) => id === 'mali')
  if (!mali) throw new Error('The map has no Mali.')
  const small = ([x, y]: MapPoint): MapPoint => [Math.round(x / scale), Math.round(y / scale)]
  return {
    box: map.mali.map((side) => Math.round(side / scale)) as unknown as MapThumb['box'],
    mali: `M${thin(pointsOf(mali.path)).map(small).join('L')}Z`,
    spots: Object.fromEntries(map.spots.map(({ id, at }) => [id, small(at)])),
  }
}

/** The corners of an outline that begins at a point and goes on by distances: `m5 5l1-2 3 0` → [5, 5], [6, 3], [9, 3]. */
function pointsOf(path: string): readonly MapPoint[] {
  if (!/^m[-\d. ]+l[-\d. ]+z?$/u.test(path)) throw new Error(`Not one outline of distances: ${path.slice(0, 40)}`)
  const numbers = [...path.matchAll(/-?[\d.]+/gu)].map(Number)
  let at: MapPoint = [0, 0]
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => {
    at = [at[0] + (numbers[2 * index] ?? 0), at[1] + (numbers[2 * index + 1] ?? 0)]
    return at
  })
}

function thin(points: readonly MapPoint[]): readonly MapPoint[] {
  const kept: MapPoint[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= apart) kept.push(point)
  }
  return kept
}
