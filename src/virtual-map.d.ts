declare module 'virtual:map' {
  /** A chunk of its own: import it where a map is drawn, lazily. */
  // A relative `import type` is not resolved inside a declared module: the map would be `any`.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const map: import('./model/MapData').MapData
}

declare module 'virtual:map-thumb' {
  /** Under a kilobyte, but no part of the first words: import it lazily. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const thumb: import('./model/MapData').MapThumb
}
