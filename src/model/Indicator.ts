export const homeIndicators = ['security', 'civilians', 'support', 'treasury', 'politics'] as const
export const abroadIndicators = ['france', 'west', 'ecowas', 'un', 'russia'] as const
export const indicators = [...homeIndicators, ...abroadIndicators] as const
export type IndicatorId = (typeof indicators)[number]

/** Each an integer from 0 to 8. Simulated: the briefing gives no such number. */
export type Indicators = { readonly [K in IndicatorId]: number }

export const indicatorRange = { min: 0, max: 8 } as const
export const standingRange = { min: 1, max: 5 } as const

/** The named step, 0 to 4, in which a value of 0 to 8 is shown: 0 → 0, 1–2 → 1, 3–5 → 2, 6–7 → 3, 8 → 4. */
export function stepOf(value: number): 0 | 1 | 2 | 3 | 4 {
  if (value <= 0) return 0
  if (value <= 2) return 1
  if (value <= 5) return 2
  if (value <= 7) return 3
  return 4
}
