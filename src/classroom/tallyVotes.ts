/** Hands that were counted for each choice, by its id. What is missing counts as none. */
export type Hands = Readonly<Record<string, number>>

export interface Votes {
  /** In the order of the choices; `share` is of all hands counted, 0 to 1. */
  readonly counts: readonly { readonly choice: string; readonly count: number; readonly share: number }[]
  readonly total: number
  /** The choice with the most hands; `null` where there is none, or several with as many. */
  readonly most: string | null
  /** The choices that share the most hands, where there are several. */
  readonly tied: readonly string[]
  /** Students present less hands counted: below 0 there were too many hands. `null` where nobody said how many are present. */
  readonly left: number | null
}

/** What a count of hands comes to. Hands for anything but the choices are not counted. */
export function tallyVotes(choices: readonly string[], hands: Hands, present: number | null): Votes {
  const raw = choices.map((choice) => ({ choice, count: hands[choice] ?? 0 }))
  const total = raw.reduce((sum, { count }) => sum + count, 0)
  const top = Math.max(0, ...raw.map(({ count }) => count))
  const leaders = top === 0 ? [] : raw.filter(({ count }) => count === top).map(({ choice }) => choice)
  return {
    counts: raw.map((one) => ({ ...one, share: total === 0 ? 0 : one.count / total })),
    total,
    most: leaders.length === 1 ? (leaders[0] ?? null) : null,
    tied: leaders.length > 1 ? leaders : [],
    left: present === null ? null : present - total,
  }
}
