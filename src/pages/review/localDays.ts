/** The first moments of so many of the reader's own days, today first: midnights by the clock on the wall, whatever summer time does. */
export function localDays(now: number, count: number): readonly number[] {
  const today = new Date(now)
  return Array.from({ length: count }, (_, ahead) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead).getTime(),
  )
}
