/** The last moment that a date can hold, in milliseconds since 1970 (ECMAScript, “time values”). What lies beyond it cannot be printed. */
export const latestMoment = 8.64e15

/** Whether a number is a moment that can be printed: not before 1970, not beyond what a date can hold. */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= latestMoment
