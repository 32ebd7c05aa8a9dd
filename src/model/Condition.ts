import type { IndicatorId } from './Indicator'
import type { FactId, FlagId } from './ids'

/** A condition is data, so that it can be checked, saved and explained. `averted` reads whether advice undid a fact. */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'flag'; readonly flag: FlagId }
  | { readonly kind: 'averted'; readonly fact: FactId }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId; readonly atLeast: number }
  | { readonly kind: 'standing'; readonly atLeast: number }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
