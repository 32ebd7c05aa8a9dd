import { forEachLanguage } from '../model/languages'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  geoBounds,
  geoDistance,
  geoMercator,
  geoPath,
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo'
import { feature, mesh, neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { MapBox, MapCountry, MapData, MapElsewhere, MapPoint, MapSpot, Names, Wind } from '../model/MapData'

/** A place as `places.yaml` gives it. */
export interface PlaceOnEarth {
  readonly id: string
  readonly name: Names
  readonly lat?: number | undefined
  readonly lon?: number | undefined
}

/** Degrees that the map shows: from Cap-Vert to the bend of the Niger and beyond, from the Gulf of Guinea to Mali's northern tip. */
const frame = { west: -18.6, east: 8.4, south: 4, north: 26 } as const
/** Units across. Two thousand, because borders rounded to them still look smooth when a quarter of the map fills the page. */
const across = 2000
const earthKm = 6371
/** From where its neighbours lie to the north, the east … */
const middleOfMali: MapPoint = [-3.7, 16.8]

/** Id and middle of the name of each country in the frame, by its ISO number. Morocco's part of the frame is in dispute: no name is written on it. */
const known: Readonly<Record<string, { readonly id: string; readonly label: MapPoint | null }>> = {
  '466': { id: 'mali', label: [-2.4, 19.4] },
  '012': { id: 'algeria', label: [3.6, 23.6] },
  '562': { id: 'niger', label: [5.8, 17.3] },
  '854': { id: 'burkina-faso', label: [-1.7, 11.7] },
  '384': { id: 'ivory-coast', label: [-5.6, 7.6] },
  '324': { id: 'guinea', label: [-11.1, 10.9] },
  '686': { id: 'senegal', label: [-14.8, 15] },
  '478': { id: 'mauritania', label: [-10.6, 19.6] },
  '732': { id: 'western-sahara', label: [-13.7, 24.5] },
  '504': { id: 'morocco', label: null },
  '270': { id: 'gambia', label: [-16.9, 13.4] },
  '624': { id: 'guinea-bissau', label: [-15.1, 12.1] },
  '694': { id: 'sierra-leone', label: [-11.8, 8.5] },
  '430': { id: 'liberia', label: [-9.4, 6.4] },
  '288': { id: 'ghana', label: [-1.2, 7.6] },
  '768': { id: 'togo', label: [1, 8.6] },
  '204': { id: 'benin', label: [2.3, 10] },
  '566': { id: 'nigeria', label: [5.9, 9.6] },
}

type World = Topology<{ countries: GeometryCollection }>

/** Natural Earth's borders, as world-atlas packs them. */
export function readWorld(): World {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  return JSON.parse(readFileSync(file, 'utf8')) as World
}

/** The area of a country on the sphere, by its ISO number. Throws where the atlas has none. */
export function areaOf(world: World, number: string): GeoPermissibleObjects {
  const shape = world.objects.countries.geometries.find(({ id }) => id === number)
  if (!shape) throw new Error(`The atlas has no country ${number}.`)
  return feature(world, shape)
}

/** Projects Mali, its neighbours and the places of the story. Throws on a country in the frame that `known` does not name. */
export function buildMap(world: World, places: readonly PlaceOnEarth[]): MapData {
  const projection = geoMercator()
    .precision(0)
    .scale(across / (((frame.east - frame.west) * Math.PI) / 180))
    .translate([0, 0])
  const [x0, y0] = project(projection, [frame.west, frame.north])
  projection.translate([-x0, -y0])
  const size = whole(project(projection, [frame.east, frame.south]))
  projection.clipExtent([[0, 0], [...size]])
  const { countries } = world.objects
  const names = new Map(places.map(({ id, name }) => [id, name]))
  const shown = drawCountries(world, projection, names)
  return {
    size,
    mali: boxOf(projection, areaOf(world, '466')),
    countries: shown,
    borders: draw(
      projection,
      mesh(world, countries, (a, b) => a !== b),
    ),
    coast: draw(
      projection,
      mesh(world, countries, (a, b) => a === b),
    ),
    graticule: drawGraticule(projection, size),
    sea: { name: names.get('atlantic') ?? forEachLanguage(() => ''), at: whole(project(projection, [-15.2, 5.7])) },
    ...sortPlaces(projection, places, new Set(shown.map(({ id }) => id))),
    kmPerUnit: kilometres([-8, 14], [-7, 14]) / (across / (frame.east - frame.west)),
  }
}

function drawCountries(
  world: World,
  projection: GeoProjection,
  names: ReadonlyMap<string, Names>,
): readonly MapCountry[] {
  const { geometries } = world.objects.countries
  const beside = neighbors(geometries)[geometries.findIndex(({ id }) => id === '466')] ?? []
  return geometries.flatMap((shape, index): MapCountry[] => {
    const path = draw(projection, feature(world, shape))
    if (!path) return []
    const country = known[String(shape.id)]
    if (!country) throw new Error(`The map shows country ${shape.id}, which buildMap does not know.`)
    const { id, label } = country
    return [
      {
        id,
        name: names.get(id) ?? null,
        path,
        labelAt: label && whole(project(projection, label)),
        beside: beside.includes(index) && label ? windTo(middleOfMali, label) : null,
      },
    ]
  })
}

function sortPlaces(
  projection: GeoProjection,
  places: readonly PlaceOnEarth[],
  countries: ReadonlySet<string>,
): { spots: readonly MapSpot[]; elsewhere: readonly MapElsewhere[] } {
  const spots: MapSpot[] = []
  const elsewhere: MapElsewhere[] = []
  const bamako = pointOf(places.find(({ id }) => id === 'bamako'))
  for (const place of places) {
    const { id, name } = place
    if (countries.has(id)) continue
    const point = pointOf(place)
    const wind = point && bamako && id !== 'bamako' ? windTo(bamako, point) : null
    if (!point || !inFrame(point)) elsewhere.push({ id, name, wind })
    else {
      const fromBamako = wind !== null && bamako ? { km: roundKm(kilometres(bamako, point)), wind } : null
      spots.push({ id, name, at: whole(project(projection, point)), fromBamako })
    }
  }
  return { spots, elsewhere }
}

const pointOf = (place: PlaceOnEarth | undefined): MapPoint | null =>
  place?.lat === undefined || place.lon === undefined ? null : [place.lon, place.lat]

const inFrame = ([lon, lat]: MapPoint): boolean =>
  lon > frame.west && lon < frame.east && lat > frame.south && lat < frame.north

const kilometres = (from: MapPoint, to: MapPoint): number => geoDistance([...from], [...to]) * earthKm

/** As exact as a reader needs it: 14 → 10, 947 → 950. */
const roundKm = (km: number): number => (km < 100 ? Math.max(10, Math.round(km / 10) * 10) : Math.round(km / 50) * 50)

/** The direction in which a straight line on this map leads, whose north is up everywhere. */
function windTo([lon, lat]: MapPoint, [toLon, toLat]: MapPoint): Wind {
  const height = (degrees: number): number => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))
  const turn = Math.atan2(((toLon - lon) * Math.PI) / 180, height(toLat) - height(lat)) / (Math.PI / 4)
  return ((Math.round(turn) + 8) % 8) as Wind
}

function project(projection: GeoProjection, [lon, lat]: MapPoint): MapPoint {
  const point = projection([lon, lat])
  if (!point) throw new Error(`${lon}, ${lat} cannot be projected.`)
  return point
}

const whole = ([x, y]: MapPoint): MapPoint => [Math.round(x), Math.round(y)]

function boxOf(projection: GeoProjection, area: GeoPermissibleObjects): MapBox {
  const [[west, south], [east, north]] = geoBounds(area)
  const [left, top] = whole(project(projection, [west, north]))
  const [right, bottom] = whole(project(projection, [east, south]))
  return [left, top, right - left, bottom - top]
}

function drawGraticule(projection: GeoProjection, [width, height]: MapPoint): string {
  const every = 5
  const steps = (from: number, to: number): number[] =>
    Array.from(
      { length: Math.floor(to / every) - Math.ceil(from / every) + 1 },
      (_, i) => (Math.ceil(from / every) + i) * every,
    )
  const meridians = steps(frame.west, frame.east).map((lon) => whole(project(projection, [lon, frame.north]))[0])
  const parallels = steps(frame.south, frame.north).map((lat) => whole(project(projection, [frame.west, lat]))[1])
  return [...meridians.map((x) => `M${x} 0V${height}`), ...parallels.map((y) => `M0 ${y}H${width}`)].join('')
}

/** An SVG path in whole units, each point told from the one before. Empty for what lies outside. */
function draw(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const pen = new Pen()
  geoPath(projection, pen)(shape)
  return pen.path
}

class Pen implements GeoContext {
  private parts = ''
  private at: MapPoint = [0, 0]
  private from: MapPoint = [0, 0]

  get path(): string {
    return this.parts.replace(/ -/gu, '-').trim()
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    const to = whole([x, y])
    this.parts += `m${to[0] - this.at[0]} ${to[1] - this.at[1]}l`
    this.at = this.from = to
  }

  lineTo(x: number, y: number): void {
    const to = whole([x, y])
    if (to[0] === this.at[0] && to[1] === this.at[1]) return
    this.parts += `${this.parts.endsWith('l') ? '' : ' '}${to[0] - this.at[0]} ${to[1] - this.at[1]}`
    this.at = to
  }

  closePath(): void {
    this.parts += 'z'
    this.at = this.from
  }

  arc(): void {}
}
