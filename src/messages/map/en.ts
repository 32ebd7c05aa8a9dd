import type { PlaceId } from '../../model/ids'

const winds = [
  'to the north',
  'to the north-east',
  'to the east',
  'to the south-east',
  'to the south',
  'to the south-west',
  'to the west',
  'to the north-west',
] as const

const kilometres = new Intl.NumberFormat('en')

/** The words of the map in English. */
export const words = {
  title: 'Map: Mali and its neighbours',
  /** Countries that `places.yaml` does not know. */
  countries: {
    algeria: 'Algeria',
    'western-sahara': 'Western Sahara',
    morocco: 'Morocco',
    gambia: 'The Gambia',
    'sierra-leone': 'Sierra Leone',
    liberia: 'Liberia',
    ghana: 'Ghana',
    benin: 'Benin',
    nigeria: 'Nigeria',
  } as Readonly<Record<PlaceId, string>>,
  marked: 'Marked on the map',
  here: 'here',
  mali: 'the whole country',
  beside: (wind: number): string => `neighbour of Mali, ${winds[wind] ?? ''}`,
  distance: (km: number, wind: number): string => `about ${kilometres.format(km)} km ${winds[wind] ?? ''} of Bamako`,
  country: 'a country of West Africa',
  off: (wind: number): string => `off this map, ${winds[wind] ?? ''}`,
  offAt: (place: string, wind: number): string => `${place}: off this map, ${winds[wind] ?? ''}`,
  undrawn: 'not drawn as one place',
  view: 'Part of the map shown',
  region: 'Whole region',
  scale: (km: number): string => `about ${kilometres.format(km)} km`,
  neighbours: (label: string, step: string): string => `${label}: ${step}`,
  simulated: 'simulated',
  colon: ': ',
  credit: 'Borders: Natural Earth, public domain. No rivers or roads are drawn.',
}

/** What the map must say in each language. */
export type MapWords = typeof words
