import { abroadIndicators, indicatorRange, stepOf, type Indicators } from '../../model/Indicator'

/** Measures of the chart in its own units: Bamako in the middle, partners between `near` and `far`. */
export const ringChart = {
  width: 340,
  height: 384,
  centre: { x: 170, y: 205 },
  home: 61,
  near: 83,
  far: 153,
  /** The outermost printed circle: a partner that is broken off has drifted beyond it. */
  rim: 137,
} as const

export type PartnerId = (typeof abroadIndicators)[number]
/** What is drawn at home. The safety of civilians is told in words alone. */
const gaugeIds = ['security', 'support', 'treasury', 'politics'] as const
export type GaugeId = (typeof gaugeIds)[number]
export type Step = 0 | 1 | 2 | 3 | 4

export interface RingPartner {
  readonly id: PartnerId
  readonly step: Step
  /** Degrees, clockwise from the right: fixed for each partner. */
  readonly bearing: number
  /** How far from the middle its marker stands. */
  readonly radius: number
  readonly x: number
  readonly y: number
}

export interface RingSegment {
  readonly d: string
  readonly state: 'on' | 'low' | 'empty'
}

export interface RingGauge {
  readonly id: GaugeId
  readonly step: Step
  readonly segments: readonly RingSegment[]
  /** Where its sign stands, inside its arc. */
  readonly sign: { readonly x: number; readonly y: number }
}

export interface RingLayout {
  readonly partners: readonly RingPartner[]
  readonly gauges: readonly RingGauge[]
}

// Roughly where they lie from Bamako, opened out so that each name has a corner of its own.
const bearings: Readonly<Record<PartnerId, number>> = { france: -90, russia: -33, ecowas: 39, un: 141, west: 213 }
const quarters: Readonly<Record<GaugeId, number>> = { security: -90, support: 0, treasury: 90, politics: 180 }
const arc = { inner: 49.5, outer: 57.5, segment: 14, gap: 2.2, sign: 39.5 } as const

/** The geometry of the Ring for a simulated state: the nearer a relation, the smaller its radius. */
export function ringLayout(indicators: Indicators): RingLayout {
  return {
    partners: abroadIndicators.map((id) => placePartner(id, indicators[id])),
    gauges: gaugeIds.map((id) => drawGauge(id, indicators[id])),
  }
}

/** How far from the middle a relation of this value stands: 8 → near, 0 → far. Values outside the scale are held at its ends. */
export function radiusOf(value: number): number {
  const { min, max } = indicatorRange
  const held = Math.min(max, Math.max(min, value))
  return ringChart.far - ((held - min) / (max - min)) * (ringChart.far - ringChart.near)
}

/** A point of the chart by bearing and radius, to a tenth of a unit. */
export function pointAt(bearing: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = (bearing * Math.PI) / 180
  return {
    x: tenth(ringChart.centre.x + radius * Math.cos(angle)),
    y: tenth(ringChart.centre.y + radius * Math.sin(angle)),
  }
}

function placePartner(id: PartnerId, value: number): RingPartner {
  const bearing = bearings[id]
  const radius = tenth(radiusOf(value))
  return { id, step: stepOf(value), bearing, radius, ...pointAt(bearing, radius) }
}

function drawGauge(id: GaugeId, value: number): RingGauge {
  const step = stepOf(value)
  const pitch = arc.segment + arc.gap
  const first = quarters[id] - (5 * pitch - arc.gap) / 2
  const segments = [0, 1, 2, 3, 4].map((index): RingSegment => ({
    d: segmentPath(first + index * pitch),
    state: index === step ? 'on' : index < step ? 'low' : 'empty',
  }))
  return { id, step, segments, sign: pointAt(quarters[id], arc.sign) }
}

function segmentPath(from: number): string {
  const to = from + arc.segment
  const at = (bearing: number, radius: number): string => {
    const { x, y } = pointAt(bearing, radius)
    return `${x} ${y}`
  }
  const { inner, outer } = arc
  return `M${at(from, outer)}A${outer} ${outer} 0 0 1 ${at(to, outer)}L${at(to, inner)}A${inner} ${inner} 0 0 0 ${at(from, inner)}Z`
}

const tenth = (value: number): number => Math.round(value * 10) / 10
