import type { PlaceId } from '../../model/ids'

/** A place to mark on the map. */
export interface MapPlace {
  readonly id: PlaceId
  /** Printed instead of the map's own name for it. */
  readonly name?: string | undefined
  /** The place that the map is opened for; the others are only marked. */
  readonly here: boolean
}
