import type { EndingId } from '../model/ids'
import type { Fold } from './Fold'

/** How many runs lead into a state, each option and each card counted, and how likely one at random is to be among them. */
export interface Runs {
  readonly number: bigint
  readonly share: number
}

/** No run at all. */
export const noRuns: Runs = { number: 0n, share: 0 }

/** Counts runs, exactly, and the share of random ones that comes to each ending (`null`: to none). */
export function runsFold(): { readonly fold: Fold<Runs>; readonly endings: ReadonlyMap<EndingId | null, Runs> } {
  const endings = new Map<EndingId | null, Runs>()
  const fold: Fold<Runs> = {
    start: { number: 1n, share: 1 },
    pass: (runs, passage) => {
      if (runs.share === 0) return runs
      if (passage.kind === 'outcome')
        return {
          number: passage.cards === 1 ? runs.number : runs.number * BigInt(passage.cards),
          share: runs.share * passage.chance,
        }
      if (passage.kind === 'end') {
        const there = endings.get(passage.ending)
        endings.set(passage.ending, there ? sum(there, runs) : runs)
      }
      return runs
    },
    join: sum,
  }
  return { fold, endings }
}

const sum = (a: Runs, b: Runs): Runs => ({ number: a.number + b.number, share: a.share + b.share })
