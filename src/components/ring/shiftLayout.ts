import type { Catalogue } from '../../model/Catalogue'
import type { Indicators } from '../../model/Indicator'
import { ringLabels, type RingLabel } from './ringLabels'
import { ringChart, ringLayout, type PartnerId } from './ringLayout'

/** Measures of the picture of what moved: the chart, with a smaller middle and a longer way, and room at its sides for names. */
export const shiftChart = {
  box: { x: -88, y: 20, width: 516, height: 340 },
  home: 38,
  near: 64,
  far: 140,
  rim: 122,
  /** How much larger than on the chart a partner is drawn, that moved or stood still. */
  moved: 2.3,
  still: 1.1,
  /** From the bearing to the arrow beside it. */
  aside: 36,
  /** Half the breadth of its head. */
  head: 8,
  /** What is seen of an arrow, however little something moved. */
  least: 30,
} as const

// On which hand of its bearing, seen from the middle, a partner’s arrow runs: away from its name.
const hands: Readonly<Record<PartnerId, 1 | -1>> = { france: 1, russia: 1, ecowas: -1, un: 1, west: -1 }

/** A partner in the picture of what moved, measured along its bearing. */
export interface ShiftPartner {
  readonly id: PartnerId
  readonly bearing: number
  readonly from: number
  readonly to: number
  /** Its arrow, where it moved. */
  readonly arrow?: { readonly from: number; readonly to: number; readonly aside: number }
}

/** Where the partners stood and stand, and their names; `faint`, where one did not move. */
export function shiftLayout(
  before: Indicators,
  after: Indicators,
  labels: Catalogue['indicators'],
): {
  readonly partners: readonly ShiftPartner[]
  readonly names: readonly (RingLabel & { readonly faint: boolean })[]
} {
  const then = ringLayout(before).partners
  const now = ringLayout(after).partners
  const partners = now.map(({ id, bearing, radius }, index): ShiftPartner => {
    const [from, to] = [widened(then[index]?.radius ?? radius), widened(radius)]
    if (from === to) return { id, bearing, from, to }
    const way = Math.sign(to - from)
    const start = to - way * Math.max(shiftChart.least, Math.abs(to - from))
    return { id, bearing, from, to, arrow: { from: start, to, aside: hands[id] * shiftChart.aside } }
  })
  const names = ringLabels(now, labels, 'wide').map((name) => ({ ...name, faint: before[name.id] === after[name.id] }))
  return { partners, names }
}

/** A radius of the chart on the longer way of this picture. */
function widened(radius: number): number {
  const { near, far } = ringChart
  const share = (radius - near) / (far - near)
  return Math.round(10 * (shiftChart.near + share * (shiftChart.far - shiftChart.near))) / 10
}
