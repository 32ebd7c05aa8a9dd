/** A decision of a run as listed for looking back. `index` counts as in `state.steps`. */
export interface TrailEntry {
  readonly index: number
  readonly title: string
  readonly date: string
  readonly advice: string
}
