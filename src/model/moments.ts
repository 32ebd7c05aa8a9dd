/**
 * The last moment that is let in, in milliseconds since 1970: the end of the year 9999. A date holds a little more (ECMAScript, “time
 * values”), but not in every time zone, and no clock of a device means it.
 */
export const latestMoment = 253_402_300_799_999

/** Whether a number is a moment that can be printed: not before 1970, not beyond what is let in. */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= latestMoment

/** The nearest moment that can be printed. Clocks of devices are hints: one that is wrong empties no page. */
export const asMoment = (value: number): number => Math.min(Math.max(0, Number.isNaN(value) ? 0 : value), latestMoment)
