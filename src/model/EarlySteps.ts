import type { OptionId } from './ids'

/** What was done in the page of play before the application came: pages turned from the first and then, where it was given, the first advice. */
export interface EarlySteps {
  readonly turned: number
  readonly advised: OptionId | null
}
