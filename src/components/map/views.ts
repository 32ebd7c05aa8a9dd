import type { MapBox, MapData, MapPoint } from '../../model/MapData'

/** The whole map. */
export const wholeOf = ({ size }: MapData): MapBox => [0, 0, ...size]

/** Mali with a little of its neighbours, in the proportions of the map. */
export function maliOf({ size, mali: [x, y, width, height] }: MapData): MapBox {
  const zoom = Math.max(width / size[0], height / size[1]) * 1.06
  return around(size, [x + width / 2, y + height / 2], zoom)
}

/** The surroundings of a point: about a third of the map across. */
export const nearOf = ({ size }: MapData, at: MapPoint): MapBox => around(size, at, 0.34)

function around([width, height]: MapPoint, [x, y]: MapPoint, zoom: number): MapBox {
  const [w, h] = [width * zoom, height * zoom]
  const inside = (from: number, most: number): number => Math.min(Math.max(from, 0), most)
  return [inside(x - w / 2, width - w), inside(y - h / 2, height - h), w, h]
}

/** The longest round distance that a bar of at most so many kilometres can show. */
export function roundKilometres(most: number): number {
  return [1000, 500, 200, 100, 50, 20].find((km) => km <= most) ?? 10
}
