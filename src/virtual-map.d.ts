declare module 'virtual:map' {
  import type { MapData } from './model/MapData'
  /** A chunk of its own: import it where a map is drawn, lazily. */
  export const map: MapData
}
