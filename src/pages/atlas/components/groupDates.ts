import type { AtlasFact } from '../../../model/Atlas'

export interface DatedMonth {
  /** `2021-05`; the year alone for what is dated no more exactly. */
  readonly date: string
  readonly facts: readonly AtlasFact[]
}

export interface DatedYear {
  readonly year: string
  readonly months: readonly DatedMonth[]
}

/** Dated facts by year and month, in the order given. */
export function groupDates(facts: readonly AtlasFact[]): DatedYear[] {
  return runs(facts, ({ date = '' }) => date.slice(0, 4)).map(([year, within]) => ({
    year,
    months: runs(within, ({ date = '' }) => date.slice(0, 7)).map(([date, of]) => ({ date, facts: of })),
  }))
}

function runs<T>(list: readonly T[], key: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>()
  for (const item of list) found.set(key(item), [...(found.get(key(item)) ?? []), item])
  return [...found]
}
