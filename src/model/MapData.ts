import type { Language, PlaceId } from './ids'

/** A name in the story's languages. */
export type Names = Readonly<Record<Language, string>>

/** A point of the map, in its own units: x to the east, y to the south. */
export type MapPoint = readonly [number, number]

/** A part of the map: x, y, width, height. */
export type MapBox = readonly [number, number, number, number]

/** One of eight directions, clockwise from north, 0 to 7. */
export type Wind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A country, as far as it lies inside the map. */
export interface MapCountry {
  /** Its id in `places.yaml` where it stands there. */
  readonly id: PlaceId
  /** `null` where `places.yaml` does not know it: then the map's own words name it. */
  readonly name: Names | null
  /** SVG path of its area. */
  readonly path: string
  /** Middle of its name; `null` where none is written. */
  readonly labelAt: MapPoint | null
  /** Shares a border with Mali, and lies on this side of it. */
  readonly beside: Wind | null
}

/** A place with a point on the map. */
export interface MapSpot {
  readonly id: PlaceId
  readonly name: Names
  readonly at: MapPoint
  /** How far from Bamako in a straight line, rounded, and on which side; `null` for Bamako itself. */
  readonly fromBamako: { readonly km: number; readonly wind: Wind } | null
}

/** A place of the story that the map does not show. */
export interface MapElsewhere {
  readonly id: PlaceId
  readonly name: Names
  /** Which way it lies; `null` for what has no point, such as a region. */
  readonly wind: Wind | null
}

/** West Africa around Mali, projected and ready to draw. */
export interface MapData {
  readonly size: MapPoint
  /** The part that Mali fills. */
  readonly mali: MapBox
  readonly countries: readonly MapCountry[]
  /** Every border between two countries, once. */
  readonly borders: string
  readonly coast: string
  /** Every fifth meridian and parallel. */
  readonly graticule: string
  readonly sea: { readonly name: Names; readonly at: MapPoint }
  readonly spots: readonly MapSpot[]
  readonly elsewhere: readonly MapElsewhere[]
  readonly kmPerUnit: number
}

/** Mali no larger than a thumb, with the places of the story that lie on the map. */
export interface MapThumb {
  /** What Mali fills, in the units of its outline. */
  readonly box: MapBox
  readonly mali: string
  readonly spots: Readonly<Record<PlaceId, MapPoint>>
}
