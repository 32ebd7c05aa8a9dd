import type { MapData } from '../../model/MapData'
import type { PlaceId } from '../../model/ids'
import type { WantedLabel } from './placeLabels'

/** Kinds of names, each in its own hand: `<text>` carries it as its class. */
export type LabelKind = 'here' | 'marked' | 'mali' | 'beside' | 'country' | 'city' | 'sea'

export interface MapLabel extends WantedLabel {
  readonly kind: LabelKind
}

const hands: Record<LabelKind, Pick<WantedLabel, 'size' | 'letter' | 'gap' | 'pin'>> = {
  here: { size: 15, letter: 0.64, gap: 12, pin: 'stays' },
  marked: { size: 13, letter: 0.62, gap: 8, pin: 'stays' },
  mali: { size: 17, letter: 0.96, gap: null, pin: 'none' },
  beside: { size: 11, letter: 0.86, gap: null, pin: 'none' },
  country: { size: 10, letter: 0.84, gap: null, pin: 'none' },
  city: { size: 12, letter: 0.57, gap: 6, pin: 'with-name' },
  sea: { size: 13, letter: 0.56, gap: null, pin: 'none' },
}

/**
 * The names that the map would write, the most needed first: what it was opened for, what is marked, Mali, its neighbours,
 * other cities and countries as far as there is room.
 *
 * @param marked the marked places, and whether the map is opened for them
 * @param zoom how much larger than usual the page's text is
 * @param cities whether there is room for cities that nothing marks
 */
export function mapLabels(
  map: MapData,
  marked: ReadonlyMap<PlaceId, boolean>,
  say: (id: PlaceId) => string,
  zoom: number,
  cities: boolean,
): readonly MapLabel[] {
  const label = (kind: LabelKind, id: PlaceId, at: MapLabel['at'], text = say(id)): MapLabel => ({
    id,
    text,
    at,
    kind,
    ...hands[kind],
    size: hands[kind].size * zoom,
  })
  const spots = map.spots.map(({ id, at }) => label(kindOf(marked.get(id)), id, at))
  const countries = map.countries.flatMap(({ id, labelAt, beside }) =>
    labelAt
      ? [label(id === 'mali' ? 'mali' : beside !== null || marked.has(id) ? 'beside' : 'country', id, labelAt)]
      : [],
  )
  const pick = (list: readonly MapLabel[], ...kinds: readonly LabelKind[]): MapLabel[] =>
    list.filter(({ kind }) => kinds.includes(kind))
  return [
    ...pick(spots, 'here'),
    ...pick(spots, 'marked'),
    ...pick(countries, 'mali'),
    ...pick(countries, 'beside').sort((a, b) => Number(marked.has(b.id)) - Number(marked.has(a.id))),
    ...(cities ? pick(spots, 'city') : []),
    label('sea', 'atlantic', map.sea.at),
    ...pick(countries, 'country'),
  ]
}

function kindOf(here: boolean | undefined): LabelKind {
  if (here === undefined) return 'city'
  return here ? 'here' : 'marked'
}
