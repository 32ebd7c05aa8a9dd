import type { Interaction } from './Interaction'
import type { LmsReport } from './lmsReport'
import type { Element } from './ScormDialect'

/** A decimal of at most so many places, without an exponent. */
export const decimal = (value: number, places = 4): string => String(Number(value.toFixed(places)))

/** The share of what was asked, as both versions grade it: of 100, to the hundredth. */
export function percentOf({ points, asked }: { readonly points: number; readonly asked: number }): string {
  return decimal(asked === 0 ? 0 : (points / asked) * 100, 2)
}

/** The elements of a score of 100 below `at`. */
export const scoreElements = (at: string, score: NonNullable<LmsReport['score']>): readonly Element[] => [
  [`${at}.raw`, percentOf(score)],
  [`${at}.min`, '0'],
  [`${at}.max`, '100'],
]

/** What came of an interaction, where `wrong` is what the version calls a wrong one. */
export function resultWord({ result }: Interaction, wrong: string): string {
  if (typeof result === 'number') return decimal(result, 2)
  return result === 'right' ? 'correct' : result === 'wrong' ? wrong : 'neutral'
}

/** Two figures, `07`. */
export const two = (value: number): string => String(value).padStart(2, '0')
