/** A share of 0 to 1 in whole per cent; half of one goes up, whatever the binary fraction makes of it. */
export const percent = (share: number): number => Math.round(share * 100 + Number.EPSILON * 100)
/** To two decimals; half of a hundredth goes up likewise. */
export const hundredths = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100
/** A part in whole per cent; `null` of nothing. */
export const ratio = (part: number, of: number): number | null => (of === 0 ? null : percent(part / of))
