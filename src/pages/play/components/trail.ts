/** A decision of a run as listed for looking back. `index` counts as in `state.steps`. */
export interface TrailEntry {
  readonly index: number
  readonly title: string
  readonly date: string
  readonly advice: string
}

/** A decision that led to an ending, in words. */
export interface LedLine extends TrailEntry {
  readonly how: 'did' | 'left' | 'moved'
  readonly heeded: boolean
  /** Whether it is one of those that weighed most. */
  readonly heavy: boolean
}

/** An ending that was near, and what would have led there, a sentence each. */
export interface NearLine {
  readonly title: string
  readonly wanting: readonly string[]
}
