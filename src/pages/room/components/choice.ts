/** What hands are counted for, in one row. */
export interface Choice {
  readonly id: string
  /** The letter or number by which the room calls it. */
  readonly mark: string
  readonly text: string
  /** What stands over it: the status and holder of a card. */
  readonly head?: string
  /** What must be known before it is chosen. */
  readonly notes?: readonly string[]
}
