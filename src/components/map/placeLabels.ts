import type { MapBox, MapPoint } from '../../model/MapData'

/** A name to write on the map. Earlier ones have the better right to their place. */
export interface WantedLabel {
  readonly id: string
  readonly text: string
  readonly at: MapPoint
  /** Pixels of its letters. */
  readonly size: number
  /** Width of a letter in heights; spaced capitals are wide. */
  readonly letter: number
  /** Pixels from the middle of its point to the name; `null` writes the name over the point itself. */
  readonly gap: number | null
  /** Whether its pin is drawn in any case, or only with the name. Areas have none. */
  readonly pin: 'stays' | 'with-name' | 'none'
}

/** Where the name stands. */
export interface Way {
  readonly anchor: 'start' | 'middle' | 'end'
  /** From the point to the start of the baseline, in pixels. */
  readonly dx: number
  readonly dy: number
}

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Height of capitals over the size of the letters. */
const rise = 0.74
const air = 2

/**
 * Writes as many names as fit without touching each other, a pin, or the edge; the others are left out.
 *
 * @param view the part of the map that is shown
 * @param unit units of the map in a pixel
 */
export function placeLabels<L extends WantedLabel>(
  wanted: readonly L[],
  view: MapBox,
  unit: number,
): readonly (L & Way)[] {
  const [x, y, width, height] = view
  const frame: Area = { left: 2, top: 2, right: width / unit - 2, bottom: height / unit - 2 }
  const inView = ([px, py]: MapPoint): MapPoint => [(px - x) / unit, (py - y) / unit]
  const pinOf = ({ at, gap }: WantedLabel): Area => pinArea(inView(at), gap ?? 0)
  const taken = wanted.filter(({ pin }) => pin === 'stays').map((label) => ({ of: label.id, area: pinOf(label) }))
  return wanted.flatMap((label): (L & Way)[] => {
    const isFree = (area: Area): boolean =>
      within(area, frame) && !taken.some((other) => other.of !== label.id && touches(area, other.area))
    if (label.pin === 'with-name' && !isFree(pinOf(label))) return []
    const point = inView(label.at)
    const way = waysOf(label).find((one) => isFree(areaOf(label, one, point)))
    if (!way) return []
    taken.push({ of: label.id, area: areaOf(label, way, point) })
    if (label.pin === 'with-name') taken.push({ of: label.id, area: pinOf(label) })
    return [{ ...label, ...way }]
  })
}

/** Where a name may stand beside its point, the best first. */
function waysOf({ text, size, letter, gap }: WantedLabel): readonly Way[] {
  const middle = (size * rise) / 2
  if (gap === null)
    return [0, -0.2, 0.2].flatMap((aside) =>
      [0, -1, 1, -2, 2].map((line) => ({
        anchor: 'middle',
        dx: aside * text.length * size * letter,
        dy: middle + line * size * 0.8,
      })),
    )
  const above = -gap - 1
  const below = gap + size * rise + 1
  return [
    { anchor: 'start', dx: gap, dy: middle },
    { anchor: 'end', dx: -gap, dy: middle },
    { anchor: 'middle', dx: 0, dy: above },
    { anchor: 'middle', dx: 0, dy: below },
    { anchor: 'start', dx: gap * 0.7, dy: above + gap * 0.5 },
    { anchor: 'start', dx: gap * 0.7, dy: below - gap * 0.5 },
    { anchor: 'end', dx: -gap * 0.7, dy: above + gap * 0.5 },
    { anchor: 'end', dx: -gap * 0.7, dy: below - gap * 0.5 },
  ]
}

function areaOf({ text, size, letter }: WantedLabel, { anchor, dx, dy }: Way, [px, py]: MapPoint): Area {
  const width = text.length * size * letter
  const left = px + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  return { left, right: left + width, top: py + dy - size * rise, bottom: py + dy + size * 0.2 }
}

const pinArea = ([x, y]: MapPoint, gap: number): Area => ({
  left: x - gap / 2,
  right: x + gap / 2,
  top: y - gap / 2,
  bottom: y + gap / 2,
})

const touches = (a: Area, b: Area): boolean =>
  a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air

const within = (a: Area, b: Area): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom
